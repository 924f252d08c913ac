/*
 * The screen of a decision by keyboard: on to the next change, on to the next quotation, the text with its changes or as readers
 * will see it, a free slot into the form, and places of the text with what has to change there. A place is what is selected,
 * or else the change or quotation that was gone to last.
 */
(function () {
  "use strict";

  var UNMISTAKABLE = 12;

  var story = document.querySelector(".deciding .story");
  var field = document.getElementById("places");
  var at = { change: -1, quotation: -1, risk: -1 };
  var current = null;
  var marked = [];

  function changes() {
    return Array.from(story.querySelectorAll("del, ins")).filter(function (element) {
      var before = element.previousSibling;
      return !(element.tagName === "INS" && before && before.tagName === "DEL") && element.offsetParent !== null;
    });
  }

  /* One quotation may be broken into pieces: the first stands for all. */
  function quotations() {
    var seen = {};
    return Array.from(story.querySelectorAll("mark[data-key-of]")).filter(function (mark) {
      var first = !seen[mark.dataset.keyOf];
      seen[mark.dataset.keyOf] = true;
      return first;
    });
  }

  function risky() {
    return quotations().filter(function (mark) { return mark.dataset.closer; });
  }

  /* The words for it stand behind the last piece of a quotation, once. */
  function whyOnce() {
    var later = {};
    Array.from(story.querySelectorAll("mark[data-closer]")).reverse().forEach(function (mark) {
      mark.classList.toggle("why", !later[mark.dataset.keyOf]);
      later[mark.dataset.keyOf] = true;
    });
  }

  function go(kind, all, step) {
    if (!all.length) {
      return;
    }
    at[kind] = ((kind in at ? at[kind] : -1) + step + all.length) % all.length;
    document.querySelectorAll(".here").forEach(function (element) { element.classList.remove("here"); });
    current = all[at[kind]];
    [current, document.getElementById("ruling-" + current.dataset.keyOf)].forEach(function (element) {
      if (element) {
        element.classList.add("here");
        element.scrollIntoView({ block: "center" });
      }
    });
    current.tabIndex = -1;
    current.focus({ preventScroll: true });
  }

  /* What is gone has no place: what came in its stead has. A word or two could stand anywhere: then it is the paragraph. */
  function stands() {
    var next = current.nextElementSibling;
    var there = current.tagName !== "DEL" ? current : next && next.tagName === "INS" ? next : null;
    return there && there.textContent.trim().length >= UNMISTAKABLE ? there
      : current.closest("[data-place], [data-places] > li");
  }

  function range() {
    var selection = getSelection();
    if (selection.rangeCount && !selection.isCollapsed && story.contains(selection.anchorNode)) {
      return selection.getRangeAt(0);
    }
    if (!current) {
      return null;
    }
    var whole = document.createRange();
    whole.selectNodeContents(stands());
    return whole;
  }

  function keep() {
    field.value = marked.length ? JSON.stringify(marked) : "";
  }

  function row(place) {
    var item = document.createElement("li");
    var said = document.createElement("p");
    var reason = document.createElement("input");
    var drop = document.createElement("button");
    said.className = "serif";
    // words that bring a pair of marks along are not given a second one
    said.textContent = /^[“„"].*[”“"]$/.test(place.words.trim()) ? place.words.trim() : "“" + place.words.trim() + "”";
    reason.type = "text";
    reason.setAttribute("aria-label", "What has to change here");
    reason.value = place.reason;
    reason.addEventListener("input", function () { place.reason = reason.value; keep(); });
    drop.type = "button";
    drop.className = "btn little quiet";
    drop.textContent = "Drop";
    drop.addEventListener("click", function () { marked.splice(marked.indexOf(place), 1); keep(); draw(); });
    item.append(said, reason, drop);
    return item;
  }

  function draw() {
    document.getElementById("marked").hidden = !marked.length;
    document.getElementById("marked-places").replaceChildren.apply(document.getElementById("marked-places"), marked.map(row));
  }

  function mark() {
    var chosen = range();
    var place = chosen && window.Places.placed(chosen);
    if (place) {
      marked.push(Object.assign({ reason: "" }, place));
      keep();
      draw();
      document.querySelector("#marked-places li:last-child input").focus();
    }
  }

  function on(id, act) {
    var button = document.getElementById(id);
    if (button) {
      button.addEventListener("click", act);
    }
  }

  on("next-change", function () { go("change", changes(), 1); });
  on("next-risk", function () { go("risk", risky(), 1); });
  document.querySelectorAll(".to-risk").forEach(function (button) {
    button.addEventListener("click", function () {
      var wanted = button.dataset.quotations.split(" ");
      go(button.dataset.quotations, quotations().filter(function (mark) { return wanted.indexOf(mark.dataset.keyOf) >= 0; }), 1);
    });
  });
  on("next-quotation", function () { go("quotation", quotations(), 1); });
  on("mark-place", mark);
  on("as-read", function (event) {
    var plain = story.classList.toggle("plain");
    event.currentTarget.setAttribute("aria-pressed", String(plain));
  });
  document.addEventListener("keydown", function (event) {
    if (event.key.toUpperCase() === "K" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && !event.ctrlKey
        && !event.metaKey && !event.altKey) {
      go("quotation", quotations(), -1);
    }
  });
  document.querySelectorAll(".slot").forEach(function (button) {
    button.addEventListener("click", function () {
      var parts = button.dataset.slot.split("T");
      document.getElementById("when:1").checked = true;
      document.getElementById("day").value = parts[0];
      document.getElementById("time").value = parts[1].slice(0, 5);
      document.getElementById("zone").value = button.dataset.zone;
      document.getElementById("time").dispatchEvent(new Event("input", { bubbles: true }));
    });
  });
  whyOnce();
  if (field.value) {
    marked = JSON.parse(field.value);
    draw();
  }
})();

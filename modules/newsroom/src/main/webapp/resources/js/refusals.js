/*
 * The one way in which a page shows that something was refused, whatever part of it the answer renders. Each field concerned
 * is marked and has its message; the first one is led to, unless the person is typing elsewhere by now; and all of it stays at
 * the top of the window, read out once, until it is settled or dismissed. What belongs to no field that can be seen is in the
 * bar alone.
 *
 * Settled is: what was refused went through; or something else did after the field was changed, its place went away, or - for
 * what belongs to no place - a person went on. A save by itself settles only what was changed.
 */
(function () {
  "use strict";

  var BY_ITSELF = "save";

  var bar = document.getElementById("refusals");
  var said = document.getElementById("refusals-said");
  var told = [];
  var asking = new Set();
  var arrived = null;
  var at = -1;

  function idOf(source) {
    return source && (source.id || String(source)) || "";
  }

  function problemOf(stop) {
    return stop.at && document.getElementById(stop.at + "-problem");
  }

  function pieces() {
    return Array.from(document.querySelectorAll(".piece[data-shape=bad]"));
  }

  /* The marks in the text that it is about: where they stood, or else the same words. */
  function pieceOf(stop) {
    var all = pieces().filter(function (piece) { return piece.dataset.input === stop.at; });
    return all.find(function (piece) {
      return Number(piece.dataset.index) === stop.index && Number(piece.dataset.start) === stop.start
        && (!stop.words || stop.words === piece.value);
    }) || stop.words && all.find(function (piece) { return piece.value === stop.words; }) || null;
  }

  /* What can stand for a field: itself, the editor before it, what is described by its problem, the problem. */
  function placesOf(stop) {
    if (stop.quotation) {
      return Array.from(document.querySelectorAll("[data-about='" + stop.quotation + "']"));
    }
    var id = stop.at && CSS.escape(stop.at);
    return id ? ["#" + id, "#" + id + "-editor", "[aria-describedby~='" + stop.at + "-problem']", "#" + id + "-problem"]
      .flatMap(function (selector) { return Array.from(document.querySelectorAll(selector)); }) : [];
  }

  function fieldOf(stop) {
    var found = null;
    placesOf(stop).some(function (place) {
      found = window.Leading.focusable(place);
      return found;
    });
    return found;
  }

  function around(field) {
    return field.closest(".field") || field.parentElement;
  }

  /* Puts the message where a person looks for it, if the answer did not. */
  function say(stop) {
    var field = document.getElementById(stop.at);
    var box = problemOf(stop);
    if (!box && field) {
      box = document.createElement("div");
      box.id = stop.at + "-problem";
      box.className = "problem";
      around(field).append(box);
    }
    if (!box || box.textContent.includes(stop.says)) {
      return;
    }
    var list = box.querySelector("ul") || box.appendChild(document.createElement("ul"));
    var item = document.createElement("li");
    item.textContent = stop.says;
    list.append(item);
  }

  function described(field, id) {
    var ids = (field.getAttribute("aria-describedby") || "").split(" ").filter(Boolean);
    if (ids.indexOf(id) < 0) {
      field.setAttribute("aria-describedby", ids.concat(id).join(" "));
    }
  }

  function mark(stop) {
    if (!stop.at) {
      return;
    }
    say(stop);
    var field = fieldOf(stop);
    var invalid = field && (field.closest("[role=radiogroup]") || field);
    if (invalid && invalid.matches("input, select, textarea, [role=textbox], [role=radiogroup]")) {
      invalid.setAttribute("aria-invalid", "true");
      invalid.classList.add("refused");
      described(invalid, stop.at + "-problem");
    }
  }

  function unmark(stops) {
    stops.filter(function (stop) { return stop.at; }).forEach(function (stop) {
      placesOf(stop).forEach(function (place) { unmarkField(place.closest("[role=radiogroup]") || place); });
      var box = problemOf(stop);
      if (box) {
        box.replaceChildren();
      }
    });
  }

  function unmarkField(place) {
    place.removeAttribute("aria-invalid");
    place.classList.remove("refused", "ui-state-error");
  }

  /* An editor brings its selection to the edge of the window, where the bar may lie over it. */
  function bringSelected() {
    var selection = getSelection();
    var node = selection.rangeCount && selection.getRangeAt(0).startContainer;
    if (node && document.activeElement.isContentEditable) {
      window.Leading.bring(node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
    }
  }

  /* Leads to the place of a stop, or to the bar where there is none. */
  function lead(stop, asked) {
    at = told.indexOf(stop);
    var piece = stop.index === undefined ? null : pieceOf(stop);
    if (piece) {
      window.Leading.bringInPane(piece.closest(".quote"));
      window.StoryMarks.show(piece);
      bringSelected();
      return;
    }
    var field = fieldOf(stop);
    if (field && asked && field.matches("a[data-about]")) {
      field.click();
    } else if (!field && asked && beyond(stop)) {
      location.assign(beyond(stop));
    } else if (!field || !window.Leading.to(field, around(field))) {
      bar.focus({ preventScroll: true });
    }
  }

  /* Where a quotation is shown that a filter leaves out of its list: the list itself knows, without the filter. */
  function beyond(stop) {
    var list = stop.quotation && !placesOf(stop).length && document.querySelector("[data-anywhere]");
    return list ? list.dataset.anywhere + encodeURIComponent(stop.quotation) : "";
  }

  function leads(stop) {
    return Boolean(fieldOf(stop) || beyond(stop));
  }

  function count() {
    return told.reduce(function (sum, stop) { return sum + stop.count; }, 0);
  }

  function things() {
    return count() === 1 ? "1 thing stops this:" : count() + " things stop this:";
  }

  function element(name, words, look) {
    var made = document.createElement(name);
    made.textContent = words || "";
    made.className = look || "";
    return made;
  }

  function button(words, look, act) {
    var made = element("button", words, "btn little " + look);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function row(stop) {
    var item = element("li", stop.says + " ");
    if (leads(stop)) {
      var show = button("Show it", "", function () { lead(stop, true); });
      show.setAttribute("aria-label", "Show it: " + stop.says);
      item.append(show);
    }
    return item;
  }

  function list(isOpen) {
    var all = document.createElement("ol");
    var more = button("All of them", "quiet", function () {
      all.hidden = !all.hidden;
      more.setAttribute("aria-expanded", String(!all.hidden));
    });
    all.hidden = !isOpen;
    all.append.apply(all, told.map(row));
    more.setAttribute("aria-expanded", String(isOpen));
    return [more, all];
  }

  function draw() {
    var placed = told.filter(leads);
    var wasOpen = Boolean(bar.querySelector("ol:not([hidden])"));
    bar.hidden = !told.length;
    bar.replaceChildren();
    if (told.length) {
      var what = element("p", "", "refusals-what");
      what.append(element("strong", things()), " " + told[0].says);
      bar.append(what);
    }
    if (placed.length) {
      var show = button(told.length === 1 ? "Show it" : "Show the first", "show-stop", function () { lead(placed[0], true); });
      show.title = "F8 leads to the next one, from any field";
      bar.append(show);
    }
    if (told.length > 1) {
      bar.append.apply(bar, list(wasOpen));
    }
    if (told.length) {
      bar.append(button("Dismiss", "quiet", dismiss));
    }
    height();
  }

  /* What sticks to the top sticks below the bar, and the bar below that of the page. */
  function height() {
    var head = document.querySelector("header.bar");
    var sticks = head && getComputedStyle(head).position === "sticky";
    document.documentElement.style.setProperty("--head", sticks ? head.offsetHeight + "px" : "0px");
    document.documentElement.style.setProperty("--told", bar.hidden ? "0px" : bar.offsetHeight + "px");
  }

  function announce() {
    said.textContent = "";
    requestAnimationFrame(function () { said.textContent = told.length ? things() + " " + told[0].says : ""; });
  }

  /* Whoever types by now is not torn away. */
  function typing() {
    var now = document.activeElement;
    return now && now.matches("textarea, [contenteditable=true], input:not([type=radio], [type=checkbox], [type=button])");
  }

  function show(stops, mayLead) {
    unmark(told);
    told = stops;
    told.forEach(mark);
    told.forEach(function (stop) {
      var piece = stop.index === undefined ? null : pieceOf(stop);
      stop.words = piece && piece.value;
    });
    draw();
    announce();
    if (mayLead && !typing()) {
      lead(told.find(leads) || told[0], false);
    }
  }

  function keep(left) {
    unmark(told.filter(function (stop) { return left.indexOf(stop) < 0; }));
    told = left;
    told.forEach(mark);
    draw();
    if (!told.length) {
      announce();
    }
  }

  function dismiss() {
    var last = told[at] || told[0];
    var field = last && fieldOf(last);
    keep([]);
    (field || document.getElementById("content")).focus({ preventScroll: true });
  }

  function isSettled(stop, source) {
    if (stop.source === source) {
      return true;
    }
    if (stop.words) {
      return !pieceOf(stop);
    }
    return stop.edited || (stop.at || stop.quotation ? !leads(stop) : source !== BY_ITSELF);
  }

  function next(step) {
    var placed = told.filter(leads);
    if (placed.length) {
      lead(placed[(placed.indexOf(told[at]) + step + placed.length) % placed.length], false);
    }
  }

  document.addEventListener("input", function (event) {
    told.forEach(function (stop) {
      stop.edited = stop.edited || placesOf(stop).some(function (place) { return place.contains(event.target); });
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "F8" && told.length) {
      event.preventDefault();
      next(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && bar.contains(event.target)) {
      event.stopPropagation();
      dismiss();
    }
  });
  // a click in the bar is nobody else's: elsewhere it would close again what was opened
  bar.addEventListener("click", function (event) { event.stopPropagation(); });
  new ResizeObserver(height).observe(bar);

  window.Refusals = {
    tell: function (stops, source) {
      var from = stops.map(function (stop) { return Object.assign({ source: source }, stop); });
      if (asking.has(source)) {
        arrived = from;
      } else {
        show(from, false);
      }
    }
  };

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSend", function (event, request, settings) { asking.add(idOf(settings.source)); });
    window.jQuery(document).on("pfAjaxComplete", function (event, request, settings, args) {
      var source = idOf(settings.source);
      var stops = arrived;
      asking.delete(source);
      arrived = null;
      if (stops) {
        show(stops, true);
      } else if (told.length && request.status >= 200 && request.status < 400 && !(args && args.redirect)) {
        keep(told.filter(function (stop) { return !isSettled(stop, source); }));
      }
      document.querySelectorAll("[data-why]").forEach(function (one) { one.setAttribute("aria-disabled", "true"); });
    });
  }
  if (bar.dataset.told) {
    show(JSON.parse(bar.dataset.told).map(function (stop) { return Object.assign({ source: "" }, stop); }), true);
  }
})();

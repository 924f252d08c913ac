/*
 * Comments: takes the words that are selected, in a field, in the editor or in a text that is shown, opens the form for what is said
 * about them, and offers colleagues behind an @. What stands in the fields is saved first, so that the words are there. What others say
 * appears as they say it.
 */
(function () {
  "use strict";

  var FIELDS = { headline: "HEADLINE", standfirst: "STANDFIRST", keyPoints: "KEY_POINT" };
  var OFFERED = 6;
  var PAUSE = 300;
  var last = null;
  var answering = "";
  var anew = null;

  function at(id) {
    return document.getElementById(id);
  }

  function inField(field) {
    var words = field.value.slice(field.selectionStart, field.selectionEnd).split("\n")[0];
    var before = field.value.slice(0, field.selectionStart).split("\n");
    var lines = FIELDS[field.id] === "KEY_POINT";
    return {
      field: FIELDS[field.id], index: lines ? before.slice(0, -1).filter(function (line) { return line.trim(); }).length : 0,
      start: lines ? before[before.length - 1].length : field.selectionStart, words: words
    };
  }

  function selected() {
    var carrier = document.querySelector("textarea.carrier");
    if (last && last.isConnected && FIELDS[last.id]) {
      return inField(last);
    }
    if (carrier && carrier.editor) {
      return carrier.editor.selected();
    }
    var selection = getSelection();
    return selection.rangeCount && !selection.isCollapsed ? window.Places.placed(selection.getRangeAt(0)) : null;
  }

  function set(id, value) {
    at(id).value = value;
  }

  function comment() {
    var place = selected();
    var words = place ? place.words.trim() : "";
    at("commented-problem").textContent = words ? "" : "Select some words in the text first.";
    if (!words) {
      return;
    }
    place.start += place.words.indexOf(words);
    place.end = place.start + words.length;
    place.words = words;
    set("commented", JSON.stringify(place));
    at("comment-words").textContent = words;
    at("commenting").hidden = false;
    if (at("save")) {
      at("save").click();
    }
    at("commentSaid").focus();
  }

  /* Somebody who is saying something keeps the form before them; what others said comes with the answer. */
  function isSaying() {
    return !at("commenting").hidden || at("commentAnswer");
  }

  function readAnew() {
    if (at("comments") && !isSaying()) {
      window.readComments();
    }
  }

  function leave() {
    at("commenting").hidden = true;
    set("commented", "");
    set("commentSaid", "");
    at("comment").focus();
  }

  /* Who is named so far behind an @ that stands before the caret. */
  function named(field) {
    var match = /(?:^|\s)@([\p{L}\p{M}.’' -]{0,40})$/u.exec(field.value.slice(0, field.selectionStart));
    return match ? match[1] : null;
  }

  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function fitting(typed) {
    return at("colleagues").value.split("\n").filter(function (name) {
      return plain(name) !== plain(typed) && (" " + plain(name)).indexOf(" " + plain(typed)) >= 0;
    }).slice(0, OFFERED);
  }

  function close(field) {
    if (at("offered")) {
      at("offered").remove();
    }
    field.removeAttribute("aria-activedescendant");
    field.removeAttribute("aria-controls");
  }

  function light(field, index) {
    Array.from(at("offered").children).forEach(function (one, i) { one.setAttribute("aria-selected", String(i === index)); });
    field.setAttribute("aria-activedescendant", "offered-" + index);
  }

  function lit() {
    return Array.from(at("offered").children).findIndex(function (one) { return one.getAttribute("aria-selected") === "true"; });
  }

  function take(field, name) {
    var caret = field.selectionStart;
    var start = caret - named(field).length;
    field.setRangeText(name + " ", start, caret, "end");
    close(field);
  }

  function offer(field) {
    var typed = named(field);
    var names = typed === null ? [] : fitting(typed);
    close(field);
    if (!names.length) {
      return;
    }
    var list = document.createElement("ul");
    list.id = "offered";
    list.className = "offered";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Colleagues");
    names.forEach(function (name, i) {
      var item = document.createElement("li");
      item.id = "offered-" + i;
      item.setAttribute("role", "option");
      item.textContent = name;
      item.addEventListener("mousedown", function (event) {
        event.preventDefault();
        take(field, name);
      });
      list.append(item);
    });
    field.after(list);
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", "offered");
    light(field, 0);
  }

  function choose(event) {
    var field = event.target;
    var all = at("offered").children;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      light(field, (lit() + (event.key === "ArrowDown" ? 1 : all.length - 1)) % all.length);
    } else if (event.key === "Enter" || event.key === "Tab") {
      take(field, all[lit()].textContent);
    } else if (event.key === "Escape") {
      close(field);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function isMentioning(target) {
    return target.matches && target.matches(".mentions textarea");
  }

  document.addEventListener("focusin", function (event) {
    last = FIELDS[event.target.id] ? event.target : event.target.isContentEditable ? null : last;
  });
  document.addEventListener("input", function (event) {
    if (isMentioning(event.target)) {
      offer(event.target);
    }
  });
  document.addEventListener("focusout", function (event) {
    if (isMentioning(event.target)) {
      close(event.target);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (isMentioning(event.target) && at("offered") && !event.isComposing) {
      choose(event);
    }
  }, true);
  // after the editor, which learns of what is selected when a key goes down
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey && event.altKey && event.code === "KeyM") {
      event.preventDefault();
      comment();
    }
  });
  document.addEventListener("mousedown", function (event) {
    if (event.target.id === "comment") {
      // what is selected stays selected
      event.preventDefault();
    }
  });
  document.addEventListener("click", function (event) {
    if (event.target.id === "comment") {
      comment();
    } else if (event.target.id === "leave-comment") {
      leave();
    }
  });
  document.addEventListener("moved", function (event) {
    if (at("comments") && event.detail === at("comments").dataset.story) {
      clearTimeout(anew);
      anew = setTimeout(readAnew, PAUSE);
    }
  });
  /* Whoever answers goes on in the field for it; whoever has said something does not lose their place. */
  window.jQuery(document).on("pfAjaxComplete", function (event, request, settings) {
    var mine = /faces\.source=(say-comment|say-answer|leave-answer|talk|more-talk|done-talk)/.test(settings.data);
    var now = at("commentAnswering") ? at("commentAnswering").value : "";
    if (mine && now && now !== answering) {
      at("commentAnswer").focus();
    } else if (mine && !document.querySelector("#comments .problem li") && !at("refusals").contains(document.activeElement)) {
      at("comment").focus();
    }
    answering = now;
  });
})();

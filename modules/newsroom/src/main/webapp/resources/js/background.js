/*
 * What a page asks of itself, beside what its person does: who is there, what moved, what was said, what was found. Such an answer
 * never takes away what somebody is working on: the part of the page that holds the field with the focus, or one with something in
 * it that was not sent, or what is being pressed right now, stays as it is, and is asked for again later. The parts of "look-again"
 * belong together: all of them are renewed or none.
 */
(function () {
  "use strict";

  var OURS = /^(freshen|read-comments|look-again|look-beside|look-who)$/;
  var TOGETHER = "look-again";
  var AGAIN = 400;
  var answering = null;
  var pressed = null;
  var owed = {};
  var leaving = false;

  if (!window.PrimeFaces) {
    return;
  }

  // PrimeFaces does this when all of the page is here; the answer to what a page asks before that would come to a page that may run no
  // script of it
  if (document.currentScript.nonce) {
    PrimeFaces.csp.init(document.currentScript.nonce);
  }

  function sourceOf(settings) {
    var source = settings && settings.source;
    return source && source.id || source || "";
  }

  function isChanged(field) {
    if (field.type === "hidden" || field.type === "submit" || field.type === "button") {
      return false;
    }
    if (field.type === "checkbox" || field.type === "radio") {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      var options = Array.from(field.options);
      return options.some(function (option) { return option.defaultSelected; })
        && options.some(function (option) { return option.selected !== option.defaultSelected; });
    }
    return field.value !== field.defaultValue;
  }

  function isHeld(part) {
    var focused = document.activeElement;
    return part.contains(focused) && focused.matches("input, textarea, select, [contenteditable=true]")
      || pressed && part.contains(pressed)
      || Array.from(part.querySelectorAll("input, textarea, select")).some(isChanged);
  }

  function partsOf(xml) {
    return Array.from(xml.querySelectorAll("update")).map(function (update) { return document.getElementById(update.id); })
      .filter(function (part) { return part; });
  }

  /* Asks again as soon as nobody holds the part any more. */
  function later(source) {
    if (owed[source]) {
      return;
    }
    owed[source] = setInterval(function () {
      var part = owed[source + " part"] && document.getElementById(owed[source + " part"]);
      if (!part || !isHeld(part)) {
        clearInterval(owed[source]);
        owed[source] = null;
        askAgain(source);
      }
    }, AGAIN);
  }

  function askAgain(source) {
    var ask = { "freshen": window.freshen, "read-comments": window.readComments }[source];
    if (ask) {
      ask();
    }
  }

  /* Nothing is asked any more once the page is left; and the words for the next page are not for what nobody asked. */
  var ask = window.PrimeFaces.ajax.Request.handle;
  window.PrimeFaces.ajax.Request.handle = function (settings, more) {
    if (!OURS.test(sourceOf(settings))) {
      return ask.apply(this, arguments);
    }
    settings.params = (settings.params || []).concat([{ name: "verbatim.unasked", value: "yes" }]);
    return leaving ? null : ask.call(this, settings, more);
  };
  var handle = window.PrimeFaces.ajax.Response.handle;
  window.PrimeFaces.ajax.Response.handle = function (xml, status, request) {
    var source = sourceOf(request && request.pfSettings);
    answering = OURS.test(source) ? source : null;
    leaving = leaving || !!(xml && xml.querySelector("redirect"));
    try {
      if (answering === TOGETHER && partsOf(xml).some(isHeld)) {
        return;
      }
      handle.apply(this, arguments);
    } finally {
      answering = null;
    }
  };
  /* What was unfolded stays so: each by its id, else by its place among the others of the part. */
  function boxes(part) {
    return Array.from(part.querySelectorAll("details"));
  }
  function unfolded(part) {
    return boxes(part).map(function (box, i) { return box.open ? box.id || i : null; })
      .filter(function (name) { return name !== null; });
  }
  function unfold(part, names) {
    boxes(part).forEach(function (box, i) { box.open = box.open || names.indexOf(box.id || i) >= 0; });
  }

  var update = window.PrimeFaces.ajax.Utils.updateElement;
  window.PrimeFaces.ajax.Utils.updateElement = function (id) {
    var part = answering && document.getElementById(id);
    if (part && isHeld(part)) {
      owed[answering + " part"] = id;
      later(answering);
      return;
    }
    var names = part ? unfolded(part) : [];
    update.apply(this, arguments);
    if (names.length && document.getElementById(id)) {
      unfold(document.getElementById(id), names);
    }
  };

  window.addEventListener("pageshow", function () { leaving = false; });
  document.addEventListener("pointerdown", function (event) { pressed = event.target; }, true);
  ["pointerup", "pointercancel"].forEach(function (over) {
    document.addEventListener(over, function () { setTimeout(function () { pressed = null; }, 0); }, true);
  });
  window.Background = { is: function (settings) { return OURS.test(sourceOf(settings)); } };
})();

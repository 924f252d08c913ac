/*
 * What the newsroom has to say about a text beside it: what the evidence holds of each quotation, and where the house style has a
 * word. The page asks when nobody has typed for a while, only for what it does not know of, and not in the line in which saves wait:
 * a save never waits for it.
 */
(function () {
  "use strict";

  var PAUSE = 1200;
  var known = new Map();
  var styled = null;
  var timer = null;

  function places() {
    return Array.from(document.querySelectorAll(".rests-here"));
  }

  function draft() {
    return document.getElementById("number").value;
  }

  /* Puts what is known to its quotation, and asks for what is not once there is a pause. */
  function show() {
    places().forEach(function (place) {
      var rests = known.get(place.dataset.says);
      if (rests && place.shown !== rests) {
        // a copy: Faces empties what it takes off the page
        place.replaceChildren(rests.cloneNode(true));
        place.shown = rests;
      }
    });
    wait();
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  function ask() {
    var unknown = places().filter(function (place) { return !known.has(place.dataset.says); });
    if (unknown.length || styled !== draft()) {
      window.lookBeside([{ name: "wanted", value: unknown.map(function (place) { return place.dataset.quotation; }).join(" ") }]);
    }
  }

  function restsArrived() {
    var rests = Array.from(document.querySelectorAll("#arriving .rests"));
    rests.forEach(function (one) { known.set(one.dataset.says, one.cloneNode(true)); });
    if (rests.length) {
      show();
    }
  }

  /* Marks the text only if it is the one that was looked through: after a save it would be asked for again. */
  function styleArrived() {
    var looked = document.getElementById("style").dataset.number;
    if (looked === draft() && window.PrimeFaces.ajax.Queue.isEmpty()) {
      styled = looked;
      window.StoryMarks.style();
    }
  }

  document.addEventListener("input", wait);
  // who comes back from another window may have kept evidence there
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) {
      known.clear();
      show();
    }
  });
  window.jQuery(document).on("pfAjaxComplete", show);
  new MutationObserver(restsArrived).observe(document.getElementById("arriving"), { childList: true });
  new MutationObserver(styleArrived).observe(document.getElementById("styling"), { childList: true });
  show();
})();

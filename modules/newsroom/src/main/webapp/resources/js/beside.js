/*
 * What the evidence holds of each quotation, beside it. The page asks when nobody has typed for a while, only for quotations that it
 * does not know of, and not in the line in which saves wait: a save never waits for it.
 */
(function () {
  "use strict";

  var PAUSE = 1200;
  var known = new Map();
  var timer = null;

  function places() {
    return Array.from(document.querySelectorAll(".rests-here"));
  }

  /* Puts what is known to its quotation, and asks for what is not once there is a pause. */
  function show() {
    places().forEach(function (place) {
      var rests = known.get(place.dataset.says);
      if (rests && rests.parentElement !== place) {
        place.replaceChildren(rests);
      }
    });
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  function ask() {
    var unknown = places().filter(function (place) { return !known.has(place.dataset.says); });
    if (unknown.length) {
      window.lookBeside([{ name: "wanted", value: unknown.map(function (place) { return place.dataset.quotation; }).join(" ") }]);
    }
  }

  function arrived() {
    var rests = Array.from(document.querySelectorAll("#arriving .rests"));
    rests.forEach(function (one) { known.set(one.dataset.says, one); });
    if (rests.length) {
      show();
    }
  }

  document.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  // who comes back from another window may have kept evidence there
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) {
      known.clear();
      show();
    }
  });
  window.jQuery(document).on("pfAjaxComplete", show);
  new MutationObserver(arrived).observe(document.getElementById("arriving"), { childList: true, subtree: true });
  show();
})();

/*
 * Keeps what is open up to date: when the server says that a story moved, the page asks for its parts anew. A page about one
 * story listens to that story only. Many moves in one moment are one question. Other scripts hear of it as the event "moved".
 */
(function () {
  "use strict";

  var PAUSE = 300;
  var timer = null;

  window.moved = function (story) {
    document.dispatchEvent(new CustomEvent("moved", { detail: story }));
    var live = document.getElementById("live");
    if (!live || live.dataset.story && live.dataset.story !== story) {
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(function () { window.freshen(); }, PAUSE);
  };
})();

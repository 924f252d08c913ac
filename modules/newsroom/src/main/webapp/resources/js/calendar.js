/*
 * The calendar: a story is dragged to another day. Everything else in it is a link, for a mouse and for the keyboard.
 */
(function () {
  "use strict";

  var dragged = null;

  function dayOf(event) {
    return event.target.closest && event.target.closest(".day");
  }

  function over(day) {
    document.querySelectorAll(".day.over").forEach(function (other) { other.classList.remove("over"); });
    if (day) {
      day.classList.add("over");
    }
  }

  document.addEventListener("dragstart", function (event) {
    dragged = event.target.closest && event.target.closest(".entry[draggable=true]");
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.textContent.trim());
    }
  });
  document.addEventListener("dragover", function (event) {
    var day = dragged && dayOf(event);
    if (day) {
      event.preventDefault();
      over(day);
    }
  });
  document.addEventListener("dragend", function () {
    dragged = null;
    over(null);
  });
  document.addEventListener("drop", function (event) {
    var day = dragged && dayOf(event);
    if (day) {
      event.preventDefault();
    }
    if (day && day !== dragged.closest(".day")) {
      window.moveToDay([
        { name: "moved", value: dragged.dataset.story },
        { name: "seen", value: dragged.dataset.seen },
        { name: "dropped", value: day.dataset.day }
      ]);
    }
    over(null);
  });
})();

/*
 * One key for what a page does most: an element with data-key is pressed by that key, outside of fields. Escape, or a click
 * elsewhere, takes back a question that asks before something is lost. Enter in a field presses the button that its section
 * names in data-enter, or nothing: by itself a browser presses the first button of the form, which is that of the whole page.
 */
(function () {
  "use strict";

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function enter(event) {
    var field = event.target;
    if (event.isComposing || !field.form || field.form.id !== "form"
        || !field.matches("input:not([type=submit]):not([type=button])")) {
      return;
    }
    event.preventDefault();
    var section = field.closest("[data-enter]");
    var button = section && document.getElementById(section.dataset.enter);
    if (button && !event.repeat) {
      button.click();
    }
  }

  function takeBack(except) {
    document.querySelectorAll(".confirm[open]").forEach(function (question) {
      if (!question.contains(except)) {
        question.open = false;
      }
    });
  }

  /* A question that was opened by its key is answered at once. */
  function ask(summary) {
    var question = summary.closest(".confirm[open]");
    var field = question && question.querySelector("textarea, input");
    if (field) {
      field.focus();
    }
  }

  document.addEventListener("click", function (event) { takeBack(event.target); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      takeBack(null);
    }
    if (event.key === "Enter") {
      enter(event);
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) {
      return;
    }
    var wanted = event.key.toUpperCase();
    var element = Array.from(document.querySelectorAll("[data-key]")).find(function (candidate) {
      return candidate.dataset.key === wanted && !candidate.disabled && candidate.offsetParent !== null;
    });
    if (element) {
      event.preventDefault();
      element.focus();
      element.click();
      ask(element);
    }
  });
})();

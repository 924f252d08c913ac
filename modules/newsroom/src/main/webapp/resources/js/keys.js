/*
 * One key for what a page does most: an element with data-key, or data-also, is pressed by that key, outside of fields; the
 * page's own before those of the rail. Enter, Space and digits belong to whatever has the focus first. A key that needs words
 * (data-first names their field) goes to that field while it is empty, and Ctrl+Enter there presses what asked for them.
 * Escape, or a click elsewhere, takes back a question that asks before something is lost; in a field of a desk it leaves the
 * field, and what was typed stays. Enter in a field presses the button that its section names in data-enter, or nothing: by
 * itself a browser presses the first button of the form, which is that of the whole page.
 */
(function () {
  "use strict";

  var asked = {};
  var before = null;
  var leaving = false;

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function holds(target, key) {
    return /^(Enter|Space|[0-9]|Arrow.*)$/i.test(key) && target.closest("a[href], button, summary, [tabindex='0']");
  }

  function busy() {
    return leaving || window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty();
  }

  /* A letter in capitals is a key of its own only where somebody held Shift for it. */
  function nameOf(event) {
    if (event.key === " ") {
      return "SPACE";
    }
    var key = event.key.toUpperCase();
    return event.shiftKey && /^[A-Z]$/.test(key) ? "⇧" + key : key;
  }

  function elementFor(key) {
    var found = Array.from(document.querySelectorAll("[data-key], [data-also]")).filter(function (candidate) {
      var keys = ((candidate.dataset.key || "") + " " + (candidate.dataset.also || "")).toUpperCase().split(" ");
      return keys.indexOf(key) >= 0 && !candidate.disabled && candidate.offsetParent !== null;
    });
    return found.find(function (candidate) { return candidate.closest("#form"); }) || found[0];
  }

  function press(element) {
    var field = element.dataset.first && document.getElementById(element.dataset.first);
    if (field && field.offsetParent !== null && !field.value.trim()) {
      asked[field.id] = element.id;
      field.focus();
      return;
    }
    var box = element.closest("details[data-focus]");
    var first = element.tagName === "SUMMARY" && box && document.getElementById(box.dataset.focus);
    before = element.tagName === "SUMMARY" ? document.activeElement : before;
    element.focus();
    if (!first || !box.open) {
      element.click();
    }
    if (first) {
      first.focus();
    }
  }

  function enter(event) {
    var field = event.target;
    if (event.isComposing || !field.form || field.form.id !== "form") {
      return;
    }
    var answers = event.ctrlKey && field.matches("textarea, input");
    if (!answers && !field.matches("input:not([type=submit]):not([type=button])")) {
      return;
    }
    event.preventDefault();
    var section = field.closest("[data-enter]");
    var button = document.getElementById(asked[field.id] || section && section.dataset.enter);
    if (button && !event.repeat && !busy()) {
      press(button);
    }
  }

  function takeBack(except) {
    document.querySelectorAll(".confirm[open]").forEach(function (question) {
      if (!question.contains(except)) {
        question.open = false;
        if (!except && question.contains(document.activeElement)) {
          giveBack();
        }
      }
    });
  }

  /* Whoever opened it by a key goes on where they were, and Enter is not the question's any more. */
  function giveBack() {
    document.activeElement.blur();
    if (before && before.isConnected) {
      before.focus();
    }
    before = null;
  }

  /* A question that was opened by its key is answered at once. */
  function ask(summary) {
    var question = summary.closest(".confirm[open]");
    var field = question && question.querySelector("textarea, input");
    if (field) {
      field.focus();
    }
  }

  /* A problem is told once, also in what was closed when a button beside it was pressed. */
  function tellProblems() {
    document.querySelectorAll(".confirm .problem li:not([data-told])").forEach(function (problem) {
      problem.dataset.told = "told";
      problem.closest(".confirm").open = true;
    });
  }

  document.addEventListener("click", function (event) { takeBack(event.target); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      takeBack(null);
      if (typing(event.target) && event.target.closest(".work.checking")) {
        event.target.blur();
      }
    }
    if (event.key === "Enter") {
      enter(event);
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) {
      return;
    }
    var key = nameOf(event);
    var element = holds(event.target, key) ? null : elementFor(key);
    if (element) {
      event.preventDefault();
      if (!busy()) {
        press(element);
        ask(element);
      }
    }
  });
  window.addEventListener("pageshow", function () { leaving = false; });
  window.jQuery && window.jQuery(document).on("pfAjaxComplete", function (event, request) {
    leaving = /<redirect url=/.test(request.responseText || "");
    tellProblems();
  });
})();

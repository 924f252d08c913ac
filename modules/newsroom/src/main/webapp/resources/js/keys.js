/*
 * One key for what a page does most: an element with data-key, or data-also, is pressed by that key, outside of fields; the
 * page's own before those of the rail. Enter, Space and digits belong to whatever has the focus first; to a box that is ticked, digits do not. A key that needs words
 * (data-first names their fields) goes to the first of them that is empty, and Ctrl+Enter there presses what asked for them.
 * Escape, or a click elsewhere, takes back a question that asks before something is lost; in a field it leaves the field, and what
 * was typed stays. A key that comes while the page still answers waits for the answer. Enter in a field presses the button that its section names in data-enter, or nothing: by
 * itself a browser presses the first button of the form, which is that of the whole page.
 */
(function () {
  "use strict";

  var asked = {};
  var before = null;
  var leaving = false;
  var waiting = [];

  function ticked(target) {
    return target.matches("input[type=checkbox], input[type=radio]");
  }

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !ticked(target);
  }

  /* A box that is ticked by Space has no use for a digit, which may be the key of the box itself. */
  function holds(target, key) {
    if (target.matches("input[type=checkbox]")) {
      return /^(Enter|Space)$/i.test(key);
    }
    return /^(Enter|Space|[0-9]|Arrow.*)$/i.test(key) && (target.closest("a[href], button, summary, [tabindex='0']") || ticked(target));
  }

  /* What the page asks of itself goes beside this queue: only what the person asked for makes the next key wait. */
  function busy() {
    return window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty();
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
    var field = (element.dataset.first || "").split(" ").map(function (id) { return id && document.getElementById(id); })
      .find(function (wanted) { return wanted && wanted.offsetParent !== null && !wanted.value.trim(); });
    if (field) {
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
    if (element.tagName === "LABEL" && element.control) {
      // the box that it ticked is not where somebody works: Space stays what it was
      element.control.blur();
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
    if (button && !event.repeat) {
      press(button);
    }
  }

  /* Keys that come while the page answers are pressed when it has; if it has left by then, they were meant for what was there. */
  function hold(event) {
    if (leaving || event.repeat || event.isComposing) {
      return;
    }
    waiting.push({ key: event.key, shiftKey: event.shiftKey, ctrlKey: event.ctrlKey });
  }

  function pressWaiting() {
    if (leaving) {
      waiting = [];
    }
    while (waiting.length && !busy()) {
      pressAgain(waiting.shift());
    }
  }

  function pressAgain(kept) {
    var at = document.activeElement || document.body;
    var options = { key: kept.key, shiftKey: kept.shiftKey, ctrlKey: kept.ctrlKey, bubbles: true, cancelable: true };
    if (at.dispatchEvent(new KeyboardEvent("keydown", options)) && kept.key.length === 1 && !kept.ctrlKey
        && at.matches("textarea, input") && at.selectionStart !== null) {
      at.setRangeText(kept.key, at.selectionStart, at.selectionEnd, "end");
      at.dispatchEvent(new Event("input", { bubbles: true }));
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
    var field = question && Array.from(question.querySelectorAll("textarea, input")).find(function (one) { return one.offsetParent; });
    var held = document.activeElement;
    if (field && (!question.contains(held) || held.tagName === "SUMMARY")) {
      field.focus();
    }
  }

  /* Says whether a key has to wait: it is no key for a field, and an answer is still to come, or keys from before it are waiting. */
  function waits(event) {
    return event.isTrusted && (busy() || waiting.length || leaving) && !typing(event.target) && !event.metaKey && !event.altKey
      && !holds(event.target, nameOf(event)) && (event.key.length === 1 && !event.ctrlKey || waiting.length && event.key === "Enter" || elementFor(nameOf(event)));
  }

  /* What tells why something failed or was refused stands outside the box that it is about, and leads back into it. */
  document.addEventListener("click", function (event) {
    if (!event.target.closest("#failed, #refusals")) {
      takeBack(event.target);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (waits(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      hold(event);
    }
  }, true);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !event.defaultPrevented) {
      takeBack(null);
      if (typing(event.target)) {
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
      press(element);
      ask(element);
    }
  });
  window.addEventListener("pageshow", function () { leaving = false; });
  window.jQuery && window.jQuery(document).on("pfAjaxComplete", function (event, request) {
    leaving = /<redirect url=/.test(request.responseText || "");
    // when PrimeFaces has taken the answer out of its queue, and has begun what was renewed
    setTimeout(pressWaiting, 0);
  });
})();

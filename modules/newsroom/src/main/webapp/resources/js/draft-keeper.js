/*
 * Keeps what is being written in this browser until the server has it: for the session that ended in the middle of a sentence,
 * the closed window, the lost connection. Text is kept by person and story, saved a moment after the last key, and offered
 * back when the page is opened again. A page in two steps keeps each step's fields under a name of their own.
 */
(function () {
  "use strict";

  var PREFIX = "verbatim.kept.";
  var PAUSE = 1500;

  var KEPT = ["textarea", "input[type=text]", "input[type=date]", "input[type=time]", "input[type=radio]", "select"]
    .map(function (kind) { return ".keeps " + kind; }).join(", ");

  var keeper = document.querySelector(".keep");
  if (!keeper) {
    return;
  }
  var key = keyOf(keeper.dataset.keep);
  var timer = null;
  var sent = null;
  var number = draftNumber();

  function keyOf(name) {
    return PREFIX + keeper.dataset.who + "." + name;
  }

  function fields() {
    return Array.from(document.querySelectorAll(KEPT));
  }

  function part(field) {
    return field.type === "radio" ? "checked" : "value";
  }

  function values() {
    var all = {};
    fields().forEach(function (field) { all[field.id] = field[part(field)]; });
    return all;
  }

  function draftNumber() {
    var field = document.getElementById("number");
    return field && field.value;
  }

  /* A field that is not on the page is not the same: what was typed in it is nowhere else. */
  function same(one, other) {
    return Object.keys(one).every(function (id) { return one[id] === other[id]; });
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: values() }));
    } catch (tooLong) {
      keeper.textContent = "This text is too long to be kept in the browser as well. Save it soon.";
    }
  }

  function save() {
    var button = keeper.dataset.save && document.getElementById(keeper.dataset.save);
    if (button && !button.disabled && !document.getElementById("conflict")) {
      button.click();
    }
  }

  function offer(kept) {
    var when = new Date(kept.at).toLocaleString("en-GB", {
      day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
      timeZone: document.querySelector("[data-clock]").dataset.clock
    });
    var back = button("Put it back", function () {
      fields().forEach(function (field) {
        if (kept.fields[field.id] !== undefined) {
          field[part(field)] = kept.fields[field.id];
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
      });
    });
    var forget = button("Forget it", function () { localStorage.removeItem(key); });
    keeper.textContent = "";
    back.id = "put-back";
    forget.id = "forget";
    keeper.className = "keep says warn";
    keeper.setAttribute("role", "status");
    keeper.append("On " + when + " you typed text here that was not saved. ", back, " ", forget);
  }

  function button(label, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "btn little";
    made.textContent = label;
    made.addEventListener("click", function () {
      act();
      keeper.textContent = "";
      keeper.className = "keep";
    });
    return made;
  }

  /* A form that is accepted leads to another page. The door, and the same page anew, mean that nothing was done. */
  function accepted(answer) {
    var redirect = /<redirect url="([^"]*)"/.exec(answer || "");
    if (!redirect || keeper.dataset.save) {
      return false;
    }
    var next = new URL(redirect[1].replace(/&amp;/g, "&"), location.href);
    return !next.pathname.endsWith("/sign-in") && next.pathname + next.search !== location.pathname + location.search;
  }

  function forgetAll() {
    clearTimeout(timer);
    localStorage.removeItem(key);
    if (keeper.dataset.before) {
      localStorage.removeItem(keyOf(keeper.dataset.before));
    }
  }

  /* Says whether a field holds what the server sent, and not what was put back into it since. */
  function isSent(field) {
    if (field.tagName === "SELECT") {
      return Array.from(field.options).every(function (one) { return one.selected === one.defaultSelected; });
    }
    return field.type === "radio" ? field.checked === field.defaultChecked
      : field.value === field.defaultValue.replace(/\r\n?/g, "\n");
  }

  /*
   * Looks for what was kept. On a page that was just opened, what equals it, or has no field any more, is with the server; unless it
   * was put back on the way through the door: then it is saved.
   */
  function lookBack(opened) {
    var kept = JSON.parse(localStorage.getItem(key) || "null");
    var equal = kept && same(kept.fields, values());
    if (kept && opened && equal && !fields().every(isSent)) {
      timer = setTimeout(save, PAUSE);
    } else if (kept && opened && (equal || !fields().length)) {
      localStorage.removeItem(key);
    } else if (kept && !equal) {
      offer(kept);
    }
  }

  /* An answer may have put another step of the page in the place of this one. */
  function turn() {
    keeper = document.querySelector(".keep") || keeper;
    if (key !== keyOf(keeper.dataset.keep)) {
      key = keyOf(keeper.dataset.keep);
      lookBack(false);
    }
  }

  document.addEventListener("input", function (event) {
    if (fields().indexOf(event.target) >= 0) {
      keep();
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    }
  });
  window.jQuery(document).on("pfAjaxSend", function () { sent = values(); });
  window.jQuery(document).on("pfAjaxComplete", function (event, request) {
    if (accepted(request.responseText) || (draftNumber() !== number && sent && same(sent, values()))) {
      forgetAll();
    }
    number = draftNumber();
    turn();
  });

  lookBack(true);
})();

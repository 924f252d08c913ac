/*
 * Keeps what is being written in this browser until the server has it: for the session that ended in the middle of a sentence,
 * the closed window, the lost connection. Text is kept by person and story, saved a moment after the last key, and offered
 * back when the page is opened again.
 */
(function () {
  "use strict";

  var PREFIX = "verbatim.kept.";
  var PAUSE = 1500;

  var keeper = document.querySelector(".keep");
  if (!keeper) {
    return;
  }
  var key = PREFIX + keeper.dataset.who + "." + keeper.dataset.keep;
  var timer = null;
  var sent = null;
  var number = draftNumber();

  function fields() {
    return Array.from(document.querySelectorAll(".keeps textarea, .keeps input[type=text], .keeps input[type=date], .keeps select"));
  }

  function values() {
    var all = {};
    fields().forEach(function (field) { all[field.id] = field.value; });
    return all;
  }

  function draftNumber() {
    var field = document.getElementById("number");
    return field && field.value;
  }

  function same(one, other) {
    return Object.keys(one).every(function (id) { return other[id] === undefined || one[id] === other[id]; });
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
      day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short"
    });
    var back = button("Put it back", function () {
      fields().forEach(function (field) {
        if (kept.fields[field.id] !== undefined) {
          field.value = kept.fields[field.id];
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
      });
    });
    var forget = button("Forget it", function () { localStorage.removeItem(key); });
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
      clearTimeout(timer);
      localStorage.removeItem(key);
    }
    number = draftNumber();
  });

  var kept = JSON.parse(localStorage.getItem(key) || "null");
  if (kept && same(kept.fields, values())) {
    localStorage.removeItem(key);
  } else if (kept && fields().length) {
    offer(kept);
  }
})();

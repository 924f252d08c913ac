/*
 * Saving as a person sees it: saving, saved at a time of the server's clock, or out of reach and kept in the browser, which tries
 * again by itself. And company: who else has the story open, and their words as soon as they are saved, where they do not meet.
 */
(function () {
  "use strict";

  var AGAIN = 4000;
  var LOOK = 15000;
  var saving = /faces\.source=(save|submit)(&|$)/;
  var sent = {};
  var away = null;

  function field(id) {
    return document.getElementById(id);
  }

  function values() {
    var all = {};
    document.querySelectorAll(".keeps textarea, .keeps input, .keeps select").forEach(function (one) { all[one.id] = one.value; });
    return all;
  }

  function save() {
    if (field("save") && !field("conflict")) {
      field("save").click();
    }
  }

  /* Says so once, and again only when it is over: a person who types needs no news every four seconds. */
  function outOfReach() {
    if (!away) {
      away = document.createElement("p");
      away.id = "offline";
      away.className = "says warn";
      away.setAttribute("role", "status");
      away.textContent = "The newsroom cannot be reached. What you type is kept here, and saved as soon as it answers.";
      document.querySelector(".keep").after(away);
    }
    field("saved").textContent = "offline, kept here";
    ["save", "submit"].forEach(window.releaseButton);
    setTimeout(save, AGAIN);
  }

  function backAgain() {
    if (away) {
      away.remove();
      away = null;
    }
  }

  /* What came from somebody else goes into a field only if this person has not typed in it since. */
  function take(change) {
    var into = field(change.dataset.field);
    if (into.editor) {
      into.editor.take(JSON.parse(change.value));
    } else if (into.value === sent[into.id]) {
      into.value = change.value;
      into.dispatchEvent(new Event("input", { bubbles: true }));
    }
    change.remove();
  }

  /* What was chosen goes along with the next save. */
  function settle() {
    if (field("save").disabled) {
      // a save is on its way: a press would be lost
      setTimeout(settle, 100);
    } else {
      field("save").click();
    }
  }

  document.addEventListener("click", function (event) {
    if (event.target.id === "settle") {
      settle();
    }
  });
  window.jQuery(document).on("pfAjaxSend", function (event, request, settings) {
    sent = values();
    request.saves = saving.test(settings.data);
    if (request.saves && !away) {
      field("saved").textContent = "saving";
    }
  });
  window.jQuery(document).on("pfAjaxError", function (event, request) {
    if (request.saves && request.status === 0) {
      outOfReach();
    } else if (request.saves) {
      field("saved").textContent = "not saved";
      ["save", "submit"].forEach(window.releaseButton);
    }
  });
  window.jQuery(document).on("pfAjaxComplete", function (event, request) {
    if (request.status >= 200 && request.status < 400) {
      backAgain();
      document.querySelectorAll("data.merged").forEach(take);
    }
  });

  /* Not while a save is on its way: what it brings would look newer than what is here. */
  function look() {
    if (window.lookWho && !away && !document.hidden && window.PrimeFaces.ajax.Queue.isEmpty()) {
      window.lookWho();
    }
  }

  setInterval(look, LOOK);
  window.addEventListener("load", look);
  new MutationObserver(function () {
    var newer = document.querySelector("data.newer");
    if (newer) {
      newer.remove();
    }
    if (newer && newer.value === field("number").value) {
      save();
    }
  }).observe(document.querySelector(".bar"), { childList: true, subtree: true });
})();

/*
 * A page that the server no longer knows is opened anew, and who is no longer signed in is led to the door and back. What was typed
 * goes along: it waits in this window until the page is there again.
 */
(function () {
  "use strict";

  var PREFIX = "verbatim.anew.";
  var FIELDS = "#form textarea, #form select, #form input:not([type=hidden]):not([type=password]):not([type=file]):not([type=submit])";

  function isTicked(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function keep() {
    var typed = {};
    document.querySelectorAll(FIELDS).forEach(function (field) {
      if (field.id) {
        typed[field.id] = isTicked(field) ? field.checked : field.value;
      }
    });
    sessionStorage.setItem(PREFIX + location.pathname + location.search, JSON.stringify(typed));
  }

  function put(field, value) {
    var box = field.closest("details");
    if (isTicked(field)) {
      field.checked = value;
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (box) {
      box.open = true;
    }
  }

  function putBack() {
    var key = PREFIX + location.pathname + location.search;
    var typed = JSON.parse(sessionStorage.getItem(key) || "{}");
    sessionStorage.removeItem(key);
    Object.keys(typed).forEach(function (id) {
      var field = document.getElementById(id);
      if (field && field.matches(FIELDS) && (isTicked(field) ? field.checked : field.value) !== typed[id]) {
        put(field, typed[id]);
      }
    });
  }

  if (window.PrimeFaces) {
    var handle = window.PrimeFaces.ajax.Response.handle;
    window.PrimeFaces.ajax.Response.handle = function (xml, status, request) {
      if (request && request.getResponseHeader("X-Verbatim-Anew")) {
        keep();
      }
      handle.apply(this, arguments);
    };
  }
  putBack();
})();

/*
 * Says on the page itself what became of a request that failed: what was typed stays, and the next step is named. What the page asks
 * of itself is silent while the newsroom is out of reach, and saving tells that in its own way.
 */
(function () {
  "use strict";

  var bar = null;

  if (!window.jQuery || !window.PrimeFaces) {
    return;
  }

  function words(request) {
    var number = request.getResponseHeader("X-Verbatim-Failure");
    if (request.status === 0) {
      return "The newsroom did not answer, so it is not known whether this was done. What you typed is still here: look, and do it again in a moment.";
    }
    if (request.status === 403) {
      return "You may not do this: it needs a role that you do not have. Nothing was changed.";
    }
    if (request.status === 404 || request.status === 405) {
      return "What this was about is not here any more. Nothing was changed, and what you typed is still here.";
    }
    if (request.status === 413) {
      return "This is more than one page may send at once. Nothing was changed, and what you typed is still here: make it shorter.";
    }
    return "That did not work: something failed on our side. What you typed is still here. Open the page anew to see whether it was done."
      + (number ? " If it happens twice, tell an administrator this number: " + number : "");
  }

  function button(label, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "btn little";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  }

  function close() {
    if (bar) {
      bar.remove();
      bar = null;
    }
  }

  function tell(request) {
    var said = document.createElement("p");
    var acts = document.createElement("div");
    var anew = button("Open the page anew", function () { location.assign(location.pathname + location.search); });
    var away = button("Stay here", close);
    close();
    bar = document.createElement("div");
    bar.id = "failed";
    bar.className = "says bad failed";
    bar.setAttribute("role", "alert");
    said.textContent = words(request);
    acts.className = "row";
    anew.id = "failed-anew";
    away.id = "failed-stay";
    acts.append(anew, away);
    bar.append(said, acts);
    document.getElementById("content").prepend(bar);
    bar.scrollIntoView({ block: "nearest" });
  }

  /* PrimeFaces leaves the button of a request that failed as it is while it waits, which would be for ever. */
  window.releaseButton = function (source) {
    var button = document.getElementById(source && source.id || source);
    if (button && button.matches("button, input")) {
      button.disabled = false;
      button.classList.remove("ui-state-disabled", "ui-state-loading");
      if (!button.dataset.why) {
        button.removeAttribute("aria-disabled");
      }
    }
  };

  window.jQuery(document).on("pfAjaxError", function (event, request, settings) {
    var unasked = window.Background && window.Background.is(settings);
    window.releaseButton(settings.source);
    if (request.statusText !== "abort" && !(request.status === 0 && (unasked || request.saves))) {
      tell(request);
    }
  });
  window.jQuery(document).on("pfAjaxSuccess", close);
})();

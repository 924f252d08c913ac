/*
 * Leads a person to a place of the page: whatever is closed around it is opened, it is brought into the window and into every
 * pane that scrolls, clear of what stays in front, and it has the focus. A control says in data-leads (selectors) where it leads.
 * A part that an answer puts on the page says in data-come (an id) which of its fields a person goes on with, in data-of what it
 * is about, and in data-then (selectors) what is next when it is done with.
 */
(function () {
  "use strict";

  var FOCUSABLE = "input:not([type=hidden]), select, textarea, button, a[href], summary, [contenteditable=true], [tabindex]";
  var LEAST = 4;

  var here = document.querySelector("[data-come]");

  function visible(element) {
    var box = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) && box.width > LEAST && box.height > 0;
  }

  function open(element) {
    for (var box = element.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = box.open || !(element.closest("summary") && element.closest("summary").parentElement === box);
    }
  }

  function takesFocus(element) {
    return element.matches(FOCUSABLE) && !element.disabled && visible(element);
  }

  /* Returns what has the focus for a place, or nothing where no person sees it. Opens what is closed around it. */
  function focusable(place) {
    open(place);
    if (takesFocus(place)) {
      return place;
    }
    var inside = Array.from(place.querySelectorAll(FOCUSABLE)).filter(takesFocus);
    return inside.find(function (one) { return one.checked; }) || inside[0] || null;
  }

  /* Says whether nothing lies over a place and it is in the window from its first line to its last. */
  function seen(element) {
    var box = element.getBoundingClientRect();
    return [box.top + 1, box.bottom - 1].every(function (y) {
      var hit = document.elementFromPoint(box.left + box.width / 2, y);
      return hit && (element.contains(hit) || hit.contains(element));
    });
  }

  function scrolls(element) {
    return /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;
  }

  /* In the panes around it only: the window stays where it is. */
  function bringInPane(element) {
    for (var pane = element.parentElement; pane && pane !== document.body && !seen(element); pane = pane.parentElement) {
      if (scrolls(pane)) {
        var inside = element.getBoundingClientRect();
        var around = pane.getBoundingClientRect();
        pane.scrollTop += inside.top - around.top - Math.max(0, (around.height - inside.height) / 2);
      }
    }
  }

  /* The panes first: often that is enough, and the text beside stays where it was. */
  function bring(element) {
    bringInPane(element);
    if (!seen(element)) {
      element.scrollIntoView({ block: element.offsetHeight < window.innerHeight / 2 ? "center" : "start", inline: "nearest" });
    }
  }

  /* Leads to a place, with as much around it as fits into the window; says whether there is such a place. */
  function to(place, around) {
    var target = focusable(place);
    if (!target) {
      return false;
    }
    target.focus({ preventScroll: true });
    bring(around && around.contains(target) && around.offsetHeight < window.innerHeight / 2 ? around : target);
    return true;
  }

  /* A form that was just asked for comes into sight, wherever in its pane it stands; once it is done with, what is next does. */
  function come() {
    var before = here;
    here = document.querySelector("[data-come]");
    var first = here && document.getElementById(here.dataset.come);
    if (first && (!before || before.dataset.of !== here.dataset.of)) {
      to(first, here);
    } else if (before && !here && document.activeElement === document.body) {
      lead(before.dataset.then);
    }
  }

  /* Leads to the first place that there is: one selector after the other, with | between them. */
  function lead(selectors) {
    return (selectors || "").split("|").some(function (selector) {
      var place = selector && document.querySelector(selector);
      return place && to(place, place.closest(".quote, .field"));
    });
  }

  document.addEventListener("click", function (event) {
    var control = event.target.closest("[data-leads]");
    if (control) {
      lead(control.dataset.leads);
    }
  });
  window.jQuery && window.jQuery(document).on("pfAjaxComplete", come);

  window.Leading = { bring: bring, bringInPane: bringInPane, focusable: focusable, to: to, visible: visible };
})();

/*
 * Watches what a test does in a window: which control was operated, by what, in how wide a window, and whether a press was lost. Told
 * as a message on the console at the level "debug", which begins with "§" and goes on as JSON.
 */
(() => {
  "use strict";

  const CONTROLS = "a[href], button, summary, select, label[data-key], input[type=submit], input[type=checkbox], input[type=radio]";
  const DRESS = /^(btn|quiet|little|go|stop|bold|italic|ui-.*)$/;
  const NEAR = 6;
  const PATIENCE = 80;
  let down = null;
  let keyed = null;

  function say(kind, ...what) {
    console.debug("§" + JSON.stringify([kind, location.pathname, innerWidth, ...what]));
  }

  /* An id without the rows that it stands in. */
  function plain(id) {
    return id.split(":").filter(part => !/^\d+$/.test(part)).pop();
  }

  function dressed(element) {
    const own = Array.from(element.classList).filter(name => !DRESS.test(name));
    return own.length ? "." + own[0] : "";
  }

  function named(element) {
    if (element.tagName === "SUMMARY") {
      const box = element.closest("details");
      return (box.id ? plain(box.id) : dressed(box)) + " summary";
    }
    if (element.id) {
      return plain(element.id);
    }
    if (element.tagName === "LABEL") {
      const field = element.control;
      return (field ? plain(field.id) : "") + " label";
    }
    const way = ["tool", "picture"].find(name => element.dataset[name]);
    return way ? way + "-" + element.dataset[way] : dressed(element);
  }

  window.watchedControls = CONTROLS;
  window.watchedName = named;

  function keysOf(element) {
    return ((element.dataset.key || "") + " " + (element.dataset.also || "")).toUpperCase().split(" ").filter(key => key);
  }

  function keyOf(event) {
    const key = event.key === " " ? "SPACE" : event.key.toUpperCase();
    return event.shiftKey && /^[A-Z]$/.test(key) ? "⇧" + key : key;
  }

  window.addEventListener("pointerdown", event => {
    const control = event.button === 0 && event.isPrimary && event.target.closest(CONTROLS);
    down = control && !control.disabled ? { control, id: control.id, x: event.clientX, y: event.clientY } : null;
  }, true);
  window.addEventListener("pointerup", event => {
    const press = down;
    if (press && Math.abs(event.clientX - press.x) <= NEAR && Math.abs(event.clientY - press.y) <= NEAR) {
      setTimeout(() => {
        if (down === press) {
          down = null;
          say("lost", named(press.control));
        }
      }, PATIENCE);
    }
  }, true);
  window.addEventListener("click", event => {
    const control = event.target.closest && event.target.closest(CONTROLS);
    if (down && (down.control.contains(event.target) || down.id && control && control.id === down.id)) {
      down = null;
    }
    if (control && !control.disabled) {
      say("operated", named(control));
    }
  }, true);
  window.addEventListener("change", event => {
    if (event.target.matches && event.target.matches("select, input")) {
      say("operated", named(event.target));
    }
  }, true);
  window.addEventListener("keydown", event => {
    keyed = Array.from(document.querySelectorAll("[data-key], [data-also]"))
      .filter(one => keysOf(one).includes(keyOf(event)) && one.offsetParent !== null && !one.disabled);
  }, true);
  window.addEventListener("keydown", event => {
    if (event.defaultPrevented && keyed) {
      keyed.forEach(one => say("operated", named(one) + " key " + keyOf(event)));
    }
  });
  window.addEventListener("DOMContentLoaded", () => {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", (event, request) => {
        if (/<redirect url=/.test(request.responseText || "")) {
          window.watchedLeaving = true;
        }
      });
    }
  });

  function isOut(element, width) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || !element.checkVisibility({ visibilityProperty: true })
        || box.left >= -1 && box.right <= width + 1) {
      return false;
    }
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(around).overflowX) && around.scrollWidth > around.clientWidth) {
        return false;
      }
    }
    return true;
  }

  function shown(element) {
    return element.tagName.toLowerCase() + (element.id ? "#" + element.id : dressed(element)) + " “" + element.textContent.trim().slice(0, 30) + "”";
  }

  /* Says what does not fit into the window; an empty text if everything does. */
  window.watchedWidth = () => {
    const width = document.documentElement.clientWidth;
    const out = Array.from(document.querySelectorAll("a.btn, button, summary, input, select, textarea")).filter(one => isOut(one, width));
    const narrow = Array.from(document.querySelectorAll("h1")).filter(one => one.offsetParent && one.textContent.trim() && one.clientWidth < 24);
    const told = out.map(one => shown(one) + " is out of the window").concat(narrow.map(one => shown(one) + " has no room"));
    if (document.documentElement.scrollWidth > width + 1) {
      const wide = Array.from(document.body.querySelectorAll("*")).filter(one => one.getBoundingClientRect().right > width + 1);
      told.push("the page is " + document.documentElement.scrollWidth + " px wide in a window of " + width + ": "
        + wide.slice(0, 3).map(shown).join(", "));
    }
    return told.join("; ");
  };
})();

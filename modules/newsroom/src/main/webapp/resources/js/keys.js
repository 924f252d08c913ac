/* One key for what a page does most: an element with data-key is pressed by that key, outside of fields. */
(function () {
  "use strict";

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", function (event) {
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
    }
  });
})();

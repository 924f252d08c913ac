/*
 * A press of the mouse or of a finger means what was under it when it went down. A page may move, or renew a part of itself, before
 * it comes up again: a field that loses the focus becomes smaller, an answer arrives. A browser then clicks nothing; here the button
 * is clicked all the same, unless the pointer was drawn away, which takes a press back.
 */
(function () {
  "use strict";

  var CONTROLS = "a[href], button, summary, label, input[type=submit], input[type=checkbox], input[type=radio]";
  var NEAR = 6;
  var down = null;

  document.addEventListener("pointerdown", function (event) {
    var control = event.button === 0 && event.isPrimary && event.target.closest(CONTROLS);
    down = control ? { control: control, id: control.id, x: event.clientX, y: event.clientY } : null;
  }, true);
  document.addEventListener("click", function (event) {
    if (down && (down.control.contains(event.target) || down.id && event.target.closest("[id='" + down.id + "']"))) {
      down = null;
    }
  }, true);
  document.addEventListener("pointercancel", function () { down = null; }, true);
  document.addEventListener("pointerup", function (event) {
    var press = down;
    if (!press || Math.abs(event.clientX - press.x) > NEAR || Math.abs(event.clientY - press.y) > NEAR) {
      down = null;
      return;
    }
    // after the click that a browser sends by itself
    setTimeout(function () {
      var control = press.control.isConnected ? press.control : press.id && document.getElementById(press.id);
      if (down === press && control) {
        down = null;
        control.click();
      }
    }, 0);
  }, true);
})();

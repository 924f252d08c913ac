/* The modules of ProseMirror (MIT licence, prosemirror.net) follow, as they come in their webjars. What they export is in window.ProseMirror. */
window.ProseMirror = {};
function define(name, body) {
  "use strict";
  var module = { exports: {} };
  body(module.exports, module, function (wanted) { return define.modules[wanted]; });
  define.modules[name] = module.exports;
  if (name.startsWith("prosemirror-")) {
    Object.assign(window.ProseMirror, module.exports);
  }
}
define.modules = {};

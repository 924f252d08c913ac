/*
 * Says under the editor what of a clipboard was left out or changed, and offers to repair what was read or written wrongly on its way.
 */
(function () {
  "use strict";

  var ENTITY = /&(?:amp;)*(?:#\d{2,6}|#x[0-9a-f]{2,5}|quot|apos|[lrb]?[sd]quo|l?s?aquo|[lr]s?aquo|nbsp|[nm]dash|hellip|amp|lt|gt);/gi;
  var ESCAPE = /\\+(?:["'“”‘’]|u[0-9a-f]{4}|x[0-9a-f]{2})/gi;
  var UTF8 = /[\u00c2-\u00f4][^\x00-\x7f]{1,3}|â€(?!\w)/g;
  var BYTES = null;

  function bytes() {
    if (!BYTES) {
      BYTES = {};
      for (var i = 128; i < 256; i++) {
        BYTES[new TextDecoder("windows-1252").decode(new Uint8Array([i]))] = i;
        BYTES[String.fromCharCode(i)] = i;
      }
    }
    return BYTES;
  }

  /* UTF-8 that was read as windows-1252 is UTF-8 again; what is none stays. */
  function decoded(found) {
    for (var length = Math.min(4, found.length); length > 1; length--) {
      var part = Array.from(found.slice(0, length)).map(function (c) { return bytes()[c]; });
      try {
        if (part.every(Boolean)) {
          return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(part)) + found.slice(length);
        }
      } catch (noUtf8) {
        continue;
      }
    }
    return found.slice(0, 2) === "â€" ? "”" + found.slice(2).replace(/^[\ufffd\u009d]/, "") : found;
  }

  function entity(found) {
    return new DOMParser().parseFromString(found.replace(/&(?:amp;)+/i, "&"), "text/html").body.textContent;
  }

  function escape(found) {
    var code = /[ux]([0-9a-f]{2,4})$/i.exec(found);
    return code ? String.fromCharCode(parseInt(code[1], 16)) : found.slice(-1);
  }

  function repaired(text) {
    return text.replace(/([,.!?…])â€”(?=\s|$)/g, "$1”").replace(UTF8, decoded).replace(ENTITY, entity).replace(ESCAPE, escape);
  }

  function button(label, act) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "btn little";
    button.textContent = label;
    button.addEventListener("click", act);
    return button;
  }

  /* Shows sentences under an editor, in the place of those before. */
  function tell(editor, sentences, repair) {
    var old = editor.parentElement.querySelector(".paste-note");
    if (old) {
      old.remove();
    }
    if (!sentences.length) {
      return;
    }
    var note = document.createElement("div");
    note.className = "says warn paste-note";
    note.setAttribute("role", "status");
    var list = note.appendChild(document.createElement("ul"));
    sentences.forEach(function (sentence) {
      var item = list.appendChild(document.createElement("li"));
      item.dir = "auto";
      item.textContent = sentence;
    });
    if (repair) {
      note.append(button("Repair what was pasted", function () { note.remove(); repair(); }));
    }
    note.append(button("Close", function () { note.remove(); }));
    editor.after(note);
  }

  window.PasteNote = { repaired: repaired, tell: tell };
})();

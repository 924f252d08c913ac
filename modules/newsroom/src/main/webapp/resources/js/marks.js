/*
 * Shows in the fields of a story what was found in them. Behind each text field lies a mirror with the same words, in which
 * the stretches named by the .piece elements are marked; the mirror also makes the field as high as its text. A very long text
 * is left alone and scrolls. The editor of the body marks its own.
 */
(function () {
  "use strict";

  var LONGEST = 200000;
  var MARKED = ".sheet textarea:not(#pasted):not(.carrier)";

  function pattern(words) {
    return new RegExp(words.trim().split(/\s+/).map(function (word) {
      return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }).join("\\s+"), "g");
  }

  /* Finds the pieces in reading order, so that the second of two equal quotations is marked as the second. */
  function places(text, pieces) {
    var from = 0;
    var found = [];
    pieces.forEach(function (piece) {
      if (!piece.value.trim()) {
        return;
      }
      var wanted = pattern(piece.value);
      wanted.lastIndex = from;
      var match = wanted.exec(text);
      if (match) {
        from = match.index + match[0].length;
        found.push({ piece: piece, start: match.index, end: from });
      }
    });
    return found;
  }

  function piecesOf(field, kinds) {
    return Array.from(document.querySelectorAll(kinds || ".piece, .styled")).filter(function (piece) {
      return piece.dataset.input === field.id;
    }).sort(function (one, other) {
      return one.dataset.index - other.dataset.index || one.dataset.start - other.dataset.start;
    });
  }

  function mirror(field) {
    if (!field.parentElement.classList.contains("mirrored")) {
      var box = document.createElement("div");
      box.className = "mirrored";
      var behind = document.createElement("div");
      behind.className = "mirror";
      behind.setAttribute("aria-hidden", "true");
      field.replaceWith(box);
      box.append(behind, field);
    }
    return field.parentElement.firstElementChild;
  }

  function draw(field) {
    var behind = mirror(field);
    var text = field.value;
    var done = 0;
    field.parentElement.classList.toggle("long", text.length > LONGEST);
    behind.textContent = "";
    if (text.length > LONGEST) {
      return;
    }
    places(text, piecesOf(field)).forEach(function (place) {
      var mark = document.createElement("mark");
      mark.className = place.piece.dataset.shape;
      mark.textContent = text.slice(place.start, place.end);
      behind.append(text.slice(done, place.start), mark);
      done = place.end;
    });
    behind.append(text.slice(done), "\n");
  }

  function drawAll() {
    document.querySelectorAll(MARKED).forEach(draw);
    document.querySelectorAll(".carrier").forEach(function (field) { field.editor.mark("found", piecesOf(field, ".piece")); });
  }

  /* Marks what the house style is about. In the editor these marks go along with the text until the next look. */
  function drawStyle() {
    document.querySelectorAll(MARKED).forEach(draw);
    document.querySelectorAll(".carrier").forEach(function (field) { field.editor.mark("style", piecesOf(field, ".styled")); });
  }

  function show(piece) {
    var field = document.getElementById(piece.dataset.input);
    if (field && field.editor) {
      field.editor.show(piece);
      return;
    }
    var place = field && places(field.value, piecesOf(field)).find(function (candidate) {
      return candidate.piece === piece;
    });
    if (!place) {
      return;
    }
    field.focus({ preventScroll: true });
    field.setSelectionRange(place.start, place.end);
    var mark = Array.from(mirror(field).querySelectorAll("mark"))[places(field.value, piecesOf(field)).findIndex(
      function (candidate) { return candidate.piece === piece; })];
    (mark || field).scrollIntoView({ block: "center" });
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches(MARKED)) {
      draw(event.target);
    }
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest(".show");
    var pieces = button ? button.closest(".quote").querySelectorAll(".piece, .styled") : [];
    var next = button && button.dataset.next || 0;
    if (pieces.length) {
      button.dataset.next = (Number(next) + 1) % pieces.length;
      show(pieces[next]);
    }
  });
  window.StoryMarks = { show: show, style: drawStyle };
  window.jQuery(document).on("pfAjaxComplete", drawAll);
  drawAll();
})();

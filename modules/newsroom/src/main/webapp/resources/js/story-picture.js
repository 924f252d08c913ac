/*
 * Pictures in a story's body. A file is sent while the text is being written, and comes back as a block; what is said of it is
 * written under it like other words, and it is moved, replaced and taken out like them, so that each of these can be undone.
 */
(function () {
  "use strict";

  var PM = window.ProseMirror;
  var Blocks = window.StoryBlocks;
  var schema = Blocks.schema;
  var running = null;
  /* The picture that the next file takes the place of; null if it is one more. */
  var replaced = null;

  function part(id) {
    return document.getElementById(id);
  }

  /* Returns the picture that the cursor stands in, or that is chosen, with its position; null if there is none. */
  function chosen(state) {
    var selection = state.selection;
    if (selection.node && selection.node.type === schema.nodes.picture) {
      return { node: selection.node, at: selection.from };
    }
    var $from = selection.$from;
    return $from.depth && $from.node(1).type === schema.nodes.picture ? { node: $from.node(1), at: $from.before(1) } : null;
  }

  function intoCaption(tr, at) {
    return tr.setSelection(PM.TextSelection.create(tr.doc, at + 2)).scrollIntoView();
  }

  /* What is done to a picture is taken back by itself, however soon it follows what was typed. */
  function ofItsOwn(tr) {
    return PM.closeHistory(tr);
  }

  function move(direction) {
    return function (state, dispatch) {
      var picture = chosen(state);
      var index = picture && state.doc.resolve(picture.at).index(0);
      var other = picture && state.doc.maybeChild(index + direction);
      if (!other) {
        return Boolean(picture);
      }
      if (dispatch) {
        var tr = state.tr.delete(picture.at, picture.at + picture.node.nodeSize);
        var at = picture.at + direction * other.nodeSize;
        dispatch(ofItsOwn(intoCaption(tr.insert(at, picture.node), at)));
      }
      return true;
    };
  }

  function decorative(state, dispatch) {
    var picture = chosen(state);
    dispatch(ofItsOwn(state.tr.setNodeMarkup(picture.at, null,
      Object.assign({}, picture.node.attrs, { decorative: !picture.node.attrs.decorative }))));
  }

  function remove(state, dispatch) {
    var picture = chosen(state);
    var end = picture.at + picture.node.nodeSize;
    dispatch(ofItsOwn(state.doc.childCount > 1 ? state.tr.delete(picture.at, end)
      : state.tr.replaceWith(picture.at, end, schema.node("paragraph"))));
  }

  function replace(state) {
    replaced = chosen(state).node;
    open();
  }

  var acts = { up: move(-1), down: move(1), decorative: decorative, remove: remove, replace: replace };

  /* Shows what can be done with the picture that the cursor stands in. */
  function tools(view) {
    var box = part("picture-tools");
    var picture = chosen(view.state);
    if (box) {
      box.hidden = !picture;
      box.querySelector("[data-picture=decorative]").setAttribute("aria-pressed", String(Boolean(picture && picture.node.attrs.decorative)));
    }
  }

  function say(state, problem) {
    part("picture-state").textContent = state;
    part("picture-problem").textContent = problem;
    part("picture-file").setAttribute("aria-invalid", String(Boolean(problem)));
  }

  function open() {
    if (!part("picturing")) {
      return false;
    }
    part("picturing").hidden = false;
    part("add-picture").setAttribute("aria-expanded", "true");
    say("", "");
    part("picture-file").focus();
    return true;
  }

  function close() {
    replaced = null;
    part("picturing").hidden = true;
    part("add-picture").setAttribute("aria-expanded", "false");
    viewOf().focus();
  }

  function viewOf() {
    return window.StoryKeys.viewOf(part("picturing"));
  }

  /* Returns where a picture stands now, or null if it was taken out meanwhile. */
  function found(doc, picture) {
    var at = null;
    doc.forEach(function (node, offset) {
      at = at === null && node.type === schema.nodes.picture && node.attrs.sha256 === picture.attrs.sha256 ? offset : at;
    });
    return at;
  }

  /* Puts the block in behind the one that the cursor stands in; in its place if that is an empty paragraph. */
  function insert(block) {
    var view = viewOf();
    var state = view.state;
    var old = replaced && found(state.doc, replaced);
    if (replaced && old !== null) {
      var attrs = Object.assign({}, block.picture, { decorative: state.doc.nodeAt(old).attrs.decorative });
      view.dispatch(intoCaption(state.tr.setNodeMarkup(old, null, attrs), old));
      return;
    }
    var $from = state.selection.$from;
    var here = $from.depth ? $from.before(1) : $from.pos;
    var node = state.doc.nodeAt(here);
    var end = node ? here + node.nodeSize : state.doc.content.size;
    var empty = node && node.type === schema.nodes.paragraph && !node.content.size;
    var at = empty ? here : end;
    view.dispatch(intoCaption(empty ? state.tr.replaceWith(here, end, Blocks.toNode(block)) : state.tr.insert(end, Blocks.toNode(block)), at));
  }

  function size(bytes) {
    return bytes < 1e6 ? Math.max(1, Math.round(bytes / 1e3)) + " kB" : (bytes / 1e6).toFixed(1) + " MB";
  }

  function take(file) {
    var chooser = part("picture-file");
    if (running) {
      running.abort();
    }
    say("", "");
    if (!file) {
      return;
    }
    if (file.size > Number(chooser.dataset.most)) {
      say("", "“" + file.name + "” has " + size(file.size) + "; 20 MB is the most for a picture. Make it smaller and add it again.");
      chooser.value = "";
    } else {
      send(chooser, file);
    }
  }

  function send(chooser, file) {
    var request = new XMLHttpRequest();
    running = request;
    request.open("POST", chooser.dataset.adds);
    request.setRequestHeader("X-Verbatim", "picture");
    request.upload.onprogress = function (event) {
      var percent = Math.floor(100 * event.loaded / event.total);
      say(percent < 100 ? "sending " + file.name + ", " + percent + " %" : "cleaning " + file.name + " and making its sizes", "");
    };
    request.onload = function () { told(request, file); };
    request.onerror = function () {
      say("", "The picture did not arrive: the newsroom cannot be reached. Choose it again in a moment.");
    };
    request.onloadend = function () {
      running = null;
      chooser.value = "";
    };
    request.send(file);
  }

  function told(request, file) {
    var type = request.getResponseHeader("Content-Type");
    if (request.status === 200 && /json/.test(type)) {
      insert(JSON.parse(request.responseText));
      close();
    } else if (/plain/.test(type) && request.status !== 403) {
      say("", "“" + file.name + "”: " + request.responseText);
    } else {
      say("", "The picture was not taken: you are signed out, or may not write. Sign in in another window and choose it again.");
    }
  }

  document.addEventListener("mousedown", function (event) {
    if (event.target.closest("button[data-picture]")) {
      event.preventDefault();
    }
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-picture]");
    if (button) {
      var view = window.StoryKeys.viewOf(button);
      var act = button.dataset.picture;
      if (chosen(view.state)) {
        acts[act](view.state, view.dispatch);
        if (act !== "replace") {
          view.focus();
        }
      }
    } else if (event.target.id === "add-picture") {
      replaced = null;
      if (part("picturing").hidden) {
        open();
      } else {
        close();
      }
    } else if (event.target.id === "picture-close") {
      close();
    }
  });
  document.addEventListener("change", function (event) {
    if (event.target.id === "picture-file") {
      take(event.target.files[0]);
    }
  });

  /* Returns the file that is dragged over or dropped on the editor; a browser would leave the page to show it. */
  function dragged(event) {
    return part("picturing") && event.target.closest && event.target.closest(".editor")
      && Array.from(event.dataTransfer.types).indexOf("Files") >= 0;
  }

  /* Takes a file that came from elsewhere than the panel. */
  function given(file) {
    if (file && open()) {
      take(file);
    }
  }

  document.addEventListener("dragover", function (event) {
    if (dragged(event)) {
      event.preventDefault();
    }
  }, true);
  document.addEventListener("drop", function (event) {
    if (dragged(event)) {
      event.preventDefault();
      event.stopPropagation();
      given(event.dataTransfer.files[0]);
    }
  }, true);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && event.target.closest("#picturing")) {
      close();
    }
  });

  window.StoryPicture = {
    tools: tools, given: given, keys: { "Mod-Alt-4": open, "Alt-Shift-ArrowUp": acts.up, "Alt-Shift-ArrowDown": acts.down }
  };
})();

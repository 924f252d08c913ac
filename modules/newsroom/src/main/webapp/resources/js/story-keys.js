/*
 * The keys and the tools of the editor of a story's body. A tool is a button with data-tool; where the words that are chosen have
 * it already, it is pressed. A key for each: Ctrl or Command with B, I, K, and with Alt and a figure for the kinds of block.
 */
(function () {
  "use strict";

  var PM = window.ProseMirror;
  var schema = window.StoryBlocks.schema;
  var kinds = ["paragraph", "heading", "quote", "list"];

  /* Returns the words of a block, one piece a line: who speaks is words too if the block will be no quote any more. */
  function pieces(node) {
    if (node.isTextblock) {
      return [node.content];
    }
    var all = [];
    node.forEach(function (child) {
      var credit = child.type === schema.nodes.speaker || child.type === schema.nodes.role;
      if (!credit || child.content.size) {
        all.push(child.content);
      }
    });
    return all;
  }

  function made(kind, contents) {
    if (kind === "list") {
      return [schema.node("list", null, contents.map(function (content) { return schema.node("item", null, content); }))];
    }
    return contents.map(function (content) {
      return kind !== "quote" ? schema.node(kind, null, content)
        : schema.node("quote", null, [schema.node("said", null, content), schema.node("speaker"), schema.node("role")]);
    });
  }

  /* Returns the last chosen block; all of a document is chosen from its start to its end. */
  function lastOf(state) {
    var $to = state.selection.$to;
    return $to.depth ? $to.index(0) : $to.index(0) - 1;
  }

  /* Makes the chosen blocks ones of that kind; if they are already, paragraphs. */
  function become(kind) {
    return function (state, dispatch) {
      var $from = state.selection.$from;
      var first = $from.index(0);
      var last = lastOf(state);
      var nodes = Array.from({ length: last - first + 1 }, function (unused, i) { return state.doc.child(first + i); });
      if (nodes.some(function (node) { return node.type === schema.nodes.picture; })) {
        return false;
      }
      var already = nodes.every(function (node) { return node.type.name === kind; });
      var contents = nodes.reduce(function (all, node) { return all.concat(pieces(node)); }, []);
      var start = $from.posAtIndex(first, 0);
      var end = $from.posAtIndex(last, 0) + state.doc.child(last).nodeSize;
      if (dispatch) {
        var chosen = already ? "paragraph" : kind;
        var tr = state.tr.replaceWith(start, end, made(chosen, contents));
        var deep = chosen === "list" || chosen === "quote" ? 2 : 1;
        var line = $from.depth > 1 ? $from.index(1) : 0;
        var skipped = contents.slice(0, line).reduce(function (size, content) { return size + content.size + 2; }, 0);
        var at = Math.min(start + skipped + deep + $from.parentOffset, tr.doc.content.size);
        dispatch(tr.setSelection(PM.TextSelection.near(tr.doc.resolve(at))).scrollIntoView());
      }
      return true;
    };
  }

  function inside(state, type) {
    return state.selection.empty && state.selection.$from.parent.type === schema.nodes[type];
  }

  function goTo(state, dispatch, at, direction) {
    if (dispatch) {
      dispatch(state.tr.setSelection(PM.TextSelection.near(state.doc.resolve(at), direction)).scrollIntoView());
    }
    return true;
  }

  function insideOneOf(state, types) {
    return types.some(function (type) { return inside(state, type); });
  }

  /* Enter goes from the words to what stands beside them, one after the other, and on to a new paragraph; an empty item ends its list. */
  function enter(state, dispatch) {
    var $at = state.selection.$from;
    if (insideOneOf(state, ["said", "speaker", "caption", "alt", "credit"])) {
      return goTo(state, dispatch, $at.after() + 1, 1);
    }
    var endsList = inside(state, "item") && !$at.parent.content.size && $at.index(1) === $at.node(1).childCount - 1;
    if (!insideOneOf(state, ["role", "rights"]) && !endsList) {
      return false;
    }
    if (dispatch) {
      var after = $at.after(1);
      var tr = state.tr.insert(after, schema.node("paragraph"));
      tr.setSelection(PM.TextSelection.create(tr.doc, after + 1));
      if (endsList) {
        tr.delete($at.node(1).childCount === 1 ? $at.before(1) : $at.before(), $at.node(1).childCount === 1 ? after : $at.after());
      }
      dispatch(tr.scrollIntoView());
    }
    return true;
  }

  /* At the start of a block's words, Backspace makes a paragraph of it; from a name it goes back to what is before it. */
  function backspace(state, dispatch) {
    var $at = state.selection.$from;
    if (!state.selection.empty || $at.parentOffset > 0) {
      return false;
    }
    if (insideOneOf(state, ["speaker", "role", "alt", "credit", "rights"])) {
      return goTo(state, dispatch, $at.before() - 1, -1);
    }
    if (inside(state, "caption")) {
      // it has its own way to be taken out
      return true;
    }
    if (inside(state, "said") || inside(state, "item") && $at.index(1) === 0) {
      return become("paragraph")(state, dispatch);
    }
    var before = $at.depth === 1 && $at.index(0) > 0 && state.doc.child($at.index(0) - 1);
    if (!before || before.type !== schema.nodes.quote && before.type !== schema.nodes.picture) {
      return false;
    }
    var empty = !$at.parent.content.size;
    return empty && dispatch ? dispatch(state.tr.delete($at.before(), $at.after())) || true
      : goTo(state, dispatch, $at.before() - 1, -1);
  }

  /* Returns the words of a link that the cursor stands in. */
  function extent(state, mark) {
    var $at = state.selection.$from;
    var range = null;
    $at.parent.forEach(function (child, offset) {
      var holds = offset <= $at.parentOffset && $at.parentOffset <= offset + child.nodeSize;
      if (holds && mark.isInSet(child.marks)) {
        range = PM.TextSelection.create(state.doc, $at.start() + offset, $at.start() + offset + child.nodeSize);
      }
    });
    return range || state.selection;
  }

  /* Asks for the address in place, with the one that the words have already. */
  function link(before, dispatch, view) {
    if (view) {
      // a browser tells of a selection a moment after the key that made it; the next key may be faster
      view.domObserver.flush();
    }
    var state = view ? view.state : before;
    var box = document.getElementById("linking");
    var field = document.getElementById("link-to");
    var mark = state.selection.$from.marks().concat(state.selection.$to.marks()).find(function (one) {
      return one.type === schema.marks.link;
    });
    if (state.selection.empty && !mark || !view || !box) {
      return false;
    }
    if (state.selection.empty) {
      view.dispatch(state.tr.setSelection(extent(state, mark)));
    }
    box.hidden = false;
    field.value = mark ? mark.attrs.href : "";
    field.focus();
    return true;
  }

  function setLink(view) {
    var box = document.getElementById("linking");
    var field = document.getElementById("link-to");
    var href = field.value.trim();
    var safe = !href || window.StoryBlocks.isSafe(href);
    field.setAttribute("aria-invalid", String(!safe));
    document.getElementById("link-problem").hidden = safe;
    if (safe) {
      var range = view.state.selection;
      var tr = view.state.tr.removeMark(range.from, range.to, schema.marks.link);
      view.dispatch(href ? tr.addMark(range.from, range.to, schema.marks.link.create({ href: href })) : tr);
      box.hidden = true;
      view.focus();
    }
  }

  var acts = { bold: PM.toggleMark(schema.marks.bold), italic: PM.toggleMark(schema.marks.italic), link: link };
  kinds.forEach(function (kind) { acts[kind] = become(kind); });

  function has(state, tool) {
    if (kinds.includes(tool)) {
      return state.doc.child(state.selection.$from.index(0)).type.name === tool;
    }
    var range = state.selection;
    var stored = range.empty && (state.storedMarks || range.$from.marks()).some(function (mark) { return mark.type.name === tool; });
    return stored || !range.empty && state.doc.rangeHasMark(range.from, range.to, schema.marks[tool]);
  }

  function tools(view) {
    document.querySelectorAll("[data-tool]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(has(view.state, button.dataset.tool)));
    });
    window.StoryPicture.tools(view);
  }

  function viewOf(element) {
    var field = element.closest(".writing").querySelector("textarea.carrier");
    return field.editor.view;
  }

  document.addEventListener("mousedown", function (event) {
    if (event.target.closest("[data-tool]")) {
      event.preventDefault();
    }
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-tool]");
    if (button) {
      var view = viewOf(button);
      view.focus();
      acts[button.dataset.tool](view.state, view.dispatch, view);
    } else if (event.target.id === "link-set") {
      setLink(viewOf(event.target));
    }
  });
  document.addEventListener("keydown", function (event) {
    var box = event.key === "Escape" && event.target.closest("#linking");
    if (box) {
      box.hidden = true;
      viewOf(box).focus();
    }
  });

  var keys = {
    "Mod-z": PM.undo, "Mod-y": PM.redo, "Shift-Mod-z": PM.redo, "Mod-b": acts.bold, "Mod-i": acts.italic, "Mod-k": link,
    Enter: enter, Backspace: backspace
  };
  kinds.forEach(function (kind, i) { keys["Mod-Alt-" + i] = acts[kind]; });

  window.StoryKeys = { keys: keys, tools: tools, viewOf: viewOf };
})();

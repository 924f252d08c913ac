/*
 * The editor of a story's body. It stands in the place of the field that carries the blocks, shows what was found in the words,
 * and makes visible what a reader could not see. What it knows of a story is in story-blocks.js; the rest is ProseMirror.
 */
(function () {
  "use strict";

  var PM = window.ProseMirror;
  var Blocks = window.StoryBlocks;
  var schema = Blocks.schema;
  var SOON = 120;
  var INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
  var keys = { found: new PM.PluginKey("found"), style: new PM.PluginKey("style") };

  /* Shows characters that take no room or turn the direction, by their number. */
  function invisible(doc) {
    var all = [];
    doc.descendants(function (node, at) {
      for (var match; node.isText && (match = INVISIBLE.exec(node.text));) {
        all.push(PM.Decoration.inline(at + match.index, at + match.index + 1, {
          class: "invisible", "data-name": "U+" + match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")
        }));
      }
    });
    return PM.DecorationSet.create(doc, all);
  }

  function shown(key, first, change) {
    return new PM.Plugin({
      key: key,
      state: {
        init: function (config, state) { return first(state.doc); },
        apply: function (tr, set) { return tr.getMeta(key) || (tr.docChanged ? change(tr, set) : set); }
      },
      props: { decorations: function (state) { return this.getState(state); } }
    });
  }

  function marked(key) {
    return shown(key, function () { return PM.DecorationSet.empty; }, function (tr, set) { return set.map(tr.mapping, tr.doc); });
  }

  function plugins() {
    return [
      PM.history(),
      PM.keymap(window.StoryPicture.keys),
      PM.keymap(window.StoryKeys.keys),
      PM.keymap(PM.baseKeymap),
      marked(keys.found),
      marked(keys.style),
      shown(new PM.PluginKey("invisible"), invisible, function (tr) { return invisible(tr.doc); })
    ];
  }

  /* Puts pasted blocks in: whole where there is room for blocks, as words alone in an item, a block quote or a name. */
  function put(view, blocks) {
    var parent = view.state.selection.$from.parent.type;
    var nodes = blocks.map(Blocks.toNode);
    var alone = parent !== schema.nodes.paragraph && parent !== schema.nodes.heading;
    var tr = view.state.tr;
    if (alone || nodes.length === 1 && blocks[0].kind === "PARAGRAPH") {
      var one = nodes.length === 1 && nodes[0].isTextblock && parent.allowsMarks(schema.marks) ? nodes[0].content
        : PM.Fragment.from(schema.text(blocks.map(function (block) { return block.text.replace(/\n/g, " "); }).join(" "),
          [schema.mark("pasted")]));
      tr.replaceSelection(new PM.Slice(one, 0, 0));
    } else {
      var last = nodes[nodes.length - 1];
      tr.replaceSelection(new PM.Slice(PM.Fragment.from(nodes), nodes[0].type === schema.nodes.paragraph ? 1 : 0,
        last.type === schema.nodes.paragraph ? 1 : 0));
    }
    view.dispatch(tr.scrollIntoView().setMeta("paste", true));
  }

  function give(view, blocks) {
    blocks.forEach(function (block) { block.inlines.push({ style: "PASTED", start: 0, end: block.text.length }); });
    if (blocks.length) {
      put(view, blocks);
    }
  }

  /* Repairs what was pasted where it stands now, as one step that can be undone. */
  function repair(view) {
    var changed = view.state.tr;
    var places = [];
    view.state.doc.descendants(function (node, at) {
      if (node.isText && node.marks.some(function (mark) { return mark.type === schema.marks.pasted; })) {
        var text = window.PasteNote.repaired(node.text);
        if (text !== node.text) {
          places.push({ from: at, to: at + node.nodeSize, text: text, marks: node.marks });
        }
      }
    });
    places.reverse().forEach(function (place) { changed.replaceWith(place.from, place.to, schema.text(place.text, place.marks)); });
    view.dispatch(changed.setMeta("paste", true));
    view.focus();
  }

  /* Comes before ProseMirror has looked at the markup, which it would do in a document of this page. */
  function paste(view, event) {
    var data = event.clipboardData;
    var html = data && data.getData("text/html");
    if (!data || html && html.indexOf("data-pm-slice") >= 0) {
      return false;
    }
    var blocks = html ? window.StoryPaste.fromHtml(html) : window.StoryPaste.fromText(data.getData("text/plain"));
    event.preventDefault();
    if (!blocks.length) {
      window.StoryPicture.given(data.files[0]);
    }
    give(view, blocks);
    window.PasteNote.tell(view.dom.parentElement, blocks.notes, blocks.broken && function () { repair(view); });
    return true;
  }

  function Editor(field) {
    this.field = field;
    this.place = document.createElement("div");
    this.place.className = "editor";
    field.after(this.place);
    this.timer = null;
    this.view = new PM.EditorView(this.place, {
      state: this.state(),
      attributes: {
        id: field.id + "-editor", role: "textbox", "aria-multiline": "true", "aria-label": field.dataset.label,
        "aria-describedby": field.getAttribute("aria-describedby")
      },
      handleDOMEvents: { paste: paste },
      dispatchTransaction: this.dispatch.bind(this)
    });
    field.editor = this;
    this.remember();
    window.StoryKeys.tools(this.view);
  }

  Editor.prototype.state = function () {
    return PM.EditorState.create({ doc: Blocks.toDoc(JSON.parse(this.field.value || "[]")), plugins: plugins() });
  };

  Editor.prototype.dispatch = function (tr) {
    this.view.updateState(this.view.state.apply(tr));
    window.StoryKeys.tools(this.view);
    if (tr.docChanged) {
      this.since.appendMapping(tr.mapping);
      clearTimeout(this.timer);
      this.timer = setTimeout(this.flush.bind(this), SOON);
    }
  };

  /* Writes what stands in the editor into the field that carries it. */
  Editor.prototype.flush = function () {
    clearTimeout(this.timer);
    var value = JSON.stringify(Blocks.fromDoc(this.view.state.doc).blocks);
    if (this.view.state.doc !== this.written) {
      this.written = this.view.state.doc;
      this.field.value = value;
      this.field.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "editor" }));
    }
  };

  /* Remembers the text that is on its way to the server: what will be found in it has to be found again in a later one. */
  Editor.prototype.remember = function () {
    this.sent = Blocks.fromDoc(this.view.state.doc);
    this.sentSize = this.view.state.doc.content.size;
    this.written = this.view.state.doc;
    this.since = new PM.Mapping();
  };

  /* Takes over what somebody else wrote into the field. */
  Editor.prototype.read = function () {
    this.view.updateState(this.state());
    this.remember();
    window.StoryKeys.tools(this.view);
  };

  /* Takes over blocks that somebody else wrote, into a text that may have gone on since it was sent. */
  Editor.prototype.take = function (edits) {
    var editor = this;
    var tr = this.view.state.tr;
    edits.slice().reverse().forEach(function (edit) {
      var nodes = editor.sent.nodes;
      var from = edit.from < nodes.length ? nodes[edit.from].from : editor.sentSize;
      var to = edit.to > edit.from ? nodes[edit.to - 1].to : from;
      var start = editor.since.map(from, 1);
      var end = Math.max(start, editor.since.map(to, -1));
      var all = start === 0 && end === tr.doc.content.size;
      tr.replaceWith(start, end, edit.blocks.length || !all ? edit.blocks.map(Blocks.toNode) : schema.node("paragraph"));
    });
    this.view.dispatch(tr);
    // the field carries it from now on: who goes on without typing would send the words from before
    this.flush();
    this.remember();
  };

  Editor.prototype.range = function (piece) {
    var from = Blocks.position(this.sent.places, Number(piece.dataset.index), Number(piece.dataset.start));
    var to = Blocks.position(this.sent.places, Number(piece.dataset.index), Number(piece.dataset.end));
    return from === null || to === null ? null : { from: this.since.map(from, 1), to: this.since.map(to, -1) };
  };

  /* Shows what was found in the text that was sent last, or what its house style is about. */
  Editor.prototype.mark = function (kind, pieces) {
    var editor = this;
    var all = pieces.map(function (piece) { return { range: editor.range(piece), piece: piece.dataset }; })
      .filter(function (one) { return one.range && one.range.from < one.range.to; })
      .map(function (one) {
        var look = { class: "marked " + one.piece.shape };
        return PM.Decoration.inline(one.range.from, one.range.to,
          one.piece.why ? Object.assign(look, { title: one.piece.why }) : look);
      });
    this.view.dispatch(this.view.state.tr.setMeta(keys[kind], PM.DecorationSet.create(this.view.state.doc, all)));
  };

  Editor.prototype.show = function (piece) {
    var range = this.range(piece);
    if (range) {
      this.view.dispatch(this.view.state.tr.setSelection(
        PM.TextSelection.create(this.view.state.doc, range.from, range.to)).scrollIntoView());
      this.view.focus();
    }
  };

  /* Returns the selected words and where they stand in their block; of several blocks, those in the first. */
  Editor.prototype.selected = function () {
    var now = Blocks.fromDoc(this.view.state.doc);
    var selection = this.view.state.selection;
    var index = now.nodes.findIndex(function (node) { return node.from <= selection.from && selection.from < node.to; });
    if (index < 0) {
      return null;
    }
    var start = Blocks.offset(now.places, index, selection.from);
    var end = Blocks.offset(now.places, index, selection.to);
    return { field: "BODY", index: index, start: start, end: end, words: now.blocks[index].text.slice(start, end) };
  };

  function editors() {
    return Array.from(document.querySelectorAll("textarea.carrier"));
  }

  function open() {
    editors().filter(function (field) { return !field.editor; }).forEach(function (field) { new Editor(field); });
  }

  function flushAll() {
    editors().forEach(function (field) { field.editor.flush(); });
  }

  document.addEventListener("click", flushAll, true);
  window.addEventListener("pagehide", flushAll);
  document.addEventListener("input", function (event) {
    if (event.target.editor && event.detail !== "editor") {
      event.target.editor.read();
    }
  });
  window.jQuery(document).on("pfAjaxSend", function (event, request, settings) {
    if (/partial\.execute=form(&|$)/.test(settings.data)) {
      editors().forEach(function (field) { field.editor.remember(); });
    }
  });
  window.jQuery(document).on("pfAjaxComplete", open);
  open();
})();

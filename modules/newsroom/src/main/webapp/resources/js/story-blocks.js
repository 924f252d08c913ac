/*
 * A story's body in its two forms: the blocks that the server keeps (plain words, and beside them how stretches of them are set)
 * and the document that the editor shows. The schema is the whole of what a body can hold; there is no markup to clean up.
 */
(function () {
  "use strict";

  var PM = window.ProseMirror;

  function words(tag, more) {
    return Object.assign({
      content: "text*",
      parseDOM: [{ tag: tag }],
      toDOM: function () { return [tag.replace(/\..*/, ""), { dir: "auto", class: tag.replace(/^\w+\.?/, "") }, 0]; }
    }, more);
  }

  function group(tag, content) {
    return {
      group: "block", content: content, parseDOM: [{ tag: tag }], toDOM: function () { return [tag, 0]; }
    };
  }

  /* Words beside others that stand in the same block: who says a quotation, what a picture shows. */
  function beside(name, label) {
    return words("p." + name, {
      marks: "",
      parseDOM: [{ tag: "p." + name, priority: 60 }],
      toDOM: function () { return ["p", Object.assign({ dir: "auto", class: name }, label && { "data-label": label }), 0]; }
    });
  }

  function pictureAttrs(figure) {
    try {
      var attrs = JSON.parse(figure.getAttribute("data-picture"));
      return /^[0-9a-f]{64}$/.test(attrs.sha256) && attrs;
    } catch (other) {
      return false;
    }
  }

  /* Returns the address of a picture, in a width that fills the column. */
  function pictureAddress(attrs) {
    return document.querySelector("[data-pictures]").dataset.pictures + attrs.sha256 + "-" + Math.min(attrs.width, 960)
      + (attrs.type === "PNG" ? ".png" : ".jpg");
  }

  function style(tag, other) {
    return { parseDOM: [{ tag: tag }, { tag: other }], toDOM: function () { return [tag, 0]; } };
  }

  var schema = new PM.Schema({
    nodes: {
      doc: { content: "block+" },
      paragraph: words("p", { group: "block" }),
      heading: words("h2", { group: "block" }),
      list: group("ul", "item+"),
      item: words("li"),
      quote: group("figure", "said speaker role"),
      said: words("blockquote"),
      speaker: beside("speaker"),
      role: beside("role"),
      picture: {
        group: "block", content: "caption alt credit rights", isolating: true,
        attrs: { sha256: {}, type: {}, width: {}, height: {}, decorative: { default: false } },
        parseDOM: [{ tag: "figure.picture", priority: 60, getAttrs: pictureAttrs, contentElement: ".texts" }],
        toDOM: function (node) {
          var attrs = node.attrs;
          return ["figure", { class: attrs.decorative ? "picture decorative" : "picture", "data-picture": JSON.stringify(attrs) },
            ["img", { src: pictureAddress(attrs), alt: "", width: attrs.width, height: attrs.height, draggable: "false" }],
            ["div", { class: "texts" }, 0]];
        }
      },
      caption: words("p.caption", {
        parseDOM: [{ tag: "p.caption", priority: 60 }],
        toDOM: function () { return ["p", { dir: "auto", class: "caption", "data-label": "Caption" }, 0]; }
      }),
      alt: beside("alt", "Alternative text: what it shows"),
      credit: beside("credit", "Credit: who made it"),
      rights: beside("rights", "Rights"),
      text: {}
    },
    marks: {
      link: {
        attrs: { href: {} },
        inclusive: false,
        parseDOM: [{
          tag: "a[href]",
          getAttrs: function (a) { return isSafe(a.getAttribute("href")) && { href: a.getAttribute("href") }; }
        }],
        toDOM: function (mark) { return ["a", { href: mark.attrs.href }, 0]; }
      },
      bold: style("strong", "b"),
      italic: style("em", "i"),
      // came out of a clipboard; what is typed after it did not
      pasted: { inclusive: false, parseDOM: [{ tag: "span.pasted" }], toDOM: function () { return ["span", { class: "pasted" }, 0]; } }
    }
  });

  /* As events.Inline has it: a page or a mailbox. */
  function isSafe(href) {
    return href !== null && href.length <= 2000 && /^(https?:\/\/|mailto:)[^\s<>"\u0000-\u001f\u007f-\u009f]+$/i.test(href);
  }

  function marks(inlines, at) {
    return inlines.filter(function (inline) { return inline.start <= at && at < inline.end; }).map(function (inline) {
      return schema.mark(inline.style.toLowerCase(), inline.href ? { href: inline.href } : null);
    });
  }

  /* Returns words from one offset of a block to another as text nodes, cut where they are set in another way. */
  function set(block, from, to) {
    var inlines = block.inlines || [];
    var cuts = new Set([from, to]);
    inlines.forEach(function (inline) { cuts.add(inline.start).add(inline.end); });
    var ends = Array.from(cuts).filter(function (cut) { return from <= cut && cut <= to; })
      .sort(function (a, b) { return a - b; });
    return ends.slice(1).map(function (end, i) {
      return schema.text(block.text.slice(ends[i], end), PM.Mark.setFrom(marks(inlines, ends[i])));
    });
  }

  function plain(type, text) {
    return schema.node(type, null, text ? schema.text(text) : null);
  }

  function toNode(block) {
    var all = set(block, 0, block.text.length);
    if (block.kind === "LIST") {
      var from = 0;
      return schema.node("list", null, block.text.split("\n").map(function (item) {
        var node = schema.node("item", null, set(block, from, from + item.length));
        from += item.length + 1;
        return node;
      }));
    }
    if (block.kind === "PICTURE") {
      var picture = block.picture;
      return schema.node("picture", picture, [schema.node("caption", null, all), plain("alt", picture.alt),
        plain("credit", picture.credit), plain("rights", picture.rights)]);
    }
    return block.kind !== "BLOCK_QUOTE" ? schema.node(block.kind.toLowerCase(), null, all) : schema.node("quote", null,
      [schema.node("said", null, all), plain("speaker", block.speaker), plain("role", block.role)]);
  }

  function toDoc(blocks) {
    return schema.node("doc", null, blocks.length ? blocks.map(toNode) : [schema.node("paragraph")]);
  }

  /* Returns the lines of a block that hold its words, each with the position of its first character in the document. */
  function lines(node, offset) {
    if (node.isTextblock) {
      return [{ node: node, at: offset + 1 }];
    }
    var inner = [];
    node.forEach(function (child, childOffset) {
      if (["speaker", "role", "alt", "credit", "rights"].indexOf(child.type.name) < 0) {
        inner.push({ node: child, at: offset + childOffset + 2 });
      }
    });
    return inner;
  }

  /* Adds a line's words, without the space around them, and remembers where they stand in the document. */
  function addLine(line, block, segments) {
    var text = line.node.textContent;
    var kept = text.trim();
    if (!kept) {
      return;
    }
    var lead = text.length - text.trimStart().length;
    var start = block.text ? block.text.length + 1 : 0;
    block.text += (block.text ? "\n" : "") + kept;
    segments.push({ start: start, end: start + kept.length, at: line.at + lead });
    line.node.forEach(function (child, childOffset) {
      child.marks.forEach(function (mark) {
        var inline = {
          style: mark.type.name.toUpperCase(), start: start + Math.max(0, childOffset - lead),
          end: start + Math.min(kept.length, childOffset + child.nodeSize - lead)
        };
        block.inlines.push(mark.attrs.href ? Object.assign(inline, { href: mark.attrs.href }) : inline);
      });
    });
  }

  function toBlock(node, offset, segments) {
    var kind = node.type.name === "quote" ? "BLOCK_QUOTE" : node.type.name.toUpperCase();
    var block = { kind: kind, text: "", speaker: "", role: "", inlines: [] };
    lines(node, offset).forEach(function (line) { addLine(line, block, segments); });
    if (kind === "BLOCK_QUOTE") {
      block.speaker = node.child(1).textContent.trim();
      block.role = node.child(2).textContent.trim();
    }
    if (kind === "PICTURE") {
      block.picture = Object.assign({}, node.attrs, {
        alt: node.child(1).textContent.trim(), credit: node.child(2).textContent.trim(), rights: node.child(3).textContent.trim()
      });
    }
    return block;
  }

  /* Returns the blocks of a document, and for each the stretches of the document that its words stand in, and its node. */
  function fromDoc(doc) {
    var blocks = [];
    var places = [];
    var nodes = [];
    doc.forEach(function (node, offset) {
      var segments = [];
      var block = toBlock(node, offset, segments);
      if (block.text || block.picture) {
        blocks.push(block);
        places.push(segments);
        nodes.push({ from: offset, to: offset + node.nodeSize });
      }
    });
    return { blocks: blocks, places: places, nodes: nodes };
  }

  /* Returns where a character of a block stands in the document that the places came from; null if there is no such. */
  function position(places, index, offset) {
    var segment = (places[index] || []).find(function (candidate) {
      return candidate.start <= offset && offset <= candidate.end;
    });
    return segment ? segment.at + offset - segment.start : null;
  }

  /* Returns where a position of the document stands in the words of a block; outside of them, at the nearest end. */
  function offset(places, index, at) {
    var segments = places[index];
    if (!segments.length) {
      return 0;
    }
    var segment = segments.find(function (candidate) { return at <= candidate.at + candidate.end - candidate.start; });
    return segment ? segment.start + Math.max(0, at - segment.at) : segments[segments.length - 1].end;
  }

  window.StoryBlocks = {
    schema: schema, isSafe: isSafe, toDoc: toDoc, toNode: toNode, fromDoc: fromDoc, position: position, offset: offset
  };
})();

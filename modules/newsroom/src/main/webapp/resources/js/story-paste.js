/*
 * What comes out of a clipboard, as blocks of a story: structure is kept, and whatever a story does not have is dropped. Markup
 * is read in a document of its own, in which nothing is loaded and nothing runs.
 */
(function () {
  "use strict";

  var DROPPED = "script, style, template, head, noscript, iframe, object, embed, svg, math, img, video, audio, canvas, "
    + "button, select, input, textarea, [hidden], [style*='display:none' i], [style*='display: none' i], "
    + "[style*='mso-list:Ignore' i], o\\:p";
  var BLOCKS = "address, article, aside, body, dd, div, dl, dt, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, "
    + "nav, ol, p, pre, section, table, td, th, tr, ul, blockquote, figcaption";
  var CREDITS = "figcaption, footer, cite";

  function Blocks() {
    this.all = [];
    this.open = null;
  }

  Blocks.prototype.begin = function (kind) {
    this.open = { kind: kind, text: "", speaker: "", role: "", inlines: [] };
    this.all.push(this.open);
  };

  Blocks.prototype.add = function (text, set, kind) {
    var collapsed = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ");
    if (!this.open) {
      this.begin(kind);
    }
    var open = this.open;
    var more = !open.text || open.text.endsWith(" ") ? collapsed.replace(/^ /, "") : collapsed;
    set.forEach(function (inline) {
      open.inlines.push(Object.assign({ start: open.text.length, end: open.text.length + more.length }, inline));
    });
    open.text += more;
  };

  /* A credit belongs to the block quote before it, if that has none yet. */
  Blocks.prototype.credit = function (text) {
    var said = this.all.filter(function (block) { return block.text.trim(); }).pop();
    var name = text.replace(/\s+/g, " ").trim().replace(/^[—–-]\s*/, "");
    var mine = said && said.kind === "BLOCK_QUOTE" && !said.speaker && name;
    if (mine) {
      said.speaker = name.split(", ")[0];
      said.role = name.split(", ").slice(1).join(", ");
    }
    return mine;
  };

  /* Items that follow each other are one list; what holds no words is nothing. */
  Blocks.prototype.result = function () {
    return this.all.filter(function (block) { return block.text.trim(); }).reduce(function (joined, block) {
      var last = joined[joined.length - 1];
      if (block.kind === "LIST" && last && last.kind === "LIST") {
        var from = last.text.length + 1;
        last.text += "\n" + block.text;
        last.inlines = last.inlines.concat(block.inlines.map(function (inline) {
          return Object.assign({}, inline, { start: inline.start + from, end: inline.end + from });
        }));
      } else {
        joined.push(block);
      }
      return joined;
    }, []);
  };

  function kindOf(element, around) {
    if (/^H[1-6]$/.test(element.tagName)) {
      return "HEADING";
    }
    if (element.tagName === "LI" || /\bMsoListParagraph/.test(element.className)) {
      return "LIST";
    }
    return element.tagName === "BLOCKQUOTE" ? "BLOCK_QUOTE" : around;
  }

  /* Returns how words in the element are set, beside how they are set around it. */
  function setOf(element, around) {
    var css = element.style || {};
    var heavy = css.fontWeight ? css.fontWeight === "bold" || Number(css.fontWeight) >= 600 : /^(B|STRONG)$/.test(element.tagName);
    var slanted = css.fontStyle ? css.fontStyle === "italic" : /^(I|EM)$/.test(element.tagName);
    var href = element.tagName === "A" ? element.getAttribute("href") : null;
    return around.concat(heavy ? [{ style: "BOLD" }] : [], slanted ? [{ style: "ITALIC" }] : [],
      window.StoryBlocks.isSafe(href) ? [{ style: "LINK", href: href }] : []);
  }

  function walk(node, kind, set, blocks) {
    node.childNodes.forEach(function (child) {
      if (child.nodeType === Node.TEXT_NODE) {
        blocks.add(child.data, set, kind);
      } else if (child.nodeType === Node.ELEMENT_NODE && !child.matches(DROPPED)) {
        enter(child, kind, set, blocks);
      }
    });
  }

  function enter(element, around, set, blocks) {
    var kind = kindOf(element, around);
    var block = element.matches(BLOCKS) && !(around === "LIST" && element.matches("p, div"));
    if (element.matches(CREDITS) && blocks.credit(element.textContent)) {
      blocks.open = null;
    } else if (element.tagName === "BR") {
      blocks.open = kind === "PARAGRAPH" ? null : blocks.open;
      blocks.add(" ", set, kind);
    } else if (block) {
      blocks.begin(kind);
      walk(element, kind, kind === "HEADING" ? [] : setOf(element, set), blocks);
      blocks.open = null;
    } else {
      walk(element, kind, kind === "HEADING" ? [] : setOf(element, set), blocks);
    }
  }

  /* A handler would not run here, but a browser with our policy would complain of it. */
  function withoutHandlers(html) {
    return html.replace(/<[a-z][^>]*>/gi, function (tag) { return tag.replace(/\son\w+\s*=/gi, " data-was="); });
  }

  function fromHtml(html) {
    var blocks = new Blocks();
    walk(new DOMParser().parseFromString(withoutHandlers(html), "text/html").body, "PARAGRAPH", [], blocks);
    return blocks.result();
  }

  /* Plain text: an empty line ends a paragraph; without any, each line is one. Words that go into a sentence keep the space before. */
  function fromText(text) {
    var blocks = new Blocks();
    var apart = /\n\s*\n/.test(text.trim()) ? /\n\s*\n/ : /\n/;
    text.replace(/\r\n?/g, "\n").split(apart).forEach(function (paragraph) {
      paragraph.split(/\n(?=\s*[•*–-]\s)/).forEach(function (line) {
        var item = /^\s*[•*–-]\s+/.exec(line);
        blocks.begin(item ? "LIST" : "PARAGRAPH");
        blocks.add(item ? line.slice(item[0].length) : line, [], "PARAGRAPH");
      });
    });
    var all = blocks.result();
    if (all.length === 1 && all[0].kind === "PARAGRAPH" && /^[ \t\u00a0]/.test(text)) {
      all[0].text = " " + all[0].text;
    }
    return all;
  }

  window.StoryPaste = { fromHtml: fromHtml, fromText: fromText };
})();

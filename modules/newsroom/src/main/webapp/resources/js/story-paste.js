/*
 * What comes out of a clipboard, as blocks of a story: structure is kept, and whatever is no word of the text is left out and told.
 * Markup is read in a document of its own, in which nothing is loaded and nothing runs.
 */
(function () {
  "use strict";

  var MACHINERY = "script, style, head, link, meta, base, title, o\\:p:empty";
  var QUOTES = { de: "„“‚‘", cs: "„“‚‘", sk: "„“‚‘", pl: "„”‚’", hu: "„”‚’", ro: "„”‚’", fr: "«»“”", es: "«»“”", it: "«»“”", pt: "«»“”", el: "«»“”",
    ru: "«»„“", uk: "«»„“", sv: "””’’", fi: "””’’", da: "»«›‹", ja: "「」『』", zh: "「」『』" };
  var BLOCKS = "address, article, aside, body, dd, div, dl, dt, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, "
    + "nav, ol, p, pre, section, table, td, th, tr, ul, blockquote, figcaption";
  var CREDITS = "figcaption, footer, cite";

  function Blocks(words) {
    this.all = [];
    this.open = null;
    this.words = words;
    this.told = new window.PasteWords.Told();
    this.said = 0;
    this.breaks = 0;
  }

  /* Returns what stands before the place that is read. */
  Blocks.prototype.before = function () {
    var last = this.all.filter(function (block) { return block.text.trim(); }).pop();
    return last ? last.text : "";
  };

  Blocks.prototype.begin = function (kind) {
    this.open = { kind: kind, text: "", speaker: "", role: "", inlines: [] };
    this.all.push(this.open);
  };

  Blocks.prototype.add = function (text, set, kind) {
    var collapsed = this.told.kept(text).replace(/[\s\u0000-\u001f\u007f]+/g, " ");
    if (this.breaks && collapsed.trim()) {
      if (kind === "BLOCK_QUOTE" && /^\s*[—–]/.test(collapsed) && this.credit(collapsed)) {
        return;
      }
      this.broken(collapsed, kind);
    }
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

  /* A line that is broken once is no paragraph; one behind an empty line, a point of a list or a speech behind a dash is. */
  Blocks.prototype.broken = function (next, kind) {
    var goesOn = this.breaks === 1 && !/^\s*(?:[—–•●◦▪‣·]|[-*]\s)/.test(next)
      && (this.inParagraph || /^\s*[a-zà-ÿ]/.test(next) && !/[.!?…:]["'”’“»«)\]]*\s*$/.test(this.before()));
    this.breaks = 0;
    if (goesOn || kind !== "PARAGRAPH") {
      this.add(" ", [], kind);
    } else {
      this.open = null;
    }
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

  function symbols() {
    var table = document.getElementById("paste-table");
    return table ? JSON.parse(table.dataset.symbols) : {};
  }

  /* Words in a font that has its own order are its signs. */
  function read(node, blocks) {
    if (node.parentElement.tagName === "SUP" && /^\d+$/.test(node.data)) {
      return node.data.replace(/\d/g, function (figure) { return "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(figure)]; });
    }
    var around = node.parentElement.closest("[style*='font-family' i], font[face]");
    var font = around ? (around.getAttribute("face") || around.style.fontFamily).replace(/["']/g, "").split(",")[0].trim() : "";
    if (!/^(?:symbol|webdings|wingdings.*)$/i.test(font)) {
      return node.data;
    }
    var all = symbols();
    return node.data.replace(/[!-\u00ff\uf000-\uf0ff]/g, function (sign) {
      var known = all[font[0].toUpperCase() + font.slice(1).toLowerCase() + (sign.charCodeAt(0) & 255)];
      blocks.told.lost += known ? 0 : 1;
      return known || "\ufffd";
    });
  }

  function walk(node, kind, set, blocks) {
    node.childNodes.forEach(function (child) {
      if (child.nodeType === Node.TEXT_NODE) {
        blocks.add(read(child, blocks), set, kind);
      } else if (child.nodeType === Node.ELEMENT_NODE && !child.matches(MACHINERY)) {
        var why = blocks.words.leftOut(child);
        if (why) {
          blocks.told.add(why, blocks.told.kept((child.getAttribute("alt") || "") + ((child.content || child).textContent || child.value || "")), blocks.before());
        } else {
          enter(child, kind, set, blocks);
        }
      }
    });
  }

  /* The marks that a browser puts around a quotation, in the language of the words. */
  function quote(element, set, kind, blocks) {
    var spoken = element.closest("[lang]");
    var marks = QUOTES[spoken ? spoken.lang.toLowerCase().split(/[-_]/)[0] : ""] || "“”‘’";
    var from = blocks.said++ % 2 ? 2 : 0;
    blocks.add(marks[from], set, kind);
    walk(element, kind, setOf(element, set), blocks);
    blocks.add(marks[from + 1], set, kind);
    blocks.said--;
  }

  function enter(element, around, set, blocks) {
    var kind = kindOf(element, around);
    var block = (element.matches(BLOCKS) || /-/.test(element.tagName) || /display:block/.test(window.PasteWords.style(element)))
      && !(around === "LIST" && element.matches("p, div"));
    if (element.tagName === "INS" && element.textContent.trim()) {
      blocks.told.insertion(element.textContent, blocks.before());
    }
    if (element.matches(CREDITS) && blocks.credit(element.textContent)) {
      blocks.open = null;
    } else if (element.tagName === "BR") {
      blocks.breaks++;
      blocks.inParagraph = Boolean(element.closest("p, td, th, dd, dt, figcaption"));
    } else if (element.tagName === "Q") {
      quote(element, set, kind, blocks);
    } else if (block) {
      blocks.breaks = 0;
      blocks.begin(kind);
      walk(element, kind, kind === "HEADING" ? [] : setOf(element, set), blocks);
      blocks.breaks = 0;
      blocks.open = null;
    } else {
      walk(element, kind, kind === "HEADING" ? [] : setOf(element, set), blocks);
    }
  }

  /* A handler would not run here, but a browser with our policy would complain of it. */
  function withoutHandlers(html) {
    return html.replace(/<[a-z][^>]*>/gi, function (tag) { return tag.replace(/\son\w+\s*=/gi, " data-was="); });
  }

  /* Says what could be repaired, and what was left out or changed, beside the blocks. */
  function withNotes(blocks, all) {
    var words = all.map(function (block) { return block.text; });
    var broken = words.filter(function (text) { return window.PasteNote.repaired(text) !== text; }).length;
    var notes = blocks.told.sentences();
    if (broken) {
      notes.push("Something on the way here has read or written words wrongly in " + broken + (broken === 1 ? " paragraph" : " paragraphs")
        + ". They stand as they came; they can be repaired.");
    }
    var spoken = words.filter(function (text) { return /^\s*[—–―]\s*\S/.test(text); }).length;
    if (spoken) {
      notes.push(spoken + (spoken === 1 ? " paragraph begins" : " paragraphs begin") + " with a dash, as speech does in many languages. If somebody "
        + "says it, mark it as a quotation.");
    }
    all.notes = notes;
    all.broken = broken > 0;
    return all;
  }

  function fromHtml(html) {
    var body = new DOMParser().parseFromString(withoutHandlers(html), "text/html").body;
    var blocks = new Blocks(new window.PasteWords.Words(body));
    walk(body, "PARAGRAPH", [], blocks);
    return withNotes(blocks, blocks.result());
  }

  /* Plain text: an empty line ends a paragraph; without any, each line is one. Words that go into a sentence keep the space before. */
  function fromText(text) {
    var blocks = new Blocks();
    var apart = /\n\s*\n/.test(text.trim()) ? /\n\s*\n/ : /\n/;
    text.replace(/\r\n?|\f/g, "\n").replace(/\u2029/g, "\n\n").split(apart).forEach(function (paragraph) {
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
    return withNotes(blocks, all);
  }

  window.StoryPaste = { fromHtml: fromHtml, fromText: fromText };
})();

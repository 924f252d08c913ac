/*
 * Which words of a clipboard are words of the text, and what the others are: struck out, hidden, a comment, a note. What of an
 * import page is read in the server is read here by the same signs (PageWords in drafting).
 */
(function () {
  "use strict";

  var UNSEEN = /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0+)?(?=;|$|!)|font-size:0(?:\.0+)?(?:px|pt|em|rem|%)?(?=;|$|!)|clip:rect\((?:0|1px)|clip-path:inset\((?:50|100)%|(?:left|top|text-indent|margin-left):-\d{3,})/;
  var UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader)(?:\s|$)/;
  var COMMENT_CLASS = /(?:^|\s)(?:MsoComment\w+|msocom\w*)(?:\s|$)/;
  var NOTE_CLASS = /(?:^|\s)Mso(?:Foot|End)noteReference(?:\s|$)/;
  var THREAD_CLASS = /(?:^|\s)(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote)(?:\s|$)/;
  var MARK = /^\[?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[*†‡§]+)\]?$/;
  var INLINE = "a, span, sup, b, i, em, strong, u, font, ins, small, sub";
  var KINDS = {
    picture: ["picture or player", "pictures or players"],
    struck: ["stretch that is struck out or deleted", "stretches that are struck out or deleted"],
    hidden: ["stretch of words that nobody sees", "stretches of words that nobody sees"],
    comment: ["comment", "comments"],
    note: ["note", "notes"],
    mark: ["mark of a note", "marks of notes"],
    marker: ["bullet or number of a list", "bullets or numbers of lists"],
    reading: ["reading aid over words", "reading aids over words"],
    thread: ["quoted mail", "quoted mails"],
    control: ["form or menu", "forms and menus"]
  };

  function style(element) {
    return (element.getAttribute("style") || "").toLowerCase().replace(/\s+/g, "");
  }

  function colour(css) {
    if (/^(?:#fff|#ffffff|white|rgb\(255,255,255\)|rgba\(255,255,255,1\)|window|transparent|none|initial)$/.test(css)) {
      return "white";
    }
    return css;
  }

  function onItsOwnColour(css) {
    var ink = /(?:^|;)color:([^;!]+)/.exec(css);
    var paper = /(?:^|;)background(?:-color)?:([^;!]+)/.exec(css);
    return Boolean(ink) && (ink[1] === "transparent" || colour(ink[1]) === (paper ? colour(paper[1]) : "white"));
  }

  function blockOf(element) {
    var block = element;
    while (block.parentElement && block.tagName !== "BODY" && (block.matches(INLINE)
        || block.parentElement.tagName === "DIV" && block.parentElement.childElementCount === 1)) {
      block = block.parentElement;
    }
    return block;
  }

  /* A page: what its own styles hide, and links that lead to each other, of which the first marks a note and the second is one. */
  function Words(body) {
    this.hidden = new Set();
    this.comments = new Set();
    this.notes = new Set();
    this.marks = new Set();
    this.rules(body);
    this.links(body);
  }

  Words.prototype.rules = function (body) {
    var hidden = this.hidden;
    body.ownerDocument.querySelectorAll("style").forEach(function (sheet) {
      var rule = /([^{}@;]+)\{([^{}]*)\}/g;
      var css = sheet.textContent.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, "");
      for (var match, i = 0; i < 2000 && (match = rule.exec(css)); i++) {
        var said = match[2].toLowerCase().replace(/\s+/g, "");
        if ((UNSEEN.test(said) || onItsOwnColour(said)) && match[1].indexOf(":") < 0) {
          try {
            body.querySelectorAll(match[1]).forEach(function (one) { hidden.add(one); });
          } catch (notASelector) {
            continue;
          }
        }
      }
    });
  };

  Words.prototype.links = function (body) {
    var words = this;
    body.querySelectorAll("a[href*='#']").forEach(function (link) {
      var target = link.getAttribute("href").replace(/^.*#/, "");
      var mine = link.id || link.getAttribute("name") || link.parentElement.id;
      if (!target || !mine || words.marks.has(link)) {
        return;
      }
      var note = Array.from(body.querySelectorAll("[id], [name]")).find(function (one) {
        return one !== link && (one.id === target || one.getAttribute("name") === target);
      });
      var block = note && blockOf(note);
      var back = block && Array.from(block.querySelectorAll("a[href*='#']")).find(function (one) {
        return one.getAttribute("href").replace(/^.*#/, "") === mine;
      });
      if (back && back !== link) {
        words.marks.add(link.parentElement.tagName === "SUP" ? link.parentElement : link).add(back);
        (/cmnt|com_/.test(target) ? words.comments : words.notes).add(block);
      }
    });
  };

  function marksANote(element) {
    var text = element.textContent.trim();
    if (element.tagName !== "SUP" || !MARK.test(text)) {
      return false;
    }
    var before = element.previousSibling ? element.previousSibling.textContent : "";
    return text[0] === "[" || Boolean(element.querySelector("a[href*='#']"))
      || /^(?:\d{1,3}|[*†‡§]+)$/.test(text) && /(?:[^\W\d_\s]{4,}|[.,;:!?”’»"])$/.test(before);
  }

  /* Returns why the words of an element are not words of the text; null if they are. */
  Words.prototype.leftOut = function (element) {
    var css = style(element);
    var type = element.getAttribute("class") || "";
    if (element.matches("img, svg, picture, video, audio, iframe, object, embed, canvas, math")) {
      return "picture";
    }
    if (element.matches("nav, form, button, select, input, textarea, datalist")) {
      return "control";
    }
    if (element.matches("s, del, strike") || /text-decoration[^;]*:[^;]*line-through/.test(css)) {
      return "struck";
    }
    if (this.comments.has(element) || /mso-element:(?:comment|comment-list)(?=;|$)/.test(css) || COMMENT_CLASS.test(type)) {
      return "comment";
    }
    if (element.matches("[hidden], template, noscript") || this.hidden.has(element) || UNSEEN_CLASS.test(type) || UNSEEN.test(css)
        || onItsOwnColour(css)) {
      return "hidden";
    }
    if (this.notes.has(element) || /mso-element:(?:footnote|endnote)(?:-list)?(?=;|$)/.test(css)) {
      return "note";
    }
    if (this.marks.has(element) || NOTE_CLASS.test(type) || marksANote(element)) {
      return "mark";
    }
    if (css.indexOf("mso-list:ignore") >= 0) {
      return "marker";
    }
    if (element.matches("rt, rp")) {
      return "reading";
    }
    return element.matches("blockquote[type=cite]") || THREAD_CLASS.test(type) ? "thread" : null;
  };

  /* What is left out or changed, to be told. */
  function Told() {
    this.said = [];
    this.counts = {};
    this.hyphens = 0;
    this.controls = [];
    this.inserted = [];
    this.lost = 0;
  }

  function place(before) {
    var line = before.replace(/\s+/g, " ").trim();
    return line ? " behind “" + (line.length > 32 ? "…" + line.slice(-32) : line) + "”" : "";
  }

  Told.prototype.add = function (kind, words, before) {
    var line = words.replace(/\s+/g, " ").trim();
    if (line || kind === "picture" || kind === "control") {
      this.counts[kind] = (this.counts[kind] || []).concat(line ? ["“" + line + "”" + place(before)] : [""]);
    }
  };

  Told.prototype.insertion = function (words, before) {
    this.inserted.push("“" + words.replace(/\s+/g, " ").trim() + "”" + place(before));
  };

  /* Returns words as they may stand: marks of old copy where control characters stand, no soft hyphens. */
  Told.prototype.kept = function (text) {
    var told = this;
    return text.replace(/[\u0080-\u009f]/g, function (control) {
      var read = new TextDecoder("windows-1252").decode(new Uint8Array([control.charCodeAt(0)]));
      var sign = /[\u0080-\u009f]/.test(read) ? "\ufffd" : read;
      told.controls.push(sign);
      return sign;
    }).replace(/\u00ad/g, function () {
      told.hyphens++;
      return "";
    });
  };

  Told.prototype.sentences = function () {
    var told = this;
    var all = Object.keys(KINDS).filter(function (kind) { return told.counts[kind]; }).map(function (kind) {
      var one = told.counts[kind];
      var words = one.filter(Boolean).join("; ");
      return "Left out: " + one.length + " " + KINDS[kind][one.length === 1 ? 0 : 1] + (words ? ": " + words : "") + ".";
    });
    if (this.inserted.length) {
      all.push("Pasted as the last author left it: " + this.inserted.length + (this.inserted.length === 1 ? " insertion" : " insertions")
        + " that nobody has accepted yet: " + this.inserted.join("; ") + ".");
    }
    if (this.controls.length) {
      var signs = this.controls.filter(function (sign, i, list) { return list.indexOf(sign) === i; });
      all.push("Changed: " + this.controls.length + (this.controls.length === 1 ? " control character was" : " control characters were")
        + " read as the marks and signs that old copy has in their place: " + signs.join(" "));
    }
    if (this.hyphens) {
      all.push("Left out: " + this.hyphens + (this.hyphens === 1 ? " soft hyphen" : " soft hyphens") + ", which only say where a word may be broken.");
    }
    if (this.lost) {
      all.push(this.lost + (this.lost === 1 ? " sign" : " signs") + " of a font that nobody here knows: \ufffd stands in their place.");
    }
    return all;
  };

  window.PasteWords = { Words: Words, Told: Told, style: style };
})();

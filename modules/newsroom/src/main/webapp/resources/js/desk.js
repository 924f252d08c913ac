/*
 * The checker's desk. Scrolls the quotation in hand and the lit passage into view, and lets a checker take other words of the
 * evidence as the passage: marked with the mouse, or word by word with the arrow keys (Shift adds words), and taken with Enter.
 */
(function () {
  "use strict";

  var from = -1;
  var to = -1;

  function source() {
    return document.getElementById("said");
  }

  function bring(element, box) {
    if (element && box) {
      var inside = element.getBoundingClientRect();
      var around = box.getBoundingClientRect();
      box.scrollTop += inside.top - around.top - (around.height - inside.height) / 2;
      box.scrollLeft += inside.left - around.left - (around.width - inside.width) / 2;
    }
  }

  /* What was said has to be read before it is ruled on: it is not left behind the buttons, if the quotation stays in sight. */
  function makeRoom() {
    var said = document.querySelector(".as-said");
    var acts = document.querySelector(".acts");
    var words = document.getElementById("words");
    if (said && acts && getComputedStyle(acts).position === "sticky" && window.scrollY === 0) {
      var hidden = said.getBoundingClientRect().bottom + 8 - acts.getBoundingClientRect().top;
      var room = words.getBoundingClientRect().top - document.querySelector(".bar").getBoundingClientRect().bottom - 8;
      window.scrollTo(0, Math.max(0, Math.min(hidden, room)));
    }
  }

  function show() {
    bring(document.querySelector("nav.list .q[aria-current]"), document.querySelector("nav.list"));
    makeRoom();
    bring(source() && source().querySelector("mark"), source());
  }

  /* The words of the evidence, each with its node; an offset counts from the beginning of the whole evidence. */
  function words() {
    var found = [];
    var box = source();
    if (!box) {
      return found;
    }
    box.querySelectorAll("[data-at]").forEach(function (stretch) {
      var node = stretch.firstChild;
      var word = /\S+/g;
      var match = node && word.exec(node.data);
      while (match) {
        found.push({ node: node, start: match.index, end: match.index + match[0].length, at: Number(stretch.dataset.at) });
        match = word.exec(node.data);
      }
    });
    return found;
  }

  function rect(word) {
    var range = document.createRange();
    range.setStart(word.node, word.start);
    range.setEnd(word.node, word.end);
    return range.getBoundingClientRect();
  }

  function rangeOf(all) {
    var first = all[Math.min(from, to)];
    var last = all[Math.max(from, to)];
    var range = document.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return range;
  }

  function mark(all) {
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(rangeOf(all));
    var here = rect(all[to]);
    var around = source().getBoundingClientRect();
    if (here.top < around.top || here.bottom > around.bottom) {
      source().scrollTop += here.top - around.top - around.height / 2;
    }
    offer(all);
  }

  function offer(all) {
    var bar = document.getElementById("taking");
    var said = bar && bar.querySelector(".said");
    if (said) {
      bar.hidden = from < 0;
      said.textContent = from < 0 ? "" : rangeOf(all).toString();
    }
  }

  function letGo() {
    from = -1;
    to = -1;
    window.getSelection().removeAllRanges();
    offer([]);
  }

  /* Begins with the passage that is lit, or else with the first word in sight. */
  function begin(all) {
    var lit = all.map(function (word, index) { return word.node.parentElement.closest("mark") ? index : -1; })
      .filter(function (index) { return index >= 0; });
    var top = source().getBoundingClientRect().top;
    from = lit.length ? lit[0] : Math.max(0, all.findIndex(function (word) { return rect(word).top >= top; }));
    to = lit.length ? lit[lit.length - 1] : from;
  }

  function line(all, step) {
    var here = rect(all[to]);
    var next = to + step;
    while (all[next] && Math.abs(rect(all[next]).top - here.top) < here.height / 2) {
      next += step;
    }
    var best = all[next] ? next : to;
    var top = rect(all[best]).top;
    for (var i = best; all[i] && Math.abs(rect(all[i]).top - top) < here.height / 2; i += step) {
      if (Math.abs(rect(all[i]).left - here.left) < Math.abs(rect(all[best]).left - here.left)) {
        best = i;
      }
    }
    return best;
  }

  function move(event) {
    var all = words();
    if (!all.length) {
      return;
    }
    var step = /Right|Down/.test(event.key) ? 1 : -1;
    if (from < 0) {
      begin(all);
    } else {
      to = /Up|Down/.test(event.key) ? line(all, step) : Math.min(all.length - 1, Math.max(0, to + step));
      from = event.shiftKey ? from : to;
    }
    mark(all);
  }

  function put(field, value) {
    document.getElementById(field).value = value;
    document.getElementById(field).dispatchEvent(new Event("input", { bubbles: true }));
  }

  function take() {
    var all = words();
    var first = all[Math.min(from, to)];
    var last = all[Math.max(from, to)];
    if (!first || !document.getElementById("compare")) {
      return;
    }
    put("passage", rangeOf(all).toString());
    put("passage-start", first.at + first.start);
    put("passage-end", last.at + last.end);
    letGo();
    document.getElementById("compare").closest("details").open = true;
    document.getElementById("compare").click();
  }

  /* Words marked with the mouse are taken whole. */
  function marked() {
    var selection = window.getSelection();
    if (!source() || selection.isCollapsed || !source().contains(selection.anchorNode)) {
      return;
    }
    var range = selection.getRangeAt(0);
    var all = words();
    var touched = all.map(function (word, index) {
      var end = range.comparePoint(word.node, word.start) < 1 && range.comparePoint(word.node, word.end) > -1;
      return end ? index : -1;
    }).filter(function (index) { return index >= 0; });
    if (touched.length) {
      from = touched[0];
      to = touched[touched.length - 1];
      mark(all);
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.target !== source() || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (/^Arrow/.test(event.key)) {
      event.preventDefault();
      move(event);
    } else if (event.key === "Enter" && from >= 0) {
      event.preventDefault();
      take();
    } else if (event.key === "Escape") {
      letGo();
      source().blur();
    }
  });
  document.addEventListener("input", function (event) {
    if (event.target.id === "passage") {
      document.getElementById("passage-start").value = "";
      document.getElementById("passage-end").value = "";
    }
  });
  document.addEventListener("mouseup", marked);
  document.addEventListener("click", function (event) {
    if (event.target.closest("#other")) {
      source().focus({ preventScroll: true });
      var all = words();
      if (all.length) {
        begin(all);
        mark(all);
      }
    } else if (event.target.closest("#take")) {
      take();
    }
  });
  /* While quotations are still laid against evidence, the page looks again. */
  function wait() {
    setTimeout(function () {
      if (document.querySelector("#matching .more")) {
        window.lookAgain();
        wait();
      }
    }, 1500);
  }

  window.jQuery(document).on("pfAjaxComplete", show);
  show();
  wait();
})();

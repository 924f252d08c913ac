/*
 * Where in a story something stands, as the server counts: the field, which one of its kind, and from which character to which.
 * Words that are gone count for nothing.
 */
(function () {
  "use strict";

  function words(node) {
    var walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    var found = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("del")) {
        found.push(walker.currentNode);
      }
    }
    return found;
  }

  /* The texts of a place with what stands before each of them: the items of a list stand on a line each. */
  function lines(place) {
    var item = null;
    return words(place).map(function (text) {
      var its = text.parentElement.closest("li");
      var breaks = item && its !== item ? "\n" : "";
      item = its;
      return { node: text, breaks: breaks };
    });
  }

  /* How far a point of the page is into the text of its place. */
  function offset(place, node, within) {
    var sum = 0;
    lines(place).some(function (text) {
      sum += text.breaks.length + (text.node === node ? within : text.node.length);
      return text.node === node;
    });
    return sum;
  }

  function placeOf(element) {
    var place = element.closest("[data-place]");
    if (place) {
      return { element: place, field: place.dataset.place, index: Number(place.dataset.index || 0) };
    }
    var point = element.closest("[data-places] > li");
    if (!point) {
      return null;
    }
    var points = Array.from(point.parentElement.children).filter(function (one) { return words(one).length; });
    return { element: point, field: "KEY_POINT", index: points.indexOf(point) };
  }

  function element(node) {
    return node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  }

  function placed(range) {
    var place = placeOf(element(range.startContainer));
    var inside = place && words(place.element).filter(function (text) { return range.intersectsNode(text); });
    if (!inside || !inside.length) {
      return null;
    }
    var first = inside[0];
    var last = inside[inside.length - 1];
    var start = offset(place.element, first, first === range.startContainer ? range.startOffset : 0);
    var end = offset(place.element, last, last === range.endContainer ? range.endOffset : last.length);
    return end > start ? {
      field: place.field, index: place.index, start: start, end: end,
      words: lines(place.element).map(function (text) { return text.breaks + text.node.data; }).join("").slice(start, end)
    } : null;
  }

  window.Places = { placed: placed };
})();

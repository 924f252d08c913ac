/*
 * Leads an author to the words that an editor wants changed: selects them in the first field or editor that still has them, and
 * says so where none has.
 */
(function () {
  "use strict";

  function inField(words) {
    return Array.from(document.querySelectorAll("textarea, input[type=text]")).some(function (field) {
      var start = field.offsetParent ? field.value.indexOf(words) : -1;
      if (start < 0) {
        return false;
      }
      field.focus();
      field.setSelectionRange(start, start + words.length);
      field.scrollIntoView({ block: "center" });
      return true;
    });
  }

  /* Returns the text node and the offset in it at which so many characters of a block have gone by. */
  function point(block, characters) {
    var walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (characters <= walker.currentNode.length) {
        return { node: walker.currentNode, offset: characters };
      }
      characters -= walker.currentNode.length;
    }
    return { node: block, offset: block.childNodes.length };
  }

  function inEditor(words) {
    return Array.from(document.querySelectorAll("[contenteditable=true] > *")).some(function (block) {
      var start = block.textContent.indexOf(words);
      if (start < 0) {
        return false;
      }
      var from = point(block, start);
      var to = point(block, start + words.length);
      block.parentElement.focus();
      getSelection().setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      block.scrollIntoView({ block: "center" });
      return true;
    });
  }

  document.querySelectorAll(".find-words").forEach(function (button) {
    button.addEventListener("click", function () {
      var words = button.querySelector("data").value.trim();
      if (!inField(words) && !inEditor(words)) {
        button.lastChild.data = "These words are not there any more";
      }
    });
  });
})();

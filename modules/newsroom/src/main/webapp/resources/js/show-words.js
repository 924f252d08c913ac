/*
 * Leads to the words that somebody speaks of: selects them in the first field or editor that has them, or in the text that is
 * shown, and says so where none has.
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

  function inText(words) {
    return Array.from(document.querySelectorAll("[contenteditable=true] > *, [data-place], [data-places] > li")).some(function (block) {
      var start = block.textContent.indexOf(words);
      var whole = block.closest("details");
      if (start < 0) {
        return false;
      }
      if (whole) {
        whole.open = true;
      }
      var from = point(block, start);
      var to = point(block, start + words.length);
      block.parentElement.focus();
      getSelection().setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      block.scrollIntoView({ block: "center" });
      return true;
    });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest(".find-words");
    var words = button && button.querySelector("data").value.trim();
    if (button && !inField(words) && !inText(words)) {
      button.lastChild.data = "These words are not there any more";
    }
  });
})();

/*
 * Leads an author to the words that an editor wants changed: selects them in the first field or editor that still has them, and
 * says so where none has.
 */
(function () {
  "use strict";

  function inField(words) {
    return Array.from(document.querySelectorAll("textarea, input[type=text]")).some(function (field) {
      var start = field.value.indexOf(words);
      if (start < 0) {
        return false;
      }
      field.focus();
      field.setSelectionRange(start, start + words.length);
      field.scrollIntoView({ block: "center" });
      return true;
    });
  }

  function inEditor(words) {
    return Array.from(document.querySelectorAll("[contenteditable=true]")).some(function (editor) {
      var walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        var start = walker.currentNode.data.indexOf(words);
        if (start >= 0) {
          editor.focus();
          getSelection().setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + words.length);
          walker.currentNode.parentElement.scrollIntoView({ block: "center" });
          return true;
        }
      }
      return false;
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

/*
 * Sends a chosen file while the form around it is still being filled in, and tells how far it is. What is too large is refused here,
 * before a byte of it is sent; whatever goes wrong, the form keeps everything that was typed.
 */
(function () {
  "use strict";

  var running = null;

  function part(id) {
    return document.getElementById(id);
  }

  function say(state, problem) {
    part("file-state").textContent = state;
    part("file-problem").textContent = problem;
  }

  function arrived(token, name) {
    part("file").value = token;
    part("fileName").value = name;
  }

  function size(bytes) {
    return bytes < 1e6 ? Math.max(1, Math.round(bytes / 1e3)) + " kB" : (bytes / 1e6).toFixed(1) + " MB";
  }

  function busy(waits) {
    var keep = part("keep");
    if (keep) {
      keep.disabled = waits;
      keep.classList.toggle("ui-state-disabled", waits);
    }
  }

  function take(chooser) {
    var file = chooser.files[0];
    if (running) {
      running.abort();
    }
    arrived("", "");
    say("", "");
    if (!file) {
      return;
    }
    if (file.size > Number(chooser.dataset.most)) {
      say("", "“" + file.name + "” has " + size(file.size) + "; " + Math.floor(chooser.dataset.most / 1048576)
        + " MB is the most. Keep the pages that you need, or paste the words.");
      chooser.value = "";
      return;
    }
    send(chooser, file);
  }

  function send(chooser, file) {
    var request = new XMLHttpRequest();
    running = request;
    busy(true);
    request.open("POST", chooser.dataset.arrives);
    request.setRequestHeader("X-Verbatim", "file");
    request.upload.onprogress = function (event) {
      say("sending " + file.name + ", " + Math.floor(100 * event.loaded / event.total) + " %", "");
    };
    request.onload = function () { told(request, file); };
    request.onerror = function () {
      say("", "The file did not arrive: the newsroom cannot be reached. Choose it again in a moment.");
    };
    request.onloadend = function () {
      busy(false);
      running = null;
    };
    request.send(file);
  }

  function told(request, file) {
    if (request.status === 200 && /^[0-9a-f-]{36}$/.test(request.responseText)) {
      arrived(request.responseText, file.name);
      say(file.name + ", " + size(file.size) + ", has arrived", "");
      if (part("name") && !part("name").value) {
        part("name").value = file.name.replace(/\.[^.]*$/, "").replace(/[_-]+/g, " ");
      }
    } else if (/^text\/plain/.test(request.getResponseHeader("Content-Type") || "")) {
      say("", request.responseText);
    } else {
      say("", "The file was not taken: you are signed out, or may not add evidence. Sign in in another window and choose it again.");
    }
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-arrives]")) {
      take(event.target);
    }
  });
})();

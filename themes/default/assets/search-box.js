// The search box in the head of every page: "/" or Ctrl+K goes there, Enter opens the results.
(() => {
  "use strict";

  const form = document.querySelector("[data-search], [data-search-page]");
  if (!form) return;
  const input = form.querySelector("input");

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const isSlash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isK) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  if (!form.matches("[data-search]")) return;

  // An Enter that commits a conversion opens nothing.
  let isComposing = false;
  input.addEventListener("compositionstart", () => { isComposing = true; });
  input.addEventListener("compositionend", () => { isComposing = false; });
  input.addEventListener("keydown", event => {
    if (event.key === "Enter" && (isComposing || event.isComposing || event.keyCode === 229)) event.preventDefault();
  });

  // Scripted, since a policy of "self" lets no form be sent from the file system.
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (isComposing) return;
    location.href = form.action.split("?")[0] + "?q=" + encodeURIComponent(input.value);
  });
})();

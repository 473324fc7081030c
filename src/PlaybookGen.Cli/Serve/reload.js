// Reloads the page when the site was built anew, and lays the problems over it when it could not be.
// Styles are set one by one: the site's policy forbids style attributes in markup.
const seen = document.currentScript.src.split("?")[1];
let overlay = null;

new EventSource("/_playbook/events").onmessage = async (event) => {
  const state = JSON.parse(event.data);
  if (state.broken) {
    show(await (await fetch("/_playbook/problems.txt")).text());
  } else if (state.version !== seen) {
    location.reload();
  } else {
    overlay?.remove();
    overlay = null;
  }
};

function show(problems) {
  overlay?.remove();
  if (document.title === "playbook serve") {
    document.querySelector("pre").textContent = problems;
    return;
  }
  overlay = document.createElement("div");
  overlay.setAttribute("role", "alert");
  Object.assign(overlay.style, {
    position: "fixed", inset: "0", zIndex: "2147483647", overflow: "auto",
    padding: "2rem", background: "rgb(20 20 20 / 94%)", color: "#fff",
  });
  const text = document.createElement("pre");
  Object.assign(text.style, { margin: "0", font: "14px/1.6 monospace", whiteSpace: "pre-wrap", background: "none", color: "inherit" });
  text.textContent = problems;
  overlay.append(text);
  document.body.append(overlay);
}

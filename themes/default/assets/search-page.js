// The page of results: searches at every change outside a conversion; the last query wins; the address holds what is shown.
(() => {
  "use strict";

  const form = document.querySelector("[data-search-page]");
  const input = form.querySelector("input");
  const status = document.querySelector("[data-status]");
  const list = document.querySelector("[data-results]");
  const facetBox = document.querySelector("[data-facets]");
  const more = document.querySelector("[data-more]");
  const step = 20;
  const chosen = new Map();
  let limit = step, running, isComposing = false;

  let engine;

  /** The engine, loaded at the first question. */
  function loaded() {
    engine ||= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = form.dataset.engine;
      script.onload = resolve;
      script.onerror = () => { engine = undefined; reject(new Error("The search engine could not be read.")); };
      document.head.append(script);
    });
    return engine;
  }

  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  /** Text with its hits marked; marks are pairs of start and end. */
  function marked(element, text, marks) {
    let at = 0;
    for (const [start, end] of marks || []) {
      element.append(text.slice(at, start), make("mark", text.slice(start, end)));
      at = end;
    }
    element.append(text.slice(at));
    return element;
  }

  function item(result) {
    const li = make("li");
    const head = make("h2"), link = make("a");
    link.href = result.url;
    head.append(marked(link, result.title, result.titleMarks));
    const facts = [form.getAttribute("data-kind-" + result.kind), result.result, result.grade].filter(Boolean).join(" · ");
    li.append(make("p", facts, "fine"), head);
    if (result.excerpt && result.excerpt.text) li.append(marked(make("p"), result.excerpt.text, result.excerpt.marks));
    return li;
  }

  function facet(one) {
    const set = make("fieldset");
    set.append(make("legend", one.label));
    const open = chosen.get(one.id) || new Set();
    for (const value of one.values.slice(0, 12)) {
      const label = make("label"), box = make("input");
      box.type = "checkbox";
      box.checked = open.has(value.id);
      box.addEventListener("change", () => {
        if (box.checked) open.add(value.id);
        else open.delete(value.id);
        chosen.set(one.id, open);
        limit = step;
        search();
      });
      label.append(box, `${value.label} (${value.count})`);
      set.append(label);
    }
    return set;
  }

  function address() {
    const query = new URLSearchParams();
    if (input.value) query.set("q", input.value);
    for (const [id, values] of chosen) for (const value of values) query.append("f." + id, value);
    const text = query.toString();
    return location.pathname + (text ? "?" + text : "");
  }

  async function search() {
    if (running) running.abort();
    const mine = running = new AbortController();
    try { history.replaceState(null, "", address()); } catch { /* the file system may refuse; the page works without */ }
    const choices = Object.fromEntries([...chosen].filter(([, values]) => values.size).map(([id, values]) => [id, [...values]]));
    if (!input.value.trim() && !Object.keys(choices).length) {
      list.replaceChildren();
      facetBox.replaceChildren();
      status.textContent = "";
      more.hidden = true;
      return;
    }
    try {
      await loaded();
      if (mine !== running) return;
      const found = await window.playbookSearch(input.value, { limit, chosen: choices, facets: true, signal: mine.signal });
      if (mine !== running) return;
      list.replaceChildren(...found.map(item));
      facetBox.replaceChildren(...(found.facets || []).filter(one => one.values.length > 0).map(facet));
      const apart = found.length > 0 && found[0].tier === "apart" ? " " + form.dataset.apart : "";
      status.textContent = found.length ? form.dataset.count.replace("{0}", found.total) + apart : form.dataset.none;
      more.hidden = found.length >= found.total;
    } catch (error) {
      if (mine !== running || mine.signal.aborted) return;
      status.textContent = form.dataset.failed;
      throw error;
    }
  }

  const asked = new URLSearchParams(location.search);
  input.value = asked.get("q") || "";
  for (const [key, value] of asked) {
    if (!key.startsWith("f.")) continue;
    const id = key.slice(2);
    chosen.set(id, (chosen.get(id) || new Set()).add(value));
  }

  const begin = () => { limit = step; search(); };
  input.addEventListener("focus", () => loaded().catch(() => { /* the search itself tells the reader */ }), { once: true });
  input.addEventListener("compositionstart", () => { isComposing = true; });
  input.addEventListener("compositionend", () => { isComposing = false; begin(); });
  input.addEventListener("input", () => { if (!isComposing) begin(); });
  form.addEventListener("submit", event => { event.preventDefault(); if (!isComposing) begin(); });
  more.addEventListener("click", () => { limit += step; search(); });
  search();
})();

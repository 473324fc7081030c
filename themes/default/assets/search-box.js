// The search of every page: window.playbookSearch, which loads the engine at the first question, and the box in the page's head with its results.
(() => {
  "use strict";

  const engine = new URL("../data/search/search.js", document.currentScript.src).href;
  let loading;

  /** Loads the engine, which puts the search itself in the place of this. */
  function loaded() {
    loading ||= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = engine;
      script.onload = resolve;
      script.onerror = () => {
        loading = undefined;
        reject(new Error("The search engine could not be read."));
      };
      document.head.append(script);
    });
    return loading;
  }

  window.playbookSearch ||= (query, options) => loaded().then(() => window.playbookSearch(query, options));

  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  /** Puts a text into an element, with its hits marked; marks are pairs of start and end. */
  function marked(element, text, marks) {
    let at = 0;
    for (const [start, end] of marks || []) {
      element.append(text.slice(at, start), make("mark", text.slice(start, end)));
      at = end;
    }
    element.append(text.slice(at));
    return element;
  }

  /** What stands beside a result: its kind, what came of it, its grade. */
  const facts = result => [result.kindLabel, result.result, result.grade].filter(Boolean).join(" · ");

  /**
   * Asks at every change of the input outside a conversion, one question at a time: while one is on its way, only the newest of the
   * following is kept. `ask` gets the text and an AbortSignal; what it gives goes to `show`, unless the text has changed since.
   */
  function whileTyping(input, ask, show, fail) {
    let isComposing = false, wanted, running;
    const next = async () => {
      if (running || wanted === undefined) return;
      const text = wanted;
      wanted = undefined;
      running = new AbortController();
      try {
        const answer = await ask(text, running.signal);
        if (wanted === undefined) show(answer, text);
      } catch (error) {
        if (error.name !== "AbortError") fail(error);
      }
      running = undefined;
      next();
    };
    const change = () => {
      if (isComposing) return;
      wanted = input.value;
      if (running) running.abort();
      next();
    };
    input.addEventListener("compositionstart", () => { isComposing = true; });
    input.addEventListener("compositionend", () => {
      isComposing = false;
      change();
    });
    input.addEventListener("input", event => { if (!event.isComposing) change(); });
    input.addEventListener("focus", () => loaded().then(() => window.playbookSearch.warm()).catch(() => { /* the question itself will tell */ }), { once: true });
    return change;
  }

  /** A key that belongs to the conversion, such as the Enter that commits it. Safari sends that one after the conversion's end, as 229. */
  const isConverting = event => event.isComposing || event.keyCode === 229;

  window.playbookSearchView = { make, marked, facts, whileTyping, isConverting };

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

  const shown = 6;
  const list = make("div", "", "search-list");
  const status = make("p", "", "visually-hidden");
  const allPage = form.action.split("?")[0];
  let active = -1, isDismissed = false, shownFor = "";

  list.id = "search-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  status.setAttribute("role", "status");
  form.append(list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) input.setAttribute(name, value);

  const options = () => [...list.querySelectorAll("[role=option]")];

  function choose(number) {
    const all = options();
    if (active >= 0 && all[active]) all[active].setAttribute("aria-selected", "false");
    active = number;
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    all[active].setAttribute("aria-selected", "true");
    all[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[active].id);
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) choose(-1);
  }

  function option(href, number) {
    const link = make("a", "", "search-option");
    link.href = href;
    link.id = "search-option-" + number;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    return link;
  }

  function optionOf(result, number) {
    const link = option(result.url, number);
    link.append(make("span", facts(result), "search-facts"), marked(make("span", "", "search-title"), result.title, result.titleMarks));
    if (result.excerpt && result.field !== "title" && result.excerpt.text) link.append(marked(make("span", "", "search-excerpt"), result.excerpt.text, result.excerpt.marks));
    return link;
  }

  function say(text) {
    list.replaceChildren(make("p", text, "search-note"));
    list.firstChild.setAttribute("role", "presentation");
    status.textContent = text;
    open(true);
  }

  const resultsFor = text => allPage + "?q=" + encodeURIComponent(text);

  function show(results, text) {
    choose(-1);
    shownFor = text.trim();
    if (!shownFor) {
      open(false);
      status.textContent = "";
      return;
    }
    const last = option(resultsFor(text), results.length);
    last.append(make("span", results.length ? form.dataset.all.replace("{0}", results.total) : form.dataset.other, "search-all"));
    list.replaceChildren(...results.map(optionOf), last);
    if (!results.length) list.prepend(make("p", form.dataset.none, "search-note"));
    status.textContent = results.length ? form.dataset.count.replace("{0}", results.total) : form.dataset.none;
    open(!isDismissed && document.activeElement === input);
  }

  const change = whileTyping(
    input,
    (text, signal) => text.trim() ? window.playbookSearch(text, { limit: shown, signal }) : [],
    show,
    (error) => {
      say(form.dataset.failed);
      throw error;
    });

  input.addEventListener("keydown", (event) => {
    if (isConverting(event)) {
      if (event.key === "Enter" || event.keyCode === 229) event.stopPropagation();
      if (event.key === "Enter") event.preventDefault();
      return;
    }
    const isOpen = !list.hidden, count = options().length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) {
        isDismissed = false;
        if (shownFor && shownFor === input.value.trim()) open(true);
        else change();
      }
      if (isOpen && count) choose(event.key === "ArrowDown" ? (active + 2) % (count + 1) - 1 : (active + count + 1) % (count + 1) - 1);
    } else if (event.key === "Escape" && !isDismissed && input.value) {
      // The first one closes the list, or keeps one that is on its way from opening; only the next may empty the box.
      event.preventDefault();
      isDismissed = true;
      open(false);
    } else if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      options()[active].click();
    }
  });

  input.addEventListener("input", () => { isDismissed = false; });
  form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) open(false); });
  // The focus stays in the input, so that a click is not lost to the list's closing.
  list.addEventListener("mousedown", event => event.preventDefault());

  // Scripted, since a policy of "self" lets no form be sent from the file system.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = resultsFor(input.value);
  });
})();

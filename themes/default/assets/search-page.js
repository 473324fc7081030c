// The page of results. The address holds what is shown.
(() => {
  "use strict";

  const { make, marked, facts, whileTyping, isConverting } = window.playbookSearchView;
  const form = document.querySelector("[data-search-page]");
  const input = form.querySelector("input");
  const status = document.querySelector("[data-status]");
  const list = document.querySelector("[data-results]");
  const facetBox = document.querySelector("[data-facets]");
  const filter = document.querySelector("[data-filter]");
  const chips = document.querySelector("[data-chosen]");
  const nothing = document.querySelector("[data-nothing]");
  const near = document.querySelector("[data-near]");
  const more = document.querySelector("[data-more]");
  const step = 20;
  const shownValues = 8;

  // Beside the results where there is room, folded above them where there is none.
  const wide = matchMedia("(min-width: 60rem)");
  const fold = () => { filter.open = wide.matches; };
  wide.addEventListener("change", fold);
  fold();

  /** Facet to the values chosen of it, and facets whose values are all shown. */
  const chosen = new Map(), opened = new Set();
  const labels = new Map();
  let limit = step;

  const choices = () => Object.fromEntries([...chosen].filter(([, values]) => values.size).map(([id, values]) => [id, [...values]]));

  function toggle(facet, value, isChosen) {
    const values = chosen.get(facet) || new Set();
    if (isChosen) values.add(value);
    else values.delete(value);
    chosen.set(facet, values);
    limit = step;
    change();
  }

  function item(result) {
    const li = make("li"), head = make("h2"), link = make("a");
    link.href = result.url;
    head.append(marked(link, result.title, result.titleMarks));
    const where = form.getAttribute("data-field-" + result.field);
    li.append(make("p", [facts(result), where].filter(Boolean).join(" · "), "fine"), head);
    if (result.excerpt && result.excerpt.text) li.append(marked(make("p"), result.excerpt.text, result.excerpt.marks));
    return li;
  }

  function choice(facet, value) {
    const label = make("label"), box = make("input"), values = chosen.get(facet.id) || new Set();
    box.type = "checkbox";
    box.checked = values.has(value.id);
    box.dataset.key = facet.id + "/" + value.id;
    box.addEventListener("change", () => toggle(facet.id, value.id, box.checked));
    label.append(box, make("span", value.label), make("span", String(value.count), "search-count"));
    return label;
  }

  function facetSet(facet) {
    const set = make("fieldset"), own = chosen.get(facet.id) || new Set();
    set.append(make("legend", facet.label));
    const isOpen = opened.has(facet.id);
    const shown = facet.values.filter((value, i) => isOpen || i < shownValues || own.has(value.id));
    set.append(...shown.map(value => choice(facet, value)));
    if (shown.length < facet.values.length) {
      const all = make("button", form.dataset.values.replace("{0}", facet.values.length - shown.length), "search-values");
      all.type = "button";
      all.dataset.key = facet.id;
      all.addEventListener("click", () => {
        opened.add(facet.id);
        set.replaceWith(facetSet(facet));
        facetBox.querySelector(`[data-key="${CSS.escape(facet.id + "/" + facet.values[shownValues].id)}"]`)?.focus();
      });
      set.append(all);
    }
    return set;
  }

  /** Draws the facets anew; who stood in one of them stays there. */
  function showFacets(facets) {
    const key = document.activeElement && document.activeElement.dataset.key;
    for (const facet of facets) for (const value of facet.values) labels.set(facet.id + "/" + value.id, value.label);
    facetBox.replaceChildren(...facets.filter(facet => facet.values.length > 0).map(facetSet));
    if (key) facetBox.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
    showChosen();
  }

  function showChosen() {
    const all = [...chosen].flatMap(([facet, values]) => [...values].map(value => [facet, value]));
    chips.replaceChildren(...all.map(([facet, value]) => {
      const label = labels.get(facet + "/" + value) || value, button = make("button", label + " ×");
      button.type = "button";
      button.setAttribute("aria-label", form.dataset.remove.replace("{0}", label));
      button.addEventListener("click", () => {
        toggle(facet, value, false);
        input.focus();
      });
      return button;
    }));
  }

  function showNothing(labelsNear) {
    near.replaceChildren(...labelsNear.map((label) => {
      const li = make("li"), link = make("a", label);
      link.href = address(label);
      li.append(link);
      return li;
    }));
    near.parentElement.hidden = !labelsNear.length;
  }

  function address(text) {
    const query = new URLSearchParams();
    if (text) query.set("q", text);
    for (const [id, values] of Object.entries(choices())) for (const value of values) query.append("f." + id, value);
    return location.pathname + (query.size ? "?" + query : "");
  }

  function show(found, text) {
    const isAsked = Boolean(text.trim() || Object.keys(choices()).length);
    const before = list.children.length;
    list.replaceChildren(...found.map(item));
    const note = found[0] && (found[0].tier === "apart" || found[0].tier === "most") ? " " + form.dataset.apart : "";
    status.textContent = !isAsked ? "" : found.length ? form.dataset.count.replace("{0}", found.total) + note : form.dataset.none;
    more.hidden = found.length >= (found.total || 0);
    if (limit > step && list.children[before]) list.children[before].querySelector("a").focus();
    nothing.hidden = !isAsked || found.length > 0;
    showChosen();
    if (!nothing.hidden) window.playbookSearch.nearest(text).then(labelsNear => { if (input.value === text) showNothing(labelsNear); });
    filter.hidden = !isAsked;
    if (!isAsked) facetBox.replaceChildren();
    else found.facets.then(facets => { if (input.value === text) showFacets(facets); });
  }

  const change = whileTyping(
    input,
    async (text, signal) => {
      try { history.replaceState(null, "", address(text)); } catch { /* the file system may refuse; the page works without */ }
      const filters = choices();
      if (!text.trim() && !Object.keys(filters).length) return [];
      return window.playbookSearch(text, { limit, chosen: filters, facets: true, signal });
    },
    show,
    (error) => {
      status.textContent = form.dataset.failed;
      throw error;
    });

  const asked = new URLSearchParams(location.search);
  input.value = asked.get("q") || "";
  for (const [key, value] of asked) {
    if (!key.startsWith("f.")) continue;
    const id = key.slice(2);
    chosen.set(id, (chosen.get(id) || new Set()).add(value));
  }

  input.addEventListener("input", () => { limit = step; });
  form.addEventListener("submit", event => event.preventDefault());
  more.addEventListener("click", () => {
    limit += step;
    change();
  });

  // Down from the box into the results, up and down among them, and back.
  document.addEventListener("keydown", (event) => {
    if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || isConverting(event)) return;
    const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== input) return;
    const to = at + (event.key === "ArrowDown" ? 1 : -1);
    if (to < -1 || to >= links.length) return;
    event.preventDefault();
    (links[to] || input).focus();
  });

  change();
})();

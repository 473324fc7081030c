// Binds the form to a draft. Fields name the place of their value; lists hold a template for one entry. The draft is the truth: what the form
// has no field for stays in it untouched.
(function () {
  'use strict';

  const { get, set, nameObjectives } = window.playbookDraft;
  const { fillMenu, chooser, served } = window.playbookDraftTerms;
  const values = window.playbookDraftValues;
  const { after } = window.playbookPress;
  const words = window.playbookEditor.words;
  let entries = 0;

  // Every id in an entry becomes its own, and whatever points at it follows.
  function renameIds(entry) {
    const suffix = '-' + ++entries;
    const pointing = ['for', 'aria-describedby', 'aria-labelledby'];
    for (const element of entry.querySelectorAll('[id]'))
      element.id += suffix;
    for (const attribute of pointing)
      for (const element of entry.querySelectorAll('[' + attribute + ']'))
        element.setAttribute(attribute, element.getAttribute(attribute).split(' ').map(id => id + suffix).join(' '));
  }

  // changed(path) is called after each change of the draft.
  function bind(form, changed) {
    const state = { draft: {}, length: 0, redraws: [] };
    let order = null;
    const at = (scope, key) => scope === '' ? key : scope + '.' + key;

    function say(field, read) {
      const message = field.querySelector('[data-message]');
      const fault = read.fault && words.unreadable.replace('{text}', () => read.value)
        .replace('{kind}', words['kind-' + read.fault])
        .replace('{how}', () => (read.fault === 'number' && values.advice(read.value, hasUnit(field.dataset.path))) || words['how-' + read.fault]);
      message.textContent = fault || (read.said ? words.takenAs.replace('{text}', read.said) : '');
      message.hidden = message.textContent === '';
      field.classList.toggle('unreadable', Boolean(fault));
    }

    const hasUnit = path => /\.(actual|baseline|target)$/.test(path);

    function grow(control) {
      if (control.tagName === 'TEXTAREA')
        control.rows = Math.min(24, Math.max(control.closest('[data-field="body"]') ? 6 : 2, control.value.split('\n').length, Math.ceil(control.value.length / 34)));
    }

    function bindField(field, scope) {
      const path = at(scope, field.dataset.field);
      const kind = field.dataset.kind;
      const list = () => [].concat(get(state.draft, path) || []);
      const put = value => { set(state.draft, path, value); changed(path); };
      field.dataset.path = path;
      if (kind === 'terms') {
        field.playbookFocus = chooser(field, list, chosen => put(chosen.length === 0 ? undefined : chosen)).focus;
        return;
      }
      if (kind === 'served') {
        const objectives = () => get(state.draft, path.replace(/tactics\.\d+\.for$/, 'objectives')) || [];
        const part = served(field, objectives, list, chosen => put(chosen.length === 0 ? undefined : chosen));
        state.redraws.push({ path, draw: part.draw });
        field.playbookFocus = part.focus;
        return;
      }
      // 「1,234件」 is a number and its unit: the unit goes where it belongs when that is still empty.
      function divided(read) {
        const found = kind === 'number' && read.fault ? values.amount(control.value) : null;
        const unit = hasUnit(path) && form.querySelector(`[data-path="${CSS.escape(path.replace(/\w+$/, 'unit'))}"] [data-value]`);
        if (!found || (unit && unit.value.trim() !== '' && unit.value.trim() !== found.unit))
          return null;
        put(found.value);
        if (!unit)
          return { value: found.value, said: String(found.value) };
        unit.value = found.unit;
        unit.dispatchEvent(new Event('input', { bubbles: true }));
        return { value: found.value, said: `${found.value} ${found.unit}` };
      }

      const control = field.querySelector('[data-value]');
      if (kind === 'term')
        fillMenu(control);
      control.value = values.show(kind, get(state.draft, path));
      grow(control);
      field.playbookFocus = () => control.focus();
      control.addEventListener('input', () => {
        const read = values.read(kind, control.value);
        put(read.value);
        if (form.querySelector(`[data-when^="${path}="]`))
          reveal();
        grow(control);
        if (!read.fault)
          say(field, read);
      });
      control.addEventListener('change', () => {
        const read = divided(values.read(kind, control.value)) || values.read(kind, control.value);
        if (read.said)
          control.value = values.show(kind, read.value);
        changed(path);
        after(path, () => say(field, read));
      });
    }

    function bindList(list, scope) {
      const path = at(scope, list.dataset.list);
      const holder = list.querySelector('[data-entries]');
      const template = list.querySelector('template[data-entry]');
      const all = () => [].concat(get(state.draft, path) || []);
      const redraw = () => { drawEntries(); reveal(); changed(path); };

      function entryAt(index) {
        const entry = template.content.firstElementChild.cloneNode(true);
        renameIds(entry);
        entry.querySelector('[data-number]').textContent = index + 1;
        entry.setAttribute('aria-label', `${entry.getAttribute('aria-label')} ${index + 1}`);
        const remove = entry.querySelector('[data-remove]');
        const up = entry.querySelector('[data-up]');
        remove.setAttribute('aria-label', `${remove.textContent}: ${entry.getAttribute('aria-label')}`);
        up.setAttribute('aria-label', `${up.textContent}: ${entry.getAttribute('aria-label')}`);
        up.hidden = index === 0;
        remove.addEventListener('click', () => {
          const kept = all().filter((_, i) => i !== index);
          set(state.draft, path, kept.length === 0 ? undefined : kept);
          redraw();
          list.querySelector('[data-add]').focus();
        });
        up.addEventListener('click', () => {
          if (index === 0)
            return;
          const moved = all();
          moved.splice(index - 1, 0, ...moved.splice(index, 1));
          set(state.draft, path, moved);
          redraw();
          holder.children[index - 1].querySelector('[data-up]:not([hidden]), [data-remove]').focus();
        });
        bindParts(entry, at(path, index));
        return entry;
      }

      function drawEntries() {
        state.redraws = state.redraws.filter(one => !one.path.startsWith(path + '.'));
        holder.replaceChildren(...all().map((_, i) => entryAt(i)));
      }

      list.dataset.path = path;
      list.querySelector('[data-add]').addEventListener('click', () => {
        const added = [...all(), {}];
        set(state.draft, path, added);
        if (path.endsWith('objectives'))
          nameObjectives({ objectives: added });
        redraw();
        const first = holder.lastElementChild.querySelector('input, textarea, select');
        if (first)
          first.focus();
      });
      drawEntries();
    }

    // Fields and lists of one level: those inside the entries of a list are in its template, and bound when an entry is made.
    function bindParts(root, scope) {
      for (const part of root.querySelectorAll('[data-field], [data-list]')) {
        if (part.dataset.list)
          bindList(part, scope);
        else
          bindField(part, scope);
      }
    }

    const isWritten = part => [].concat(get(state.draft, part.dataset.path) ?? []).some(one => one !== '' && !(window.playbookDraft.isObject(one) && Object.keys(one).length === 0));

    function isAsked(part) {
      const [key, value] = (part.dataset.when || '').split('=');
      return Number(part.dataset.length) <= state.length && (!key || get(state.draft, key) === value);
    }

    // Shows what belongs to the chosen length, and whatever is filled in.
    function reveal() {
      const parts = Array.from(form.querySelectorAll('[data-length]'));
      for (const part of parts)
        part.hidden = !isAsked(part) && !(part.dataset.path ? isWritten(part) : Array.from(part.querySelectorAll('[data-path]')).some(isWritten));
      for (const section of form.querySelectorAll('[data-section]'))
        section.hidden = !Array.from(section.children).some(child => child.hasAttribute('data-length') && !child.hidden);
    }

    function load(draft, templates) {
      state.draft = draft;
      state.redraws = [];
      form.replaceChildren(...templates.map(section => section.cloneNode(true)));
      for (const plan of [draft, ...[].concat(draft.revisions || [])].map(one => one && one.plan).filter(Boolean))
        nameObjectives(plan);
      bindParts(form, '');
      arrange();
      reveal();
    }

    function arrange() {
      const wanted = order || pristine.map(section => section.id);
      for (const id of wanted)
        form.append(form.querySelector('#' + CSS.escape(id)));
    }

    // Of several the first that is shown.
    const nearest = found => Array.from(found).find(part => !part.closest('[hidden]')) || found[0];

    const pristine = Array.from(form.children, section => section.cloneNode(true));
    form.addEventListener('submit', event => event.preventDefault());
    return {
      get draft() { return state.draft; },
      load: draft => load(draft, pristine),
      setLength: length => { state.length = length; reveal(); },
      // Sections in another order; null for that of the page. The keyboard goes through them as they stand.
      setOrder(ids) {
        order = ids;
        arrange();
      },
      redrawServed: () => state.redraws.forEach(one => one.draw()),
      // The field whose value stands at a path of the finished draft, else the first within it, else the nearest that holds it.
      fieldAt(path) {
        for (let keys = window.playbookDraft.placeIn(state.draft, path).split('.'); keys.length > 0; keys = keys.slice(0, -1)) {
          const at = CSS.escape(keys.join('.'));
          const found = form.querySelector(`[data-path="${at}"]`) || nearest(form.querySelectorAll(`[data-path^="${at}."]`));
          if (found)
            return found;
        }
        return null;
      },
    };
  }

  window.playbookDraftForm = { bind };
})();

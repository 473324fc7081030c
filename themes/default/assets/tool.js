// What the tools share: the rows of a form, keeping what was written in this browser, printing, and files to save.
// Nothing is sent anywhere. Everything a reader wrote is shown as text, never as markup.
(function () {
  'use strict';

  function value(field) {
    return field.type === 'checkbox' ? field.checked : field.value;
  }

  function put(field, written) {
    if (field.type === 'checkbox')
      field.checked = written === true;
    else
      field.value = written === undefined ? '' : written;
  }

  const myriads = { 千: 1e3, 万: 1e4, 億: 1e8 };

  // A number as people write it: full-width digits, commas, 1.2万 or 1億2000万, a unit behind. NaN when there is none.
  function number(text) {
    const found = String(text).normalize('NFKC').replace(/,/g, '').match(/(-?)((?:\d+(?:\.\d+)?[千万億]?)+)/);
    if (!found)
      return NaN;
    const parts = found[2].match(/\d+(?:\.\d+)?[千万億]?/g).map(part => parseFloat(part) * (myriads[part.at(-1)] || 1));
    return parts.reduce((sum, part) => sum + part, 0) * (found[1] === '-' ? -1 : 1);
  }

  function shown(amount, digits = 1) {
    return Number.isFinite(amount) ? amount.toLocaleString('en-US', { maximumFractionDigits: digits }) : '';
  }

  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className)
      element.className = className;
    if (text !== undefined)
      element.textContent = text;
    return element;
  }

  function filled(words, values) {
    return words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  }

  function save(name, text, type) {
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  const isJapanese = document.documentElement.lang.startsWith('ja');

  // What a field holds, as text for paper.
  function written(field) {
    if (field.tagName === 'SELECT')
      return field.value === '' ? '' : field.selectedOptions[0].textContent.trim();
    const day = /^(month|date)$/.test(field.type) && field.value.match(/^(\d+)-(\d+)(?:-(\d+))?$/);
    return day && isJapanese ? day[1] + '年' + Number(day[2]) + '月' + (day[3] ? Number(day[3]) + '日' : '') : field.value;
  }

  // Text that Markdown shows as it is.
  const plainMarkdown = text => text.replace(/[\\`*_[\]<>#|]/g, sign => '\\' + sign);

  // The button for what a list leaves out at first.
  function offerMore(button, left, text) {
    button.hidden = left <= 0;
    button.textContent = text;
  }

  // On paper a field is the text in it, whole and without the frame of a field; what was left empty is room to write.
  function forPaper(root) {
    for (const field of root.querySelectorAll('input[type=text], input[type=month], input[type=date], select, textarea')) {
      let paper = field.nextElementSibling;
      if (!paper || !paper.classList.contains('printed')) {
        paper = make('span', 'printed');
        paper.setAttribute('aria-hidden', 'true');
        field.after(paper);
      }
      paper.textContent = written(field);
    }
    for (const row of root.querySelectorAll('[data-rows] tr'))
      row.classList.toggle('left-empty', Array.from(row.querySelectorAll('[data-field]')).every(field => field.tagName === 'SELECT' || field.value.trim() === ''));
    root.classList.add('on-paper');
  }

  function whenPrinted(root) {
    window.addEventListener('beforeprint', () => forPaper(root));
    window.matchMedia('print').addEventListener('change', media => {
      if (media.matches)
        forPaper(root);
    });
  }

  // The rows that a reader can add to and take from.
  function rowsOf(form) {
    const bodies = Array.from(form.querySelectorAll('[data-rows]'));

    function add(name, written) {
      const body = form.querySelector('[data-rows="' + name + '"]');
      const row = form.querySelector('[data-row-of="' + name + '"]').content.firstElementChild.cloneNode(true);
      for (const field of row.querySelectorAll('[data-field]'))
        if (written && field.dataset.field in written)
          put(field, written[field.dataset.field]);
      body.append(row);
      return row;
    }

    function read(name) {
      return Array.from(form.querySelector('[data-rows="' + name + '"]').rows, row => {
        const one = { row };
        for (const field of row.querySelectorAll('[data-field]'))
          one[field.dataset.field] = value(field);
        return one;
      });
    }

    function write(name, list) {
      const body = form.querySelector('[data-rows="' + name + '"]');
      body.replaceChildren();
      for (const one of list)
        add(name, one);
      for (let i = list.length; i < Number(body.dataset.start); i++)
        add(name);
    }

    return { names: bodies.map(body => body.dataset.rows), add, read, write };
  }

  // Opens the tool of a page. `update` is called after every change.
  function open(update) {
    const root = document.querySelector('[data-tool-root]');
    const form = root.querySelector('[data-tool]');
    const key = 'playbook-tool-' + form.dataset.tool;
    const status = form.querySelector('[data-kept]');
    const rows = rowsOf(form);
    const fields = () => Array.from(form.querySelectorAll('[name]'));

    function state() {
      const written = { fields: {}, rows: {} };
      for (const field of fields())
        written.fields[field.name] = value(field);
      for (const name of rows.names)
        written.rows[name] = rows.read(name).map(one => Object.fromEntries(Object.entries(one).filter(([field]) => field !== 'row')));
      return written;
    }

    function fill(written) {
      for (const field of fields())
        if (written.fields && field.name in written.fields)
          put(field, written.fields[field.name]);
      for (const name of rows.names)
        rows.write(name, (written.rows && written.rows[name]) || []);
    }

    // The browser may refuse to keep anything; the reader is told so, and the tool goes on working.
    function keep() {
      try {
        localStorage.setItem(key, JSON.stringify(state()));
        status.textContent = status.dataset.yes;
      } catch {
        status.textContent = status.dataset.no;
      }
    }

    function kept() {
      try {
        return JSON.parse(localStorage.getItem(key) || '{}') || {};
      } catch {
        status.textContent = status.dataset.no;
        return {};
      }
    }

    let seen = '';

    function changed() {
      seen = JSON.stringify(state());
      update(tool);
      keep();
    }

    // A field that is left tells of its change once more. To draw again then would take away the button that is being pressed.
    function fieldChanged() {
      if (JSON.stringify(state()) !== seen)
        changed();
    }

    // What a file may hold: texts and ticks under the names that this tool has; anything else is left out.
    function isState(read) {
      const isFlat = one => one !== null && typeof one === 'object' && Object.values(one).every(each => typeof each === 'string' || typeof each === 'boolean');
      return read !== null && typeof read === 'object' && read.tool === form.dataset.tool && isFlat(read.fields || {}) &&
        Object.values(read.rows || {}).every(list => Array.isArray(list) && list.every(isFlat));
    }

    async function load(chooser) {
      const file = chooser.files[0];
      let read = null;
      try {
        read = JSON.parse(await file.text());
      } catch {
        read = null;
      }
      const isOurs = isState(read);
      if (isOurs) {
        fill(Object.assign({}, first, { fields: Object.assign({}, first.fields, read.fields), rows: read.rows || {} }));
        changed();
      }
      status.textContent = filled(isOurs ? chooser.dataset.yes : chooser.dataset.no, { name: file.name });
      chooser.value = '';
    }

    const chooser = form.querySelector('[data-written-file]');
    chooser.addEventListener('change', event => {
      event.stopPropagation();
      if (chooser.files.length > 0)
        load(chooser);
    });
    whenPrinted(root);

    const first = state();
    const tool = {
      root, form, rows, state, changed,
      field: name => value(form.elements[name]),
      say: (name, values) => filled(root.querySelector('[data-say="' + name + '"]').textContent, values || {}),
      out: name => form.querySelector('[data-result="' + name + '"]'),
      fill(written) {
        fill(written);
        changed();
      },
    };

    form.addEventListener('input', fieldChanged);
    form.addEventListener('change', fieldChanged);
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button)
        return;
      if (button.dataset.add !== undefined) {
        const row = rows.add(button.dataset.add);
        const field = row.querySelector('[data-field]');
        if (field)
          field.focus();
        changed();
      } else if (button.dataset.remove !== undefined) {
        const body = button.closest('[data-rows]');
        button.closest('tr').remove();
        const next = body.querySelector('[data-field]') || form.querySelector('[data-add="' + body.dataset.rows + '"]');
        next.focus();
        changed();
      } else if (button.dataset.print !== undefined) {
        window.print();
      } else if (button.dataset.saveWritten !== undefined) {
        save('playbook-' + form.dataset.tool + '.json', JSON.stringify(Object.assign({ tool: form.dataset.tool }, state()), null, 1) + '\n', 'application/json');
      } else if (button.dataset.loadWritten !== undefined) {
        chooser.click();
      } else if (button.dataset.clear !== undefined && window.confirm(button.dataset.really)) {
        fill(first);
        changed();
      }
    });

    fill(Object.assign({}, first, kept()));
    form.hidden = false;
    update(tool);
    return tool;
  }

  window.playbookTool = { open, number, shown, make, filled, save, whenPrinted, plainMarkdown, offerMore };
})();

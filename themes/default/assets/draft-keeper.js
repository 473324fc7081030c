// Keeps drafts in this browser: the one being written, and those set aside for it. Whatever another tab writes under the same name is set aside, never
// written over. Where the browser refuses, drafts set aside stay for as long as the page is open, and the page is told that nothing is kept.
(function () {
  'use strict';

  // A draft is some thousand letters; a browser keeps millions.
  const MOST = 30;

  const newName = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 10);

  function attempt(action) {
    try {
      return action();
    } catch {
      return null;
    }
  }

  // One draft: { draft, id, doc, tab, at, … }; doc stays the same for as long as it is the same piece of writing.
  function open(name) {
    const key = 'playbook ' + new URL('../', location.href).pathname + ' ' + name;
    const asideKey = key + ' aside';
    const tab = newName();
    const store = () => window.localStorage;
    const readList = () => [].concat(attempt(() => JSON.parse(store().getItem(asideKey))) || []).filter(one => one && one.draft);
    const ofTab = { get: () => attempt(() => window.sessionStorage.getItem(key)), set: doc => attempt(() => window.sessionStorage.setItem(key, doc)) };
    let onlyHere = [];
    let doc = newName();
    let seen = null;

    const aside = () => [...onlyHere, ...readList()].filter(one => one.doc !== doc).sort((a, b) => b.at - a.at);

    // Whether the browser keeps it.
    function putAside(one) {
      const list = [one, ...readList().filter(other => other.doc !== one.doc)].slice(0, MOST);
      const works = attempt(() => { store().setItem(asideKey, JSON.stringify(list)); return true; }) === true;
      onlyHere = [...(works ? [] : [one]), ...onlyHere.filter(other => other.doc !== one.doc)];
      return works;
    }

    function dropAside(name) {
      onlyHere = onlyHere.filter(one => one.doc !== name);
      const list = readList();
      if (list.some(one => one.doc === name))
        attempt(() => store().setItem(asideKey, JSON.stringify(list.filter(one => one.doc !== name))));
    }

    // What another tab has written since this one looked goes aside. Both may have begun from the same draft: then this one goes on under a name of its own.
    function giveWay() {
      const text = attempt(() => store().getItem(key));
      const there = text && text !== seen ? attempt(() => JSON.parse(text)) : null;
      if (!there || !there.draft || there.tab === tab)
        return false;
      if (there.doc === doc)
        doc = newName();
      return putAside(there);
    }

    // { works, other }: whether the browser keeps it, and whether another tab writes too.
    function keep(kept) {
      const other = giveWay();
      const text = JSON.stringify({ ...kept, doc, tab, at: Date.now() });
      const works = attempt(() => { store().setItem(key, text); return true; }) === true;
      if (works) {
        seen = text;
        ofTab.set(doc);
        dropAside(doc);
      }
      return { works, other };
    }

    function drop() {
      const other = giveWay();
      attempt(() => store().removeItem(key));
      seen = null;
      return { works: true, other };
    }

    // Where this tab left off, even if another wrote last.
    function read() {
      const text = attempt(() => store().getItem(key));
      const last = text ? attempt(() => JSON.parse(text)) : null;
      const own = readList().find(one => one.doc === ofTab.get());
      const found = own && !(last && last.doc === own.doc) ? own : last;
      if (!found || !found.draft)
        return null;
      if (found === last)
        seen = text;
      doc = found.doc || doc;
      return found;
    }

    return {
      works: attempt(() => { store().setItem(key + ' try', '1'); store().removeItem(key + ' try'); return true; }) === true,
      read, keep, drop, aside,
      // Another piece of writing begins; the draft given, if any, can be taken back later.
      begin(kept) {
        drop();
        if (kept)
          putAside({ ...kept, doc, tab, at: Date.now() });
        doc = newName();
      },
      // Goes on with one that was set aside.
      takeBack(one) {
        doc = one.doc || newName();
      },
      forget: one => dropAside(one.doc),
      // Calls back when another tab has changed what is kept.
      onOther: action => window.addEventListener('storage', event => (event.key === key || event.key === asideKey) && action()),
    };
  }

  window.playbookDraftKeeper = { open };
})();

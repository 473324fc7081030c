// What a case would change in the library, shown to its author before it is handed in: the reward of writing it.
(function () {
  'use strict';

  const { make, labels } = window.playbookDraftTerms;
  const data = window.playbookEditor;
  const words = data.words;
  const SHOWN = 6;
  const ORDER = ['created', 'strengthened', 'contradicted', 'weakened', 'lost'];

  const fill = (text, parts) => text.replace(/\{(\w+)\}/g, (all, name) => Object.hasOwn(parts, name) ? parts[name] : all);
  const labelOf = term => {
    const [facet, id] = term.split(':');
    return (labels[facet] || {})[id] || id;
  };
  const gradeOf = grade => grade === null ? words.gradeNone : data.grades[grade] || grade;

  const tacticsOf = ids => ids.map(id => labels.tactics[id] || id).join(words.plus);
  const nameOf = pattern => (pattern.missing || []).length === 0 ? tacticsOf(pattern.tactics)
    : fill(pattern.tactics.length === 0 ? words.lacking : words.onlyLacking, { tactics: tacticsOf(pattern.tactics), missing: tacticsOf(pattern.missing) });
  const linkTo = pattern => make('a', { href: `../${pattern.kind === 'winning' ? 'patterns' : 'losing'}/${pattern.id}/index.html`, target: '_blank', rel: 'noopener' }, nameOf(pattern));

  function patternLine(pattern) {
    const isNew = pattern.gradeBefore === null, isGone = pattern.gradeAfter === null;
    const facts = [
      isNew || pattern.gradeBefore === pattern.gradeAfter ? gradeOf(pattern.gradeAfter) : `${gradeOf(pattern.gradeBefore)} → ${gradeOf(pattern.gradeAfter)}`,
      isNew ? fill(words.organisations, { n: pattern.organisationsAfter })
        : isGone || pattern.organisationsBefore === pattern.organisationsAfter ? '' : fill(words.differenceOrganisations, { before: pattern.organisationsBefore, after: pattern.organisationsAfter }),
    ].filter(Boolean).join(data.sheet.comma);
    return make('li', { class: pattern.kind }, make('b', {}, words['difference-' + pattern.change]),
      make('span', {}, isNew ? nameOf(pattern) : linkTo(pattern), ' ', make('span', { class: 'fine' }, facts)));
  }

  const spokenLine = pattern => make('li', { class: pattern.kind }, make('b', {}, words['difference-' + pattern.role]),
    make('span', {}, linkTo(pattern), ' ', make('span', { class: 'fine' }, [gradeOf(pattern.grade), ...pattern.conditions.map(labelOf), ...pattern.outcomes.map(id => labelOf('outcomes:' + id))].join(data.sheet.comma))));

  // Terms by their facet, and then pairs of which each was there alone.
  function holeLines(holes) {
    const alone = holes.filter(hole => hole.outcome === null), facets = [...new Set(alone.map(hole => hole.term.split(':')[0]))];
    const line = (name, entries) => make('li', {}, make('b', {}, name), make('span', {}, entries.join(data.sheet.comma)));
    const pairs = holes.filter(hole => hole.outcome !== null).map(hole => `${labelOf(hole.term)} × ${labelOf(hole.outcome)}`);
    return [...facets.map(facet => line(words['facet-' + facet], alone.filter(hole => hole.term.startsWith(facet + ':')).map(hole => labelOf(hole.term)))),
      ...pairs.length > 0 ? [line(words.differencePairs, pairs)] : []];
  }

  const drillLine = drill => make('li', {}, make('details', {},
    make('summary', {}, make('b', {}, data.drillKinds[drill.kind] || drill.kind), make('span', {}, drill.title)),
    make('p', {}, drill.question),
    make('ul', {}, ...drill.choices.map(choice => make('li', {}, choice)))));

  const kindsOf = kinds => kinds.map(kind => data.drillKinds[kind] || kind).join(data.sheet.comma);

  // The first lines, and the others behind a button that opens them.
  function group(title, lines, className, count = lines.length) {
    if (count === 0)
      return [];
    const shown = lines.length <= SHOWN + 1 ? lines : lines.slice(0, SHOWN), rest = lines.slice(shown.length);
    return [make('h4', {}, fill(title, { n: count })), make('ul', { class: className }, ...shown),
      ...rest.length === 0 ? [] : [make('details', { class: 'difference-more' }, make('summary', {}, fill(words.differenceMore, { n: rest.length })), make('ul', { class: className }, ...rest))]];
  }

  // A kind of which no drill comes yet may still be what the next case needs.
  function drills({ madeDrills, drillMaterial }) {
    const made = madeDrills || [], kinds = drillMaterial.flatMap(one => one.kinds).filter(kind => !made.some(drill => drill.kind === kind));
    return [
      ...madeDrills === null ? [make('p', { class: 'fine' }, words.differenceDrillsUnread)] : group(words.differenceDrills, made.map(drillLine), 'difference-drills'),
      ...kinds.length === 0 ? [] : [make('p', { class: 'fine' }, fill(words.differenceMaterial, { kinds: kindsOf(kinds) }))],
    ];
  }

  function contentOf(difference) {
    const { holes } = difference, patterns = (difference.patterns || []).slice().sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
    return [
      difference.isCounted ? null : make('p', {}, words.differenceReview),
      difference.counts ? null : make('p', {}, words.differencePractice),
      difference.isCounted && patterns.length + holes.length === 0 ? make('p', {}, words.differenceNone) : null,
      ...group(words.differenceSpeaks, (difference.speaks || []).map(spokenLine), 'difference-patterns'),
      ...group(words.differencePatterns, patterns.map(patternLine), 'difference-patterns'),
      ...group(words.differenceHoles, holeLines(holes), 'difference-holes', holes.length),
      ...drills(difference),
    ].filter(Boolean);
  }

  // What drills are made of is a large file, so it comes when a difference is to be shown; without it all but the drills is told.
  let loaded = null;
  function material() {
    loaded = loaded || new Promise(resolve => {
      const script = document.createElement('script');
      script.src = '../data/drill-material.js';
      script.addEventListener('load', resolve);
      script.addEventListener('error', resolve);
      document.head.append(script);
    });
    return loaded;
  }

  function open(page, id) {
    const box = page.find('[data-difference]');
    let shown = '';
    async function update() {
      const mustBeMended = window.playbookDraft.isEmpty(page.draft) || (page.messages || []).some(message => message.level === 'must');
      const signature = mustBeMended ? 'later' : JSON.stringify([page.finished, id()]);
      if (signature === shown)
        return;
      shown = signature;
      if (!mustBeMended)
        await material();
      if (signature !== shown)
        return;
      // As the file will say it: what was typed, tidied.
      const difference = mustBeMended ? null : window.playbookDifference(window.playbookRules.read(window.playbookRules.write(page.finished)).draft, id());
      box.replaceChildren(make('h3', {}, words.differenceTitle), ...(difference ? contentOf(difference) : [make('p', { class: 'fine' }, words.differenceLater)]));
    }
    page.onChange(update);
    update();
  }

  window.playbookHandInDifference = { open };
})();

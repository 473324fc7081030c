// What can tell whom a text is about: the patterns and the stand-ins of the build's folder Anonymity.

const magnitudes = ['数', '数十', '数百', '数千', '数万', '数十万', '数百万', '数千万', '数億', '数十億', '数百億', '数千億', '数兆'];
const powers = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };

// Gives each company and person a letter, in the order in which they appear.
class StandIns {
  constructor() {
    this.letters = { company: new Map(), person: new Map() };
  }

  letter(kind, name) {
    const known = this.letters[kind];
    if (!known.has(name))
      known.set(name, String.fromCharCode(65 + known.size % 26) + (known.size < 26 ? '' : Math.floor(known.size / 26)));
    return known.get(name);
  }

  of(kind, text, { name = text, title = '', month = '', area = '' }) {
    switch (kind) {
      case 'mail': return '(メールアドレス)';
      case 'telephone': return '(電話番号)';
      case 'company': return this.letter(kind, name) + '社';
      case 'person': return /^[A-Za-z]/.test(title) ? `${title}. ${this.letter(kind, name)}` : this.letter(kind, name) + title;
      case 'amount': return magnitude(text);
      default: return month + area;
    }
  }
}

function magnitude(text) {
  const tidy = text.normalize('NFKC');
  // Of 1億2000万円 the first number and what multiplies it say how large it is.
  const [, whole, units] = /([0-9][0-9,]*)(?:\.[0-9]*)?([^0-9]*)/.exec(tidy);
  const power = whole.replaceAll(',', '').replace(/^0+/, '').length - 1 + [...units].reduce((sum, sign) => sum + (powers[sign] ?? 0), 0);
  return magnitudes[Math.min(Math.max(power, 0), magnitudes.length - 1)] + (/\$|ドル/.test(tidy) ? 'ドル' : '円');
}

// In the order of the text, none over another; of two that overlap the one of the earlier pattern.
function findNames(text, level, standIns) {
  const taken = [];
  for (const rule of tables().raw.anonymity.filter(one => one.level <= level)) {
    for (const match of text.matchAll(new RegExp(rule.pattern, 'g'))) {
      const start = match.index, end = start + match[0].length;
      if (taken.every(other => end <= other.start || other.end <= start))
        taken.push({ kind: rule.kind, level: rule.level, start, end, text: match[0], groups: match.groups ?? {} });
    }
  }

  return taken.sort((a, b) => a.start - b.start).map(({ groups, ...one }) => ({ ...one, replacement: standIns.of(one.kind, one.text, groups) }));
}

const nameMessages = { mail: 'ContactIsTold', telephone: 'ContactIsTold', company: 'CompanyIsNamed', person: 'PersonIsNamed', amount: 'AmountIsExact' };
const defaultLevel = 2;

// Each name once, where it stands first: in the keys, the narrative and the comments of a case alike.
function checkAnonymity(text, root, problems) {
  if (textOf(root, 'provenance') !== 'anonymised')
    return;
  const standIns = new StandIns(), said = new Set();
  text.split('\n').forEach((line, i) => {
    for (const finding of findNames(line, defaultLevel, standIns)) {
      if (!said.has(finding.text))
        problems.add(nameMessages[finding.kind], { line: i + 1, column: finding.start + 1 }, { text: finding.text, replacement: finding.replacement });
      said.add(finding.text);
    }
  });
}

const anonymity = (text, { level = defaultLevel } = {}) => findNames(text, level, new StandIns());

// The findings of every text of a draft, each with the path of its key.
function anonymityOf(draft, { level = defaultLevel } = {}) {
  const standIns = new StandIns(), found = [];
  const look = (value, path) => {
    if (typeof value === 'string')
      found.push(...findNames(value, level, standIns).map(one => ({ path, ...one })));
    else if (Array.isArray(value))
      value.forEach((item, i) => look(item, `${path}[${i}]`));
    else if (value && typeof value === 'object')
      Object.entries(value).forEach(([key, inner]) => look(inner, path ? `${path}.${key}` : key));
  };
  look(draft, '');
  return found;
}

function replaceAll(value, findings, path = '') {
  if (typeof value === 'string') {
    return findings.filter(one => (one.path ?? '') === path).sort((a, b) => b.start - a.start)
      .reduce((text, one) => text.slice(0, one.start) + one.replacement + text.slice(one.end), value);
  }

  if (Array.isArray(value))
    return value.map((item, i) => replaceAll(item, findings, `${path}[${i}]`));
  if (!value || typeof value !== 'object')
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceAll(inner, findings, path ? `${path}.${key}` : key)]));
}

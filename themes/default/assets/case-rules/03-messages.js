// Messages: word for word those of the build, made from the pieces that it wrote down.

const levels = { error: 'must', warning: 'better', advice: 'better', good: 'good' };
const weights = { error: 0, warning: 1, advice: 2, good: 3 };

const cut = text => {
  const line = text.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, ' ');
  return line.length <= 60 ? line : line.slice(0, /[\uD800-\uDBFF]/.test(line[59]) ? 59 : 60) + '…';
};

const forms = {
  cut,
  end: text => text.length <= 40 ? text : '…' + text.slice(text.length - (/[\uDC00-\uDFFF]/.test(text[text.length - 40]) ? 39 : 40)),
  first: text => text.split(' ')[0],
  hex: number => number.toString(16).toUpperCase().padStart(4, '0'),
  sentence: text => text[0].toUpperCase() + text.slice(1),
};

function spoken(pieces, values) {
  return pieces.map(piece => {
    if (typeof piece === 'string')
      return piece;
    const value = values[piece.of];
    const form = forms[piece.form] || String;
    return Array.isArray(value) ? value.map(form).join(piece.join) : form(value);
  }).join('');
}

// Gathers what is said of one file.
class Problems {
  constructor() {
    this.list = [];
  }

  get hasErrors() {
    return this.list.some(problem => problem.severity === 'error');
  }

  // name: of a method of Problems, with '+' and the variant. at: { line, column }. path: of the key, such as plan.tactics[0].for, where it is known.
  // severity: where it weighs more than it usually does.
  add(name, at, values = {}, path = null, severity = null) {
    const template = tables().raw.messages[name];
    if (!template)
      throw new Error(`There is no message '${name}'.`);
    this.list.push({
      code: template.code, severity: severity ?? template.severity, line: at.line, column: at.column, path,
      what: spoken(template.what, values), fix: spoken(template.fix, values),
    });
  }

  // By line, column and code, each said once: as the build reports them.
  get inOrder() {
    const seen = new Set();
    return [...this.list]
      .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
      .filter(problem => {
        const id = [problem.code, problem.line, problem.column, problem.what].join('\n');
        return !seen.has(id) && seen.add(id);
      });
  }

  // Most important first, each with its level, its key and how a real case does it.
  messages(text) {
    const lines = (text || '').split('\n');
    return this.inOrder
      .map(problem => {
        const path = problem.path ?? pathAt(lines, problem);
        const key = path.replace(/\[\d+\]/g, '');
        return { code: problem.code, level: levels[problem.severity], severity: problem.severity, line: problem.line, column: problem.column,
          path, key, what: problem.what, fix: problem.fix, example: exampleFor(key) };
      })
      .sort((a, b) => weights[a.severity] - weights[b.severity]);
  }
}

// The example of this key, or of the nearest key around it; null when no real case has one.
function exampleFor(key) {
  const examples = tables().raw.examples;
  for (let path = key; path; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    if (Object.hasOwn(examples, path))
      return { key: path, ...examples[path] };
  }

  return null;
}

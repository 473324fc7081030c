// The reader's record of answers and finished steps: kept in this browser, written to a file, read from one. All rules of reviewing are here.
// Days are local days, YYYY-MM-DD; every function that needs today is given it.
(function () {
  'use strict';

  const FORMAT = 'playbook-progress';
  const VERSION = 1;
  const LARGEST = 2 * 1024 * 1024;
  // After the first answer on day 2, then on day 7, then on day 21: days from one review to the next.
  const WAITS = [2, 5, 14];
  const SURE = 75;
  // Sites of one host share their storage, so the folder of the site is part of the key.
  const KEY = FORMAT + ':' + new URL('..', document.currentScript.src).pathname;

  const empty = () => ({ answers: {}, steps: {} });

  function day(date) {
    const two = number => String(number).padStart(2, '0');
    return date.getFullYear() + '-' + two(date.getMonth() + 1) + '-' + two(date.getDate());
  }

  // Noon, so that no summer time moves the day.
  const noon = text => new Date(text + 'T12:00:00');
  const daysBetween = (from, to) => Math.round((noon(to) - noon(from)) / 86400000);

  function plus(text, days) {
    const date = noon(text);
    date.setDate(date.getDate() + days);
    return day(date);
  }

  // Where the next review stands: right answers go on, a wrong one begins again; an answer before its day leaves the plan as it is.
  function schedule(answers) {
    let stage = 0;
    let due = null;
    for (const answer of answers) {
      if (!answer.right || due === null && stage === 0)
        stage = 0;
      else if (due === null || answer.at < due)
        continue;
      else
        stage += 1;
      due = stage < WAITS.length ? plus(answer.at, WAITS[stage]) : null;
    }
    return { due, stage };
  }

  // High-confidence errors first, then other errors, then what has waited longest.
  function reviews(state) {
    return Object.entries(state.answers)
      .map(([id, answers]) => {
        const last = answers[answers.length - 1];
        return { id, last, due: schedule(answers).due, wasSure: !last.right && last.sure >= SURE, wasWrong: !last.right };
      })
      .filter(item => item.due !== null);
  }

  function dueOn(state, today) {
    const rank = item => item.wasSure ? 0 : item.wasWrong ? 1 : 2;
    return reviews(state).filter(item => item.due <= today)
      .sort((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) || (a.id < b.id ? -1 : 1));
  }

  function comingAfter(state, today) {
    return reviews(state).filter(item => item.due > today)
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) || (a.id < b.id ? -1 : 1));
  }

  // One answer a day and drill counts: the first, which was given without having seen the reasons that day.
  function withAnswer(state, id, answer) {
    const before = Object.hasOwn(state.answers, id) ? state.answers[id] : [];
    if (before.some(other => other.at === answer.at))
      return state;
    return { ...state, answers: { ...state.answers, [id]: before.concat(answer).sort((a, b) => (a.at < b.at ? -1 : 1)) } };
  }

  function merged(state, other) {
    let result = { answers: { ...state.answers }, steps: { ...other.steps, ...state.steps } };
    for (const [id, answers] of Object.entries(other.answers))
      for (const answer of answers)
        result = withAnswer(result, id, answer);
    return result;
  }

  const isDay = text => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && day(noon(text)) === text;
  // Answers are kept by the address of their page, which ends in a slash: nothing else may stand for one.
  const isPlace = id => /^[^\s"'<>\\]{1,300}\/$/.test(id);
  const isRecord = value => typeof value === 'object' && value !== null && !Array.isArray(value);
  const isAnswer = answer => isRecord(answer) && isDay(answer.at) && typeof answer.right === 'boolean'
    && Number.isFinite(answer.sure) && answer.sure >= 0 && answer.sure <= 100;

  // A file's text to a record, or the fault: json, other, newer, large, broken (with where).
  function parse(text) {
    if (text.length > LARGEST)
      return { fault: 'large' };
    let file;
    try {
      file = JSON.parse(text);
    } catch {
      return { fault: 'json' };
    }
    if (!isRecord(file) || file.format !== FORMAT)
      return { fault: 'other' };
    if (file.version > VERSION)
      return { fault: 'newer' };
    if (!isRecord(file.answers) || !isRecord(file.steps))
      return { fault: 'broken', where: 'answers' };
    let state = empty();
    for (const [id, answers] of Object.entries(file.answers)) {
      if (!isPlace(id) || !Array.isArray(answers) || answers.length === 0 || !answers.every(isAnswer))
        return { fault: 'broken', where: id };
      for (const answer of answers)
        state = withAnswer(state, id, { at: answer.at, right: answer.right, sure: answer.sure });
    }
    for (const [key, at] of Object.entries(file.steps)) {
      if (!isDay(at))
        return { fault: 'broken', where: key };
      state.steps[key] = at;
    }
    return { state };
  }

  const text = state => JSON.stringify({ format: FORMAT, version: VERSION, ...state }, null, 1) + '\n';

  function faultWords(root, result) {
    const words = root.querySelector('[data-file-faults]').dataset;
    return words[result.fault].replace('{where}', (result.where || '').slice(0, 80));
  }

  // Storage may be blocked (private windows, some browsers from the file system): then the pages work, and say that nothing is kept.
  function read() {
    try {
      const kept = localStorage.getItem(KEY);
      return kept === null ? empty() : parse(kept).state || empty();
    } catch {
      return empty();
    }
  }

  function write(state) {
    try {
      localStorage.setItem(KEY, text(state));
      return true;
    } catch {
      return false;
    }
  }

  function clear() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // What is blocked holds nothing.
    }
  }

  function save(name, content, type) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  window.playbookProgress = {
    today: () => day(new Date()), daysBetween, plus, schedule, dueOn, comingAfter, withAnswer, merged, parse, text, faultWords, read, write, clear, save,
    isSure: answer => answer.sure >= SURE,
    answer(id, answer) {
      return write(withAnswer(read(), id, answer));
    },
    finishStep(path, key, at) {
      const state = read();
      return write({ ...state, steps: { ...state.steps, [path + '#' + key]: state.steps[path + '#' + key] || at } });
    },
    stepIsDone: (state, path, step) => state.steps[path + '#' + step.key] !== undefined,
    withoutPath(path) {
      const state = read();
      return write({ ...state, steps: Object.fromEntries(Object.entries(state.steps).filter(([key]) => !key.startsWith(path + '#'))) });
    },
  };
})();

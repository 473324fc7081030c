// Figures over the records of several people. Pure: records in, figures out. A share without anything to divide by is null.
(function () {
  'use strict';

  const RETAINED_AFTER = 7;
  const progress = window.playbookProgress;
  const share = (part, all) => all === 0 ? null : part / all;
  const firsts = person => Object.values(person.state.answers).map(answers => answers[0]);

  // The first answer seven days or more after the one before everything else.
  function later(person) {
    return Object.values(person.state.answers)
      .map(answers => answers.find(answer => progress.daysBetween(answers[0].at, answer.at) >= RETAINED_AFTER))
      .filter(answer => answer !== undefined);
  }

  function figures(name, people) {
    const first = people.flatMap(firsts);
    const second = people.flatMap(later);
    return {
      name,
      answers: first.length,
      firstTry: share(first.filter(answer => answer.right).length, first.length),
      retention: share(second.filter(answer => answer.right).length, second.length),
      sure: share(first.reduce((sum, answer) => sum + answer.sure, 0) / 100, first.length),
    };
  }

  function calibration(people) {
    const first = people.flatMap(firsts);
    return Array.from(new Set(first.map(answer => answer.sure))).sort((a, b) => a - b).map(sure => {
      const said = first.filter(answer => answer.sure === sure);
      return { sure: sure / 100, right: share(said.filter(answer => answer.right).length, said.length), answers: said.length };
    });
  }

  function hardest(people) {
    const byDrill = new Map();
    for (const person of people)
      for (const [id, answers] of Object.entries(person.state.answers))
        byDrill.set(id, (byDrill.get(id) || []).concat(answers[0]));
    return Array.from(byDrill, ([id, first]) => ({
      id,
      firstTry: share(first.filter(answer => answer.right).length, first.length),
      people: first.length,
      sure: share(first.reduce((sum, answer) => sum + answer.sure, 0) / 100, first.length),
    })).sort((a, b) => a.firstTry - b.firstTry || b.people - a.people || (a.id < b.id ? -1 : 1));
  }

  window.playbookPoolRule = { figures, calibration, hardest };
})();

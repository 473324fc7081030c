// Wrong choices, taken from other cases: ChoiceUses and Distractors of the build.
// choice: { text, correct, from }, where from is the 局面 that it was taken from

class Uses {
  constructor(most = Infinity) {
    this.most = most;
    this.shown = new Map();
  }

  of(text) {
    return this.shown.get(text) ?? 0;
  }

  isFresh(text) {
    return this.of(text) < this.most;
  }

  add(text) {
    this.shown.set(text, this.of(text) + 1);
  }
}

const rightOne = (text, from) => ({ text, correct: true, from });
const wrongOne = (text, from) => ({ text, correct: false, from });
const caseAndText = choice => choice.from.case.id + choice.text;

class Choices {
  constructor(sentences) {
    this.sentences = sentences;
    this.wanted = sentences.limits.wanted;
  }

  // Shuffled rank by rank, as the first ranks mostly hold enough.
  * ordered(right, candidates, seed, uses) {
    const step = Math.max(6, Math.trunc(right.text.length / 4));
    const distance = choice => Math.trunc(Math.abs(choice.text.length - right.text.length) / step);
    const fitting = candidates.filter(choice => uses.isFresh(choice.text) && this.sentences.hasFormOf(choice.text, right.text));
    const ranks = groupsBy(fitting, choice => uses.of(choice.text) * 2 ** 20 + distance(choice)).sort(([one], [other]) => one - other);
    for (const [, rank] of ranks)
      yield* shuffled(rank, seed, caseAndText);
  }

  // As many as wanted, the least shown first and then the nearest in length, each of another case; null when too few fit.
  nearest(right, candidates, wanted, seed, uses, besides = []) {
    const taken = [right, ...besides], chosen = [];
    for (const choice of this.ordered(right, candidates, seed, uses)) {
      if (taken.some(other => !other.correct && other.from.case === choice.from.case || this.sentences.areAlike(choice.text, other.text)))
        continue;
      taken.push(choice);
      chosen.push(choice);
      if (chosen.length === wanted)
        return chosen;
    }

    return null;
  }

  // The right choice among the wrong ones, which count as shown from here on.
  mixed(right, wrong, seed, uses) {
    wrong.forEach(choice => uses.add(choice.text));
    return shuffled([...wrong, right], seed + '/order', choice => choice.text);
  }

  around(right, candidates, seed, uses) {
    const chosen = this.nearest(right, candidates, this.wanted, seed, uses);
    return chosen && this.mixed(right, chosen, seed, uses);
  }
}

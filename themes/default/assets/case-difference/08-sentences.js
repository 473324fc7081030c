// What a sentence is by its form, and what of a case's long texts makes drills: SentenceForm, FactDrills.Facts and SignalDrills.Said of the build.

const withoutStop = text => text.replace(/。+$/, '');

class Sentences extends Texts {
  constructor(tables) {
    super(tables);
    this.end = new RegExp(tables.sentenceEnd);
  }

  isState(text) {
    return isJapanese(text) ? this.pattern.stateEnding.test(withoutStop(text)) : text.includes(' ') && !this.pattern.order.test(text);
  }

  isObjective(text) {
    return isJapanese(text) ? this.isState(text) || this.pattern.objectiveEnding.test(text) && this.pattern.subject.test(text) : this.isState(text) && this.pattern.finite.test(text);
  }

  isAim(text) {
    return !this.pattern.figure.test(text) && (isJapanese(text) ? this.pattern.aimEnding.test(withoutStop(text)) : this.pattern.order.test(text));
  }

  isDeed(text) {
    return !text.includes('（') && (isJapanese(text)
      ? !this.pattern.stateEnding.test(withoutStop(text)) && this.pattern.deedEnding.test(withoutStop(text))
      : this.pattern.order.test(text));
  }

  isThing(text) {
    return isJapanese(text) ? this.pattern.thingEnding.test(text) : !this.pattern.order.test(text) && !this.pattern.finite.test(text);
  }

  isInterpretation(text) {
    return this.pattern.interpreting.test(text) && !this.pattern.vague.test(text);
  }

  isJudging(text) {
    return this.pattern.judging.test(text);
  }

  hasFigure(text) {
    return this.pattern.figure.test(text);
  }

  // Sentences of a review's facts and execution; of the story, those that tell what happened.
  factsOf(review, body) {
    const reviewed = [review?.facts, review?.execution].filter(text => text !== undefined).flatMap(text => text.split(this.end));
    const told = body.split(this.end).map(sentence => sentence.trim()).filter(sentence => this.pattern.happened.test(sentence));
    return [...reviewed, ...told].map(sentence => sentence.trim().replace(/[。.]+$/, ''))
      .filter(one => one.length >= this.limits.factShortest && !this.pattern.interpreting.test(one) && !this.pattern.vague.test(one));
  }

  // The customer's words for an obstacle that stand in one of the texts, where they are telling.
  saidOf(term, texts) {
    return list(term.says).find(said => said.length >= (isJapanese(said) ? this.limits.signalJapanese : this.limits.signalEnglish)
      && overlap(term.label, said) <= this.limits.signalOverlap && !this.shareASense(term.label, said) && texts.some(text => holds(text, said)));
  }
}

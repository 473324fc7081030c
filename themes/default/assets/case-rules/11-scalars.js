// A single value, read as its key asks for it and never as YAML guesses.

// place: { at, path, name, refuse(name, values) }.
function readScalar(shape, text, place) {
  const { name, refuse } = place;
  const kept = (is, value) => ({ is, at: place.at, path: place.path, value });
  switch (shape.is) {
    case 'text':
    case 'markdown':
      return text.length > (shape.max ?? Infinity) ? refuse('TextIsTooLong', { key: name, length: text.length, max: shape.max }) : kept('text', text);
    case 'number':
      return readBounded(shape, text, place, kept);
    case 'date': {
      const guess = guessDate(text);
      return readDate(text) ? kept('date', text) : refuse(guess ? 'DateIsUnreadable+guess' : 'DateIsUnreadable', { key: name, written: text, guess });
    }

    case 'yes-no': {
      const yes = readYesNo(text), guess = guessYesNo(text);
      return yes !== null ? kept('yes-no', yes) : refuse(guess === null ? 'YesNoIsUnreadable' : `YesNoIsUnreadable+${guess}`, { key: name, written: text });
    }

    case 'word': {
      const guess = guessWord(shape.choices, text), words = shape.choices.map(choice => choice.word);
      return words.includes(text) ? kept('text', text) : refuse(guess ? 'WordIsUnknown+guess' : 'WordIsUnknown', { key: name, written: text, guess, words });
    }

    case 'id': {
      const guess = guessId(text);
      return isId(text) ? kept('text', text) : refuse(guess ? 'IdIsMalformed+guess' : 'IdIsMalformed', { written: text, guess });
    }

    case 'address': {
      const url = readAddress(text, shape.isPlain), guess = guessAddress(text);
      return url !== null ? kept('text', url) : refuse(guess ? 'AddressIsNotAllowed+guess' : 'AddressIsNotAllowed', { key: name, written: text, guess });
    }

    default:
      return kept('text', text);
  }
}

// How a number that can't be read is mended: NumberAdvice of the build.
function adviseOnNumber(written, key, isShare, unit) {
  const hasUnit = tables().raw.guesses.keysWithUnit.includes(key);
  const pair = hasUnit ? /^\s*([^→⇒⇨]+?)\s*(?:→|⇒|⇨|->|=>|から)\s*([^→⇒⇨]+?)\s*$/.exec(written) : null;
  const [before, after] = pair ? [guessNumber(pair[1]), guessNumber(pair[2])] : [];
  if (before && after)
    return ['before-and-after', before.number, after.number];
  const guess = isShare ? asShare(guessNumber(written)) : guessNumber(written);
  if (!guess)
    return ['digits', '', ''];
  if (guess.unit.includes('/') && key === 'times')
    return ['times-in-all', '', ''];
  if (guess.unit === '' || unit === guess.unit && hasUnit)
    return ['number', guess.number, ''];
  return !hasUnit ? ['number-alone', guess.number, ''] : unit === null ? ['number-and-unit', guess.number, guess.unit] : ['same-unit', '', unit];
}

function readBounded(shape, text, { name, refuse, keyName, unit }, kept) {
  const number = readNumber(text);
  if (number === null) {
    const [fix, number, other] = adviseOnNumber(text, keyName, shape.max === 1, unit);
    return refuse('NumberIsUnreadable+' + fix, { key: name, written: text, number, other });
  }

  const hasMin = shape.min !== undefined, hasMax = shape.max !== undefined;
  if (hasMin && number < shape.min || hasMax && number > shape.max || shape.isWhole && number !== Math.floor(number)) {
    if (shape.min === 0 && shape.max === 1 && number > 1 && number <= 100)
      return refuse('NumberIsOutOfRange+share', { key: name, written: text, share: numberText(number / 100) });
    const bounds = hasMin && hasMax ? '+both' : hasMin ? '+min' : hasMax ? '+max' : '';
    return refuse('NumberIsOutOfRange' + bounds + (shape.isWhole && bounds ? '+whole' : ''), { key: name, written: text, min: hasMin ? numberText(shape.min) : '', max: hasMax ? numberText(shape.max) : '' });
  }

  return kept('number', number);
}

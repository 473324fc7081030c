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
      return readBounded(shape, text, name, refuse, kept);
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

function readBounded(shape, text, name, refuse, kept) {
  const number = readNumber(text);
  if (number === null) {
    const guess = shape.max === 1 ? asShare(guessNumber(text)) : guessNumber(text);
    return refuse(guess && guess.unit.includes('/') && /^times\b/.test(name) ? 'TimesAreOfASpan' : !guess ? 'NumberIsUnreadable' : guess.unit === '' ? 'NumberIsUnreadable+guess' : 'NumberIsUnreadable+unit', { key: name, written: text, guess: guess?.number, unit: guess?.unit });
  }

  const hasMin = shape.min !== undefined, hasMax = shape.max !== undefined;
  if (hasMin && number < shape.min || hasMax && number > shape.max || shape.isWhole && number !== Math.floor(number)) {
    const bounds = hasMin && hasMax ? '+both' : hasMin ? '+min' : hasMax ? '+max' : '';
    return refuse('NumberIsOutOfRange' + bounds + (shape.isWhole && bounds ? '+whole' : ''), { key: name, written: text, min: hasMin ? numberText(shape.min) : '', max: hasMax ? numberText(shape.max) : '' });
  }

  return kept('number', number);
}

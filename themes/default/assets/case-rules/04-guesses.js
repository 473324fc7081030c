// What was probably meant: the same guesses as in the folder Guesses of the build.

// Insertions, deletions, replacements and swaps of neighbours, upper and lower case alike.
function edits(a, b) {
  let before = [], last = [...Array(b.length + 1).keys()], row = [];
  for (let i = 1; i <= a.length; i++) {
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1].toLowerCase() === b[j - 1].toLowerCase();
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }

    [before, last] = [last, row];
  }

  return last[b.length];
}

// The candidate with the fewest edits, if they are few for its length; the first of equals; null when none is near.
function nearest(written, candidates) {
  if (written.length === 0 || written.length > 100)
    return null;
  let found = null, fewest = (written.length <= 3 ? 1 : written.length <= 8 ? 2 : 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= fewest)
      continue;
    const count = edits(written, candidate);
    if (count < fewest && count < Math.max(candidate.length, written.length))
      [found, fewest] = [candidate, count];
  }

  return found;
}

function tidyWord(written) {
  return trim(written.normalize('NFKC'), ' "\'“”‘’「」『』。').replaceAll('_', '-').toLowerCase();
}

function guessWord(choices, written) {
  // Without an explanation in brackets behind it: success (成功).
  const tidy = tidyWord(written).replace(/\s*\([^()]*\)$/, '');
  const exact = choices.find(choice => choice.word === tidy) || choices.find(choice => choice.saidAs.some(said => said.toUpperCase() === tidy.toUpperCase()));
  if (exact)
    return exact.word;
  const near = nearest(tidy, choices.flatMap(choice => [choice.word, ...choice.saidAs]));
  return choices.find(choice => choice.word === near || choice.saidAs.includes(near))?.word ?? null;
}

const readYesNo = text => /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : null;

function guessYesNo(text) {
  const tidy = tidyWord(text), { yes, no } = tables().raw.guesses;
  return readYesNo(tidy) ?? (yes.includes(tidy) ? true : no.includes(tidy) ? false : null);
}

const guessList = text =>
  trim(text, '［］[]【】｛｝（）()').split(/[、,，;；・\n]/).map(part => trim(part)).filter(part => part !== '');

function guessId(written) {
  let id = '';
  for (const sign of written.normalize('NFKC').toLowerCase()) {
    if (/^[a-z0-9]$/.test(sign))
      id += sign;
    else if (id !== '' && !id.endsWith('-'))
      id += '-';
  }

  id = trim(id, '-');
  return id === '' ? null : trim(id.slice(0, 80), '-');
}

const isId = text => /^[a-z0-9-]{1,80}$/.test(text);

// The http or https address as the build keeps it; null when it is none that a reader may be sent to.
function readAddress(text, isPlain) {
  if (/[\n\t\\]/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text))
    return null;
  const url = new URL(text);
  if (url.hostname === '' || url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
    return null;
  if (isPlain)
    return /^[A-Za-z0-9\-._~:/@%+,()!$&*;=[\]]*$/.test(text) ? text : null;
  return /^[A-Za-z0-9\-._~:/@%+,()!$&*;=[\]?#]*$/.test(text) ? text : url.href.replaceAll("'", '%27');
}

function guessAddress(text) {
  let tidy = trim(text);
  if (tidy.startsWith('//'))
    tidy = 'https:' + tidy;
  else if (!tidy.includes(':') && tidy.includes('.') && !tidy.startsWith('.') && !tidy.startsWith('/'))
    tidy = 'https://' + tidy;
  else if (/^http/i.test(tidy) && !tidy.includes('://'))
    tidy = 'https://' + trimStart(tidy.slice(tidy.indexOf(':') + 1), '/');
  return tidy === text ? null : readAddress(tidy, true);
}

// What the writer of an unknown key probably meant: { nearest, written } or { elsewhere }.
function guessKey(shape, name) {
  const tidy = trim(name).normalize('NFKC');
  const place = tables().keyPlaces.get(tidy);
  if (!shape.byName.has(tidy) && place)
    return { nearest: null, written: null, elsewhere: place };
  const written = nearest(tidy, shape.keys.flatMap(key => key.names));
  return { nearest: written === null ? null : shape.byName.get(written), written, elsewhere: null };
}

// The term whose id, label or synonym was meant, or null.
function guessTerm(facet, written) {
  const known = tables().terms[facet];
  const tidy = tidyWord(written);
  if (known.ids.has(tidy))
    return tidy;
  if (known.words.has(tidy))
    return known.words.get(tidy);
  const near = nearest(tidy, [...known.ids, ...known.words.keys()]);
  return near === null ? null : known.words.get(near) ?? near;
}

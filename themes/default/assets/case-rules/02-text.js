// What of a text can be seen, and how signs are taken out of it: the same as VisibleText and SourceText of the build.

// The blanks of .NET's char.IsWhiteSpace, which differ from \s in U+0085 and U+FEFF.
const blanks = '\t\n\v\f\r\u0020\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';
const isWhite = sign => sign !== undefined && sign !== '' && blanks.includes(sign);

function trimStart(text, signs = blanks) {
  let from = 0;
  while (from < text.length && signs.includes(text[from]))
    from++;
  return text.slice(from);
}

function trimEnd(text, signs = blanks) {
  let to = text.length;
  while (to > 0 && signs.includes(text[to - 1]))
    to--;
  return text.slice(0, to);
}

const trim = (text, signs = blanks) => trimEnd(trimStart(text, signs), signs);

const isWhiteLine = text => trimStart(text) === '';

// Whether nothing can be seen: blanks and signs without a shape.
function isBlank(text) {
  for (let i = 0; i < text.length; i++) {
    if (!isWhite(text[i]) && !/^[\p{Cf}\p{Cc}]$/u.test(text[i]))
      return false;
  }

  return true;
}

const isLeftOut = code => code < 0x20 && code !== 0x0A && code !== 0x09 || code >= 0x7F && code <= 0x9F || code >= 0xD800 && code <= 0xDFFF
  || code >= 0x202A && code <= 0x202E || code >= 0x2066 && code <= 0x2069 || code >= 0xFDD0 && code <= 0xFDEF || (code & 0xFFFE) === 0xFFFE;

// The text without the signs that are left out, and the place of the first of them; -1 when all were kept.
function clean(text) {
  let first = -1, kept = '', at = 0;
  for (const sign of text) {
    if (!isLeftOut(sign.codePointAt(0)))
      kept += sign;
    else if (first < 0)
      first = at;
    at += sign.length;
  }

  return { text: kept, first };
}

function lineAndColumn(text, index) {
  const before = text.slice(0, index), last = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: index - last };
}

// The file as the build reads it: without a byte order mark, LF, cleaned, NFC. Null when nothing is in it.
function sourceText(written, problems) {
  let text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const cleaned = clean(text);
  const read = cleaned.text.normalize('NFC');
  if (cleaned.first >= 0)
    problems.add('InvisibleSignIsLeftOut', lineAndColumn(text, cleaned.first), { sign: text.codePointAt(cleaned.first) });
  if (isBlank(read)) {
    problems.add('FileIsEmpty', { line: 1, column: 1 });
    return null;
  }

  return read;
}

// A number as .NET writes it: like JavaScript, but with an exponent from 1E+15 up and below 0.00001.
function numberText(number) {
  const size = Math.abs(number);
  if (size === 0 || size >= 1e-5 && size < 1e15)
    return String(number);
  const [digits, power] = number.toExponential().split('e');
  return `${digits}E${power[0]}${power.slice(1).padStart(2, '0')}`;
}

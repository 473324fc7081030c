// Dates and numbers: read exactly, and guessed from era years, full-width digits, Japanese numerals, units and signs.

const daysIn = (year, month) => month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

// The date as the format writes it, or null: YYYY, YYYY-MM or YYYY-MM-DD, of days that exist.
function readDate(text) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match)
    return null;
  const [year, month, day] = match.slice(1).map(part => part === undefined ? null : Number(part));
  if (year === 0 || month !== null && (month === 0 || month > 12) || day !== null && (day === 0 || day > daysIn(year, month)))
    return null;
  return text;
}

// The first and last day that a date of the format can mean.
const earliest = date => date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
const latest = date => {
  const month = date.length === 4 ? date + '-12' : date.slice(0, 7);
  return date.length === 10 ? date : `${month}-${String(daysIn(Number(month.slice(0, 4)), Number(month.slice(5)))).padStart(2, '0')}`;
};

// Of two that end alike the more exact one comes later.
const compareDates = (a, b) => latest(a) !== latest(b) ? (latest(a) < latest(b) ? -1 : 1) : earliest(a) === earliest(b) ? 0 : earliest(a) < earliest(b) ? -1 : 1;

function dateText(year, month, day) {
  if (year < 1 || year > 9999)
    return null;
  const two = number => String(number).padStart(2, '0');
  const start = String(year).padStart(4, '0');
  if (month === null || month < 1 || month > 12)
    return start;
  return day === null || day < 1 || day > daysIn(year, month) ? `${start}-${two(month)}` : `${start}-${two(month)}-${two(day)}`;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord = '(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const eraDate = /^(?<era>令和|平成|昭和|大正|明治|[RHSTM])\s*(?<y>元|\d{1,2})\s*(?:年|[./-])?\s*(?:(?<m>\d{1,2})\s*(?:月|[./-])?\s*(?:(?<d>\d{1,2})\s*日?)?)?$/i;
const partDates = [
  /^(?<y>\d{4})\s*(?:年度?|[./\-,\s])?\s*(?:(?<m>\d{1,2})\s*(?:月|[./\-\s])?\s*(?:(?<d>\d{1,2})\s*日?(?:[T\s].*)?)?)?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})?$/,
  new RegExp(`^${monthWord}[a-z]*\\.?\\s*(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?,?\\s*(?<y>\\d{4})$`, 'i'),
  new RegExp(`^(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?:(?<before>\\d{4})\\s+)?${monthWord}[a-z]*\\.?,?(?:\\s+(?<y>\\d{4}))?$`, 'i'),
];
const yearLast = /^(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<y>\d{4})$/;

function guessDate(written) {
  if (written.length > 60)
    return null;
  const text = trim(kanjiToDigits(written.normalize('NFKC'))).replace(/(?:頃|ごろ|ころ)$/, '');
  const number = part => part === undefined ? null : Number(part);
  const era = eraDate.exec(text)?.groups;
  if (era) {
    const date = dateText(tables().raw.guesses.eras[era.era.toUpperCase()] + (era.y === '元' ? 1 : Number(era.y)), number(era.m), number(era.d));
    if (date)
      return date;
  }

  for (const pattern of partDates) {
    const parts = pattern.exec(text)?.groups;
    const year = parts && (parts.y ?? parts.before);
    if (!year)
      continue;
    const date = dateText(Number(year), parts.name ? monthNames.indexOf(parts.name.slice(0, 3).toLowerCase()) + 1 : number(parts.m), number(parts.d));
    if (date)
      return date;
  }

  const last = yearLast.exec(text)?.groups;
  if (!last)
    return null;
  const [a, b] = [Number(last.a), Number(last.b)];
  return a > 12 ? dateText(Number(last.y), b, a) : b > 12 ? dateText(Number(last.y), a, b) : null;
}

const kanjiFactors = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 億: 100_000_000, 兆: 1e12 };

function kanjiValue(numerals) {
  let sum = 0, upTo10000 = 0, digits = 0, hasDigit = false;
  for (const sign of numerals) {
    const digit = '〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign);
    const factor = kanjiFactors[sign] ?? 1;
    if (digit >= 0) {
      [digits, hasDigit] = [digits * 10 + digit, true];
    } else if (factor >= 10_000) {
      sum += Math.max(upTo10000 + digits, 1) * factor;
      [upTo10000, digits, hasDigit] = [0, 0, false];
    } else {
      upTo10000 += (hasDigit ? digits : 1) * factor;
      [digits, hasDigit] = [0, false];
    }
  }

  return sum + upTo10000 + digits;
}

const kanjiToDigits = text => text.replace(/[〇零一二三四五六七八九十百千](?:[〇零一二三四五六七八九十百千万億兆]{0,20})/g, numerals => numberText(kanjiValue(numerals)));

function readNumber(text) {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;
}

// 割 is a tenth, and 分 behind it a hundredth.
const tenths = text => text.replace(/(\d+(?:\.\d+)?) ?割(?: ?(\d)分)?/g, (_, whole, part) => numberText((Number(whole) * 1000 + Number(part ?? 0) * 100) / 100) + '%');

// { number, unit } as they should be written; null when no single number can be made out.
function guessNumber(written) {
  if (written.length > 60)
    return null;
  const text = trim(trim(written.normalize('NFKC')), '"\'“”‘’「」').replace(/^[▲△]\s*/, '-');
  const match = /^\s*(?:約|およそ|およ|ほぼ|~|≈|\$|¥|€)?\s*(?:(?:毎|各)?(?<per>[年月週日])(?:間|に|あたり)?)?\s*(?<n>[+\-−]?\d[\d, ]*(?:\.\d+)?)\s*(?<u>[^\d\s〜~\-–—]\D{0,20})?$/.exec(tenths(kanjiToDigits(text)));
  if (!match)
    return null;
  const digits = trim(match.groups.n.replaceAll(',', '').replaceAll('−', '-'));
  if (/ /.test(digits))
    return null;
  let number = Number(digits), unit = match.groups.u ?? '';
  while (unit !== '' && kanjiFactors[unit[0]])
    [number, unit] = [number * kanjiFactors[unit[0]], unit.slice(1)];
  return { number: numberText(number), unit: trim(unit) + (match.groups.per ? '/' + match.groups.per : '') };
}

// A percentage as a part of one.
function asShare(guess) {
  const percent = guess && guess.unit === '%' ? readNumber(guess.number) : null;
  return percent === null ? guess : { number: numberText(percent / 100), unit: '' };
}

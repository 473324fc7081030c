// From what is typed to what a case file holds, and back. Ordinary ways to write a number or a date are understood, and said back.
(function () {
  'use strict';

  const plain = text => text.normalize('NFKC').trim();
  const eras = { 令和: 2018, 平成: 1988, 昭和: 1925 };

  function number(text) {
    const signs = plain(text).replace(/[,\s]/g, '').replace(/^[−–]/, '-');
    return /^-?\d+(\.\d+)?$/.test(signs) ? Number(signs) : null;
  }

  // YYYY, YYYY-MM or YYYY-MM-DD; null for what is none.
  function date(text) {
    let signs = plain(text).replace(/\s/g, '');
    const era = signs.match(/^(令和|平成|昭和)(元|\d{1,2})年?/);
    if (era)
      signs = (eras[era[1]] + (era[2] === '元' ? 1 : Number(era[2]))) + '年' + signs.slice(era[0].length);
    const parts = signs.match(/^(\d{4})(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?)?(?:頃|ごろ)?$/) || signs.match(/^(\d{4})(\d{2})(\d{2})?$/);
    if (!parts)
      return null;
    const [year, month, day] = parts.slice(1).map(part => part === undefined ? null : Number(part));
    if (year < 1900 || (month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > new Date(year, month, 0).getDate())))
      return null;
    const two = value => String(value).padStart(2, '0');
    return year + (month === null ? '' : '-' + two(month)) + (day === null ? '' : '-' + two(day));
  }

  // { value } to keep, with { said } when it was taken for something else than what stands there, or { fault } when it can't be read: then the text itself is kept.
  function read(kind, text) {
    if (text.trim() === '')
      return { value: undefined };
    switch (kind) {
      case 'number': {
        const value = number(text);
        return value === null ? { value: text, fault: 'number' } : { value };
      }
      case 'percent': {
        const value = number(text.replace(/[%％]\s*$/, ''));
        return value === null || value < 0 || value > 100 ? { value: text, fault: 'percent' } : { value: Math.round(value * 10) / 1000 };
      }
      case 'date': {
        const value = date(text);
        return value === null ? { value: text, fault: 'date' } : { value, said: value === plain(text) ? undefined : value };
      }
      case 'yes-no':
        return { value: text === 'true' };
      case 'lines':
        return { value: text.split('\n').map(line => line.replace(/^\s*[-*・]\s*/, '').trimEnd()).filter(line => line !== '') };
      default:
        return { value: text };
    }
  }

  // A number with its unit in one: 1,234件, 約20%. Null when it is none, or when more is said than how many of what: 2割減, 10件以上.
  function amount(text) {
    const parts = plain(text).match(/^(?:約|およそ)?\s*([-−]?[\d,.]+)\s*([^\d\s,.]{1,6})$/);
    const value = parts && number(parts[1]);
    return parts && value !== null && !/割|増|減|以上|以下|未満|弱$|強$/.test(parts[2]) ? { value, unit: parts[2] } : null;
  }

  function show(kind, value) {
    if (value === undefined || value === null)
      return '';
    if (kind === 'lines')
      return [].concat(value).join('\n');
    if (kind === 'percent' && typeof value === 'number')
      return String(Math.round(value * 1000) / 10);
    return typeof value === 'object' ? '' : String(value);
  }

  window.playbookDraftValues = { read, show, amount };
})();

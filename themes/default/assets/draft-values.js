// From what is typed to what a case file holds, and back. Ordinary ways to write a number or a date are understood, and said back.
(function () {
  'use strict';

  const words = window.playbookEditor.words;
  const plain = text => text.normalize('NFKC').trim();
  function number(text) {
    const signs = plain(text).replace(/[,\s]/g, '').replace(/^[−–]/, '-');
    if (/^-?\d+(\.\d+)?$/.test(signs))
      return Number(signs);
    // 三十 is a number too.
    const guess = window.playbookRules.guessNumber(text);
    return guess && guess.unit === '' ? Number(guess.number) : null;
  }

  // YYYY, YYYY-MM or YYYY-MM-DD; null for what is none, and for what names a month or a day that there is not.
  function date(text) {
    const read = window.playbookRules.guessDate(text);
    const named = (plain(text).match(/\d+|元/g) || []).length;
    return read && Number(read.slice(0, 4)) >= 1900 && read.split('-').length >= named ? read : null;
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
        const found = amount(text);
        const value = found && found.unit === '%' ? found.value : number(text);
        return value === null || value < 0 || value > 100 ? { value: text, fault: 'percent' }
          : { value: Math.round(value * 10) / 1000, said: /^[\d.]+$/.test(text.trim()) ? undefined : `${value} %` };
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

  // What is said beyond how many of what: 2割減, 10件以上, 月2回.
  const saysMore = /[増減超引\/]|以上|以下|未満|弱$|強$/;

  // A number with its unit in one: 1,234件, 約20%, 2割. Null when it is none, or when more is said.
  function amount(text) {
    const guess = window.playbookRules.guessNumber(text);
    return guess && guess.unit !== '' && guess.unit.length <= 6 && !saysMore.test(guess.unit) ? { value: Number(guess.number), unit: guess.unit } : null;
  }

  // How to write what could not be read, where it can be told.
  function advice(text, hasUnit) {
    const guess = window.playbookRules.guessNumber(text);
    if (!guess || guess.unit === '')
      return null;
    return hasUnit ? words.howNumberAndUnit.replace('{number}', guess.number).replace('{unit}', () => guess.unit)
      : guess.unit.includes('/') ? words.howTimes : words.howNumberAlone.replace('{number}', guess.number);
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

  window.playbookDraftValues = { read, show, amount, advice };
})();

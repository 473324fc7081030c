// The goal sheet held against its five points. A goal that is only about the business, or only about use, is said to be so.
(function () {
  'use strict';

  const { open, make, save, plainMarkdown } = window.playbookTool;
  const names = ['business', 'link', 'statement', 'use', 'know', 'show', 'kept-at', 'agreed-on', 'comment'];

  const plain = text => text.normalize('NFKC').toLowerCase();

  function words(tool, name) {
    return tool.say(name).split('|').map(plain);
  }

  const first = (text, list) => list.find(word => plain(text).includes(word));

  // Of what a text speaks: a figure of the business, somebody's use of the product, both or neither. 新規利用者 is no use.
  function kindOf(tool, text) {
    const figures = words(tool, 'business-words').filter(word => plain(text).includes(word));
    const rest = figures.reduce((left, word) => left.replaceAll(word, ' '), plain(text));
    const isUse = first(rest, words(tool, 'use-words')) !== undefined;
    if (figures.length > 0)
      return isUse ? 'both' : 'business';
    return isUse ? 'use' : 'neither';
  }

  const hasAmount = text => /\d|毎[日週月朝回]|[一二三四五六七八九十両全]+[回件人名割つ]|全員|each|every|daily|weekly|monthly|all /i.test(text.normalize('NFKC'));

  function read(tool) {
    const sheet = Object.fromEntries(names.map(name => [name, tool.field(name).trim()]));
    sheet.own = tool.field('own');
    sheet.missing = ['user', 'buyer', 'vendor'].filter(party => !tool.field('agreed-' + party));
    sheet.businessKind = kindOf(tool, sheet.business);
    sheet.useKind = kindOf(tool, sheet.use);
    sheet.hasBusiness = sheet.business !== '' && sheet.businessKind !== 'use';
    sheet.hasUse = (sheet.use !== '' && sheet.useKind !== 'business') || sheet.businessKind === 'use';
    return sheet;
  }

  function own(tool, sheet) {
    const vendor = first(sheet.statement, words(tool, 'vendor-words'));
    if (sheet.statement === '')
      return ['own-empty'];
    if (vendor)
      return ['own-vendor', { word: vendor }];
    return [sheet.own ? 'own-yes' : 'own-no'];
  }

  function business(sheet) {
    if (sheet.business === '')
      return ['business-empty'];
    if (sheet.businessKind === 'use')
      return ['business-usage'];
    return [sheet.link === '' ? 'business-unlinked' : 'business-yes'];
  }

  function use(sheet) {
    if (sheet.use === '')
      return ['use-empty'];
    if (sheet.useKind === 'business')
      return ['use-business'];
    return [hasAmount(sheet.use) ? 'use-yes' : 'use-no-amount'];
  }

  function buyer(tool, sheet) {
    if (sheet.comment === '')
      return ['buyer-no-comment'];
    if (sheet.missing.length > 0)
      return ['buyer-no-agreement', { who: sheet.missing.map(party => tool.say(party)).join(' / ') }];
    return ['buyer-yes'];
  }

  function verdict(sheet) {
    if (sheet.hasBusiness && sheet.hasUse)
      return 'both';
    if (sheet.hasBusiness)
      return 'business-only';
    return sheet.hasUse ? 'usage-only' : 'neither';
  }

  function points(tool, sheet) {
    const kept = sheet['kept-at'] !== '' && sheet['agreed-on'] !== '';
    const found = { kept: [kept ? 'kept-yes' : 'kept-no'], own: own(tool, sheet), business: business(sheet), use: use(sheet), buyer: buyer(tool, sheet) };
    return Object.entries(found).map(([key, [say, values]]) => ({ key, isMet: say.endsWith('-yes'), text: tool.say(say, values) }));
  }

  function update(tool) {
    const sheet = read(tool);
    const found = points(tool, sheet);
    for (const point of found) {
      const item = tool.form.querySelector('[data-point="' + point.key + '"]');
      item.classList.toggle('met', point.isMet);
      item.querySelector('[data-state]').textContent = (point.isMet ? '✓ ' : '△ ') + tool.say(point.isMet ? 'yes' : 'no');
      item.querySelector('[data-says]').textContent = point.text;
    }
    const kind = verdict(sheet);
    tool.out('verdict').textContent = tool.say('verdict-' + kind);
    tool.out('verdict').classList.toggle('good', kind === 'both');
    tool.out('verdict').classList.toggle('bad', kind === 'business-only' || kind === 'usage-only');
    tool.out('met').textContent = tool.say('met', { n: found.filter(point => point.isMet).length });
    const messages = sheet.statement === '' ? [] : window.playbookRules.outcomeAdvice(sheet.statement, { isMeasured: sheet.know !== '' });
    tool.form.querySelector('[data-findings]').replaceChildren(...messages.map(message => {
      const item = make('li', 'finding bad', message.what);
      item.append(make('p', 'fine', message.fix));
      return item;
    }));
  }

  const escaped = text => plainMarkdown(text).replace(/\n/g, '\n  ');

  function asMarkdown(tool) {
    const lines = ['# ' + document.querySelector('[data-tool] legend').textContent, ''];
    for (const name of ['customer', ...names]) {
      const label = tool.form.querySelector('label[for="' + name + '"]').textContent;
      lines.push('- **' + label + '** ' + (escaped(tool.field(name).trim()) || '＿＿＿＿'));
    }
    lines.push('', ...points(tool, read(tool)).map(point => '- [' + (point.isMet ? 'x' : ' ') + '] ' + escaped(point.text)));
    return lines.join('\n') + '\n';
  }

  const tool = open(update);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && button.dataset.save !== undefined)
      save('goal-sheet.md', asMarkdown(tool), 'text/markdown');
  });
})();

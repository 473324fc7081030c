// The rules of a case in the browser: the same as `playbook check` has for one case file, from the same tables.
// A page that uses them loads, in this order: assets/vendor/yaml.js, data/rules.js, assets/case-rules.js.
// (The file is joined from the parts in themes/default/assets/case-rules; a test runs both sides on the same files.)
//
// window.playbookRules
//   .read(markdown) -> { draft, messages }     draft is null where the front matter can't be read at all
//   .check(draft or markdown) -> messages
//   .write(draft) -> markdown                  read(write(draft)).draft equals the draft, but for empty values, which are left out
//   .plain(body) -> text                       the words of a body without its marks, as the build has them
//   .outcomeAdvice(statement, { isMeasured }) -> messages      advice on a win condition; at most one, the most important
//   .checkId(id) -> message or null            whether a new case may have this id (its file name and address)
//   .guessId(text) -> id or null
//   .anonymity(text, { level }) -> findings     what can tell whom the text is about; level 1 names and contacts, 2 (default) amounts too, 3 days and places too
//   .anonymityOf(draft, { level }) -> findings  of every text of a draft; a name gets the same stand-in everywhere
//   .replaceAll(text or draft, findings) -> the same with each replacement made
//   .tables -> the tables as the build wrote them: shapes, vocabulary, advice words, examples, …
//
// draft: a plain object with the canonical keys of a case file (title, outcome: { statement, tags, measures: [..] }, plan: { tactics: [..] }, …) and body.
//   Numbers are numbers, true and false booleans, all else text; what can't be read stays the text that was written.
//
// message: { code, level, severity, line, column, path, key, what, fix, example }
//   level    'must' (has to be mended before it can be published) | 'better' (better if mended; its author decides) | 'good'
//   severity 'error' | 'warning' | 'advice' | 'good', as the build has it
//   line, column   in the text, from 1 (of a draft: in what write() makes of it)
//   path     of the key with places in lists, such as plan.tactics[2].for; key the same without: plan.tactics.for; empty where no key is to blame
//   what     what is wrong; fix: what to write instead (empty for what is good)
//   example  how a real case of this library does it: { key, text, case, title, url (from the site's root) }, or null
//   Messages come most important first; of one level in the order of the text. Show at most three at a time.
//
// finding: { kind, level, start, end, text, replacement, path }      kind: mail, telephone, company, person, amount, day, address
//   start, end     UTF-16 units from 0 in the text of that path; path only from anonymityOf. Names without 氏, さん, 様 or a form of company aren't found: say so.

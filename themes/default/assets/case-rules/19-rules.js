// window.playbookRules: see the head of this file.

// What the build would say of one case file by itself, and what it read.
function checkFile(written, problems, path) {
  const text = sourceText(written, problems);
  const front = text === null ? null : splitFile(text, problems);
  const result = { text: text ?? '', draft: null };
  if (!front)
    return result;
  const marker = conflictMarker(text);
  if (marker > 0) {
    problems.add('ConflictMarkerRemains', { line: marker, column: 1 });
    return result;
  }

  checkBody(front.body, front.bodyLine, problems, path.slice(0, path.lastIndexOf('/')));
  const before = problems.hasErrors;
  const node = new TreeReader(front.yaml, front.firstLine, problems).read();
  if (!node) {
    if (problems.hasErrors === before)
      problems.add('FrontMatterIsEmpty', { line: front.firstLine - 1, column: 1 });
    return result;
  }

  const lines = text.split('\n');
  if (node.is === 'text') {
    const [name, at, values] = missedColon(lines, node.line) ?? ['KeysAreExpectedHere', { line: node.line, column: node.column }, {}];
    problems.add(name, at, values);
    return result;
  }

  const reader = new ShapeReader(lines, problems);
  const root = reader.read(reader.root, node, null, '');
  if (node.is === 'map')
    result.draft = { ...draftOf(reader.root, node), body: trim(front.body, '\n') };
  if (root) {
    checkCase(root, problems);
    if (!problems.hasErrors) {
      adviseOnOutcome(root, problems);
      states(root).map(state => valueOf(state, 'plan')).filter(Boolean).forEach(plan => adviseOnPlan(plan, problems));
      adviseOnPlaceholders(root, problems);
      checkAnonymity(text, root, problems);
    }
  }

  checkReferences(reader.references, problems);
  return result;
}

// path: of the file below the content folder, from which its links are read.
function read(markdown, path = 'cases/case.md') {
  const problems = new Problems();
  const { draft, text } = checkFile(markdown, problems, path);
  return { draft, messages: problems.messages(text) };
}

const check = draftOrText => read(typeof draftOrText === 'string' ? draftOrText : writeDraft(draftOrText)).messages;

function outcomeAdvice(statement, { isMeasured = false } = {}) {
  const problems = new Problems();
  const advice = isBlank(statement) ? null : adviceOnStatement(statement, isMeasured);
  if (advice)
    problems.add(advice[0], { line: 1, column: 1 }, advice[1], 'outcome.statement');
  return problems.messages('');
}

// What is wrong with an id that a new case is to have: a message, or null.
function checkId(id) {
  const problems = new Problems();
  const guess = guessId(id);
  if (!isId(id))
    problems.add(guess ? 'FileNameIsNoId+guess' : 'FileNameIsNoId', { line: 1, column: 1 }, { name: id, guess }, 'id');
  else if (tables().raw.guesses.reservedIds.includes(id))
    problems.add('FileNameIsReserved', { line: 1, column: 1 }, { id }, 'id');
  else if (caseFile(id))
    problems.add('FileIdIsTaken', { line: 1, column: 1 }, { id, other: caseFile(id) }, 'id');
  return problems.messages('')[0] ?? null;
}

window.playbookRules = { read, check, write: writeDraft, plain, outcomeAdvice, checkId, isTaken: id => caseFile(id) !== null, guessId, guessNumber, guessDate, anonymity, anonymityOf, replaceAll, get tables() { return tables().raw; } };

// Grades by counting organisations: Vote, GradeRule and EvidenceList of the build.

const grades = ['proven', 'replicated', 'single-case', 'adopted', 'hypothesis', 'practice'];
const organisations = episodes => new Set(episodes.map(episode => episode.organisation)).size;

// By organisation, what its 局面 with a known result say last.
function votesOf(episodes, isFailing = false) {
  const groups = new Map();
  for (const episode of episodes) {
    if (episode.isEvidence && episode.result !== null && !episode.wasHardlyCarriedOut)
      groups.set(episode.organisation, [...(groups.get(episode.organisation) ?? []), episode]);
  }

  return [...groups].map(([organisation, group]) => ({
    organisation,
    last: !isFailing || group.some(episode => episode.result === 'reached') ? group.at(-1) : group.filter(episode => episode.result === 'not-reached').at(-1) ?? group.at(-1),
  }));
}

function countOf(votes) {
  const count = result => votes.filter(vote => vote.last.result === result).length;
  const counts = { success: count('reached'), partial: count('improved'), churned: count('not-reached') };
  return { ...counts, total: counts.success + counts.partial + counts.churned };
}

function roleOf(episode, isCarriedOut, kind) {
  if (!episode.isEvidence)
    return 'not-evidence';
  if (!isCarriedOut || episode.wasHardlyCarriedOut)
    return 'hardly-carried-out';
  if (episode.result === null)
    return 'result-unknown';
  return episode.result === 'improved' || episode.result === (kind === 'winning' ? 'reached' : 'not-reached') ? 'for' : 'against';
}

// Whether a condition of the customer stands on one side only.
function isSeparated(counter, supporters) {
  if (supporters.length === 0)
    return false;
  const conditions = episode => new Set([...episode.context].filter(term => !term.startsWith('obstacles:')));
  const own = conditions(counter), each = supporters.map(vote => conditions(vote.last));
  return [...own].some(one => each.every(other => !other.has(one))) || [...each[0]].some(one => each.every(other => other.has(one)) && !own.has(one));
}

function gradeOf(kind, concerned, isCarriedOut, without) {
  const done = concerned.filter(isCarriedOut), votes = votesOf(done, kind === 'losing');
  const [wanted, unwanted] = kind === 'winning' ? ['reached', 'not-reached'] : ['not-reached', 'reached'];
  const counts = countOf(votes);
  const supporters = votes.filter(vote => vote.last.result === wanted);
  const unexplained = votes.filter(vote => vote.last.result === unwanted && !isSeparated(vote.last, supporters)).length;
  const numbered = supporters.filter(vote => done.some(episode => episode.organisation === vote.organisation && episode.result === wanted && episode.hasResultNumber)).length;
  const adopters = organisations(concerned.filter(episode => episode.isEvidence));
  let grade = supporters.length >= 2 && numbered >= 2 ? 1 : supporters.length >= 1 ? 2 : adopters > 0 ? 3 : 5;
  const isNoBetter = kind === 'winning' && supporters.length >= 2 && without.total >= 2 && without.success * counts.total >= counts.success * without.total;
  if ((unexplained > 0 || isNoBetter) && (grade === 1 || grade === 2))
    grade++;
  return { grade, supporters: supporters.length, adopters, counts };
}

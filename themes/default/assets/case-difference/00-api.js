// What one draft case would change in this library: the same counting as `playbook diff`, on what the build saw.
// A page that uses it loads data/knowledge.js, assets/case-rules.js with what that needs, and assets/case-difference.js. With data/drill-material.js, which may come
// later as it is large, the drills are named too.
// (The file is joined from the parts in themes/default/assets/case-difference; a test runs both sides on the same cases.)
//
// window.playbookDifference(draft, id) -> difference
//   draft: as window.playbookRules has it; id: the id that the case has or will have. A case of this id in the library is taken for the one before the change.
//
// difference: { isCounted, counts, patterns, speaks, holes, drillMaterial, madeDrills }
//   isCounted  false where the library is, or with this case becomes, so large that tests decide its patterns: then patterns is null, and only the review can tell
//              which grades change. Say so.
//   speaks     [{ id, kind, role: for|against, tactics: [id], missing: [id], conditions: ['facet:id'], outcomes: [id], grade }]      where tests decide, of which patterns as they are now the case is evidence; else null
//   counts     whether the draft counts as evidence here (its provenance); if not, nothing of it changes a grade but practice patterns
//   patterns   [{ id, kind: winning|losing, change: contradicted|weakened|lost|created|strengthened, tactics: [id], gradeBefore, gradeAfter (null: none),
//                 organisationsBefore, organisationsAfter, casesFor: [id], casesAgainst: [id] }]      as in `playbook diff --format json`
//   drillMaterial  [{ case, kinds }]   for which kinds of drill the case brings material; none where it brings none. Whether a drill comes of it, the other cases decide.
//   madeDrills [{ id, kind, title, question, choices: [text] }]      the drills that the cases make with it and did not before; null where data/drill-material.js is not loaded
//   holes      [{ term: 'facet:id', outcome: 'outcomes:id' or null }]      where no real case was; a pair where both were there, but never in one case

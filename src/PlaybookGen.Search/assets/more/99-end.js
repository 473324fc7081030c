return { readQuery, facetTests, facetCounts, looserWays, nearest, reads: { query: readQuery, pieces: piecesOf, core: coreOf, otherwise: saidOtherwise } };
});

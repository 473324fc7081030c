// The files of this folder are one function, from what engine/09-more.js hands over to what 99-end.js gives back.
playbookSearchPart("", "more", core => {
"use strict";
const { fields, readUnits, json, matchAll, documentsOf, wordsOf, hitsOf, scoreOf, rarity, closeness, titleUnits, plainWord } = core;

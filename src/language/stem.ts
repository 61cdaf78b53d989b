import { holdsWord } from './word-list.ts';

/**
 * Endings of English inflection and of the commonest derivations, longest first. A light stemmer on purpose: it joins `injured`,
 * `injuries`, `injury`, and `independent`, `independence`; it does not try to join `organ` and `organisation`.
 */
const ENDINGS = [
  ...['ational', 'ations', 'ation', 'ements', 'ement', 'iveness', 'ically', 'encies', 'ancies'],
  ...['ments', 'ment', 'ences', 'ence', 'ances', 'ance', 'ency', 'ancy', 'ities', 'ical', 'ings', 'edly'],
  ...[
    'ents',
    'ent',
    'ants',
    'ant',
    'ives',
    'ive',
    'ions',
    'ion',
    'ors',
    'ers',
    'ies',
    'ied',
    'ing',
    'ity',
    'ial',
  ],
  ...['ed', 'es', 'er', 'or', 'ly', 'al', 'ic', 's', 'e', 'y'],
];

/** Shortest stem left over; shorter ones would join strangers. */
const SHORTEST = 4;

/** What a light stem would take for states: "United States". */
const NOT_OF_STATES = ['statement', 'station'];

/** Words whose ending is none: who delivers is no "delive". */
const WHOLE =
  'answer deliver consider discover recover surrender trigger suffer gather transfer shelter counter murder monitor';
/** What has an ending in the singular only. */
const OF_Y: ReadonlySet<string> = new Set(['family', 'assembly', 'anomaly', 'monopoly']);

/** Longest word in -ay or -oy that is rather a name (`Malay`) than a verb. */
const LONGEST_NAME = 5;

/**
 * The light stem of a folded word: always a prefix of it (so a sorted dictionary finds all words of one stem in one range), at
 * least `SHORTEST` letters unless only a plural ending goes. Words of up to three letters, and words with digits, are their own stem.
 */
export function stem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  if (word.startsWith('stat')) for (const whole of NOT_OF_STATES) if (word.startsWith(whole)) return whole;
  if (OF_Y.has(word)) return word.slice(0, -1);
  if (word.endsWith('r') && holdsWord(WHOLE, word)) return word;
  // By number: this loop runs some thousand times a query before the engine has compiled it, and an iterator makes an object a step.
  for (let at = 0; at < ENDINGS.length; at += 1) {
    const ending = ENDINGS[at] ?? '';
    if (!word.endsWith(ending)) continue;
    const left = word.length - ending.length;
    const shortest = ending === 's' || ending === 'ed' || ending === 'ing' ? 3 : SHORTEST;
    if (left < shortest) continue;
    if (ending === 's' && /[su]s$/.test(word)) continue;
    if (ending === 'y' && word.length > LONGEST_NAME && /[aeiou]y$/.test(word)) continue; // `destroy`, as in `destroyed`
    if (left < SHORTEST && !/[aeiou]/.test(word.slice(0, left))) continue;
    if (ending === 's') return stem(word.slice(0, left));
    // What is inflected may itself be derived: `sponsored`, of `sponsor`.
    if (ending === 'ed' || ending === 'ing') return derived(undouble(word.slice(0, left)));
    return undouble(word.slice(0, left));
  }
  return word;
}

/** The stem of a verb that lost its ending; what had an `e` before it has it again for that (`surviv`, of `survive`). */
function derived(verb: string): string {
  // Who brokers breaks nothing.
  if (verb.length <= SHORTEST || verb.endsWith('er') || verb.endsWith('s')) return verb;
  const whole = verb.endsWith('iv') || verb.endsWith('nc') ? `${verb}e` : verb;
  const stemmed = stem(whole);
  return stemmed.length < verb.length ? stemmed : verb;
}

/** `planned` → `plan`: a consonant doubled before the ending becomes single; `kill`, `pass` keep theirs by losing one everywhere. */
function undouble(stemmed: string): string {
  return stemmed.length > SHORTEST && /([bdfglmnprst])\1$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed;
}

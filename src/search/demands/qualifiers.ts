import { RELATION } from '../../compiled/layout.ts';
import { occasionsCalled } from '../../language/occasions.ts';
import { stem } from '../../language/stem.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { Fact } from '../../model/fact.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import { notMeant } from './contrasts.ts';
import type { Asking, Demand } from './demand.ts';
import { FUTURE, NEAR, NEGATING, SERIOUS, SHARES } from './turning-words.ts';
import type { Unanswered } from './unanswered.ts';

/** What harm is done: of it, how bad it is carries the question. */
const HARM =
  'injured injuries injury wounded wounds hurt damage damaged damages casualties harm harmed losses destruction burned burns';
/** How a text says that harm is serious. */
const SAYS_SERIOUS =
  /\b(?:serious|sever|grave|major|bad(?:ly)?|heav(?:y|ily)|critical|extensive|significant|massive|devastat|life-threatening|destroy)/i;

/** Whether something was badly harmed is told as well by what was harmed little: "was the base badly damaged?" */
const WHETHER =
  /^\W*(?:was|were|is|are|did|has|have)\b(?!.*\b(?:how|who|what|where|when|why|which)\b).*\bdamaged?\b/i;
const SAYS_HOW_BAD = new RegExp(
  `${SAYS_SERIOUS.source}|\\b(?:minor|slight(?:ly)?|light(?:ly)?|superficial|little)\\b`,
  'i',
);

/** How a text says what is to come, or more of what there is. */
const SAYS_FUTURE =
  /\b(?:will|would|shall|could|may|might|future|plan\w*|expect\w*|agree[ds]?|promise[ds]?|pledge[ds]?|intend\w*|aims?|going to|about to|due|(?:is|are|set|wants?|hopes?) to|jobs to go|at risk|next|ordered|by the end of|estimate[ds]?|puts?|forecasts?|predicts?|proposed?|proposes|scheduled|announced|deadline|needed)\b/i;
/** How a text tells of what came before. */
const SAYS_BEFORE = /\b(?:last|previous|earlier|ago|since|before|first|older|former)\b/i;
const SAYS_MORE = /\b(?:more|additional|another|further|extra|increase[ds]?|reinforce|added)\b/i;
/** After these, "more" is of how one asks. */
const MORE_OF =
  'than about on of from info information details detail likely often recent recently or and in to at facts forcefully';

/** What a text says that something is not so with. */
const SAYS_NOT =
  /\b(?:not?|none|never|without|nobody|nothing|neither|nor|unable|unclear|unknown|unnamed|lack\w*|reluctant|limited|only|stayed|anonym\w*|zero|ongoing|outside|except|prevent\w*|stop\w*|little|few)\b|n['’]t\b/i;
const SAYS_WITHOUT = /\b(?:without|not?|never|lack\w*)\b/i;
const SAYS_NEAR = 'near close outside around beside neighboring neighbouring north south east west';
/** How many words before a place may tell that something is near it: "near Al Anbar and Jurf al-Sakhar". */
const NEAR_REACH = 4;

/** What somebody does too much of. */
const STRONG =
  'strong strongly tough hard harsh harshly heavy heavily forceful forcefully aggressive aggressively much many far fast quick quickly big large hawkish violent bloody hot';
const SAYS_TOO = /\b(?:too|excess|excessive|overly|over|overreact\w*|dispro\w+|heavy-handed)\b/i;

const SAYS_SHARE =
  /%|\b(?:per ?cent|percentage|share|proportion|fraction|rate|half|third|quarter|majority|minority|ratio|literacy)\b/i;

/** A fact lies in a place, or in what lies there. */
const PLACED = RELATION.place | RELATION.placedWithin;

/** The words of a query that say little by themselves and turn what it asks: how bad, not, no, near, will, more, per cent of. */
export function qualifiers(asking: Asking): readonly Demand[] {
  const { base, tokens } = asking;
  const says =
    (pattern: RegExp) =>
    (ordinal: number): boolean =>
      textsOf(base.fact(ordinal)).some((text) => pattern.test(text));
  return [
    ...severity(tokens).map((words) =>
      demand(words, says(WHETHER.test(asking.query.text) ? SAYS_HOW_BAD : SAYS_SERIOUS)),
    ),
    ...more(tokens).map((words) =>
      demand(words, tokens.some(({ term }) => term === 'or') ? counts(asking) : says(SAYS_MORE)),
    ),
    ...future(tokens).map((words) => demand(words, says(SAYS_FUTURE))),
    ...shares(tokens).map((words) =>
      demand(
        words,
        (ordinal) => says(SAYS_SHARE)(ordinal) || base.fact(ordinal).figure?.stated.includes('%') === true,
      ),
    ),
    ...tooMuch(tokens).map((words) => demand(words, says(SAYS_TOO))),
    ...negated(asking).map((words) =>
      demand(words, says(words.startsWith('not ') ? SAYS_NOT : SAYS_WITHOUT)),
    ),
    ...beforeThis(asking).map((words) => demand(words, says(SAYS_BEFORE))),
    ...elsewhere(asking),
  ];
}

function demand(words: string, isMetBy: Demand['isMetBy'], why: Unanswered['why'] = 'not-joined'): Demand {
  return { unanswered: { words, why, among: [] }, isMetBy };
}

function textsOf({ claim, quote, place, unit }: Fact): readonly string[] {
  return [claim, ...quote, place ?? '', unit ?? ''];
}

/** "Will be", "going to". */
function future(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ term, text }, at) => {
    const next = tokens[at + 1];
    if (next === undefined) return [];
    if (term === 'going' && next.term === 'to') return [`${text} ${next.text}`];
    return holdsWord(FUTURE, term) ? [text] : [];
  });
}

/** "The last hurricane", of what news is of one of: the one before it. */
function beforeThis({ base, tokens }: Asking): readonly string[] {
  const knows = (term: string): boolean => base.index.dictionary.get(term) !== null;
  return tokens.flatMap(({ term, text }, at) => {
    const next = tokens[at + 1];
    if (next === undefined || (term !== 'last' && term !== 'previous')) return [];
    return occasionsCalled(next.term).some(({ beside }) => beside.length === 0 || beside.some(knows))
      ? [`${text} ${next.text}`]
      : [];
  });
}

/** "Percentage of", "share of". */
function shares(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ term, text }, at) =>
    tokens[at + 1]?.term === 'of' && holdsWord(SHARES, term) ? [`${text} of`] : [],
  );
}

/** "Seriously injured", "major damage", "injured badly"; who asks how bad it is wants to be told, whatever it is. */
function severity(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ term, text }, at) => {
    if (!holdsWord(SERIOUS, term) || tokens[at - 1]?.term === 'how') return [];
    const beside = [tokens[at + 1], tokens[at - 1]].some(
      (token) => token !== undefined && holdsWord(HARM, token.term),
    );
    return beside ? [text] : [];
  });
}

/** "How many more troops", "more strikes". */
function more(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ term, text }, at) => {
    const next = tokens[at + 1];
    if (term !== 'more' || next === undefined || holdsWord(MORE_OF, next.term)) return [];
    if (next.term.startsWith('#') || next.term.endsWith('ly')) return [];
    const counted = tokens
      .slice(at + 1, at + 4)
      .some((token) => token.term.endsWith('s') || /^(?:people|money|damage)$/.test(token.term));
    return counted ? [text] : [];
  });
}

/** "More troops in Iraq or in Syria": a fact that counts them. */
function counts({ base, tokens }: Asking): (ordinal: number) => boolean {
  const at = tokens.findIndex(({ term }) => term === 'more');
  const asked = new Set(tokens.slice(at + 1, at + 4).map(({ term }) => stem(term)));
  return (ordinal) => tokenise(base.fact(ordinal).unit ?? '').some(({ term }) => asked.has(stem(term)));
}

/** "Too strong": what is not enough is another matter. */
function tooMuch(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ term, text }, at) => {
    const next = tokens[at + 1];
    return term === 'too' && next !== undefined && holdsWord(STRONG, next.term)
      ? [`${text} ${next.text}`]
      : [];
  });
}

/** "No US personnel injured", "not killed". Why something is not so is told by what is. */
function negated({ tokens, query, evidence }: Asking): readonly string[] {
  const apart = notMeant(query.text, evidence);
  return tokens.flatMap(({ term }, at) => {
    const next = tokens[at + 1];
    if (next === undefined || !holdsWord(NEGATING, term)) return [];
    if (/^(?:only|longer|just|even|sure|one)$/.test(next.term)) return [];
    // "No more than 10" is a bound.
    if (/^(?:more|less|fewer|greater)$/.test(next.term) && tokens[at + 2]?.term === 'than') return [];
    if (term === 'not' && tokens[0]?.term === 'why') return [];
    if (apart.some(({ word }) => tokens.slice(at + 1, at + 4).some(({ start }) => start === word.start)))
      return [];
    return [`${term} ${next.text}`];
  });
}

/** "Not in Iraq", "near Iraq", "without Syria": not what lies there. */
function elsewhere({ base, evidence, tokens }: Asking): readonly Demand[] {
  return tokens.flatMap((token, at): Demand[] => {
    const first =
      token.term === 'not' && tokens[at + 1]?.term === 'in'
        ? at + 2
        : holdsWord(NEAR, token.term)
          ? at + 1
          : -1;
    const named = tokens[first];
    const place = named === undefined ? undefined : evidence.find(({ word }) => word.start === named.start);
    const entities = place?.alternatives[0]?.entities.ordinals ?? [];
    if (named === undefined || entities.length === 0) return [];
    const forms = new Set([named.term, ...knownTerms(place?.alternatives ?? [])].map(stem));
    return [
      demand(`${token.text} ${named.text}`, (ordinal) => {
        const fact = base.fact(ordinal);
        const told = tokenise(fact.claim);
        const named = [...told.keys()].filter((where) => forms.has(stem(told[where]?.term ?? '')));
        const isThere =
          entities.some((entity) => (base.index.relations(entity).maskOf(ordinal) & PLACED) !== 0) ||
          named.some((where) => told[where - 1]?.term === 'in');
        if (token.term === 'not') return !isThere;
        return named.some(
          (where) =>
            !isThere ||
            told[where + 1]?.term === 'area' ||
            told.slice(Math.max(0, where - NEAR_REACH), where).some(({ term }) => holdsWord(SAYS_NEAR, term)),
        );
      }),
    ];
  });
}

import type { MatchField } from '../../model/match.ts';

/*
 * The constants of the ranking, in one place. Each was tuned on the relevance sets with one setting for all of them
 * (`npm run bench:relevance` prints the figures); all are factors between 0 and 1 unless said otherwise.
 */

/** How much a word found in a field says about the fact. */
export const FIELD_WEIGHT: Readonly<Record<MatchField, number>> = {
  id: 1,
  name: 1,
  alias: 0.97,
  claim: 0.9,
  quote: 0.85,
  said_by: 0.8,
  place: 0.6,
  figure: 0.55,
  when: 0.75,
  kind: 0.4,
  tags: 0.7,
  source: 0.3,
};

/** The initials of a name, never listed as an alias. */
export const ACRONYM_WEIGHT = 0.9;

/** A number met in the figure, the claim or a date is the number asked for. */
export const NUMBER_FIELD_WEIGHT = 0.95;

/** A figure that meets a bound asked for, and is not that bound itself. */
export const BOUND_MET_WEIGHT = 0.8;

/** An entity that only contains the fact's place, or contains what the fact is about. */
export const WITHIN_WEIGHT = { placed: 0.55, about: 0.3 } as const;

/** Similarity of each form of match. Prefixes and misspellings get a computed one. */
export const SIMILARITY = {
  exact: 1,
  stem: 0.96,
  synonym: 0.9,
  inNames: 0.85,
  family: 0.92,
  also: 0.75,
  loose: 0.6,
  joined: 0.93,
  compound: 0.9,
  sound: 0.8,
  prefixBase: 0.55,
  prefixSpan: 0.43,
} as const;

/**
 * Shortest word, in letters, that is completed as a prefix; that is, alone, when it begins an ordinary word; that may be misspelt at all (three letters may only lack one); that may be
 * misspelt in any way; whose stem says something; and that two words may be joined to.
 */
export const SHORTEST = { prefix: 3, begun: 4, misspelt: 3, fuzzy: 4, stem: 4, joined: 5 } as const;

/** A word that names something outweighs one that does not. */
export const NAME_BOOST = 2.2;

/** Weight of particles of names and of light words beside an ordinary word. */
export const LIGHT_FACTOR = { particle: 0.05, light: 0.35 } as const;

/** score = coverage × (base + name × share of the entity's name covered + claim × share of the claim covered). */
export const RERANK = { base: 0.54, name: 0.3, claim: 0.16 } as const;

/** Words of a claim after which a word counts half. */
export const CLAIM_LEAD = 2;

/** What is left of the score of a fact without what a question asks for (a figure, a place …) where others have it. */
export const NOT_ASKED_FACTOR = 0.94;

/** The same for questions whose answers tell themselves by words (`telling-words.ts`). */
export const TELLING_FACTOR = { plainly: 1, 'in-text': 0.95, hinted: 0.65, none: 0.6 } as const;
export const TELLING_FACTOR_OF_PLACE = { plainly: 1, 'in-text': 1, hinted: 0.97, none: 0.94 } as const;

/** Facts that cover at least this share of what the best one covers are compared by how plainly they tell. */
export const TELLING_SHARE = 0.85;

/** The same where nothing else answers, as no count of attacks does "who says they did them". */
export const TELLING_SHARE_OF_CLAIMS = 0.6;

/** Among the best `depth` facts, those that cover at least `share` of what the best one covers may hold words together that it has apart. */
export const TOGETHER = { depth: 10, share: 0.8 } as const;

/** "What is X": how far a fact among the best `depth` that says so is pulled towards 1. */
export const DEFINITION = { depth: 20, pull: 0.5 } as const;

/**
 * Facts among the best `depth` that cover at least `share` of what the best one does are told apart by whether they say what is asked for:
 * `factor` is left of the score of the others. `only`: where nothing else answers, as who somebody is does "who leads", and where from "from".
 */
export const SAYING_WHAT_IS_ASKED = {
  depth: 20,
  first: { share: 0.85, factor: 0.85 },
  only: { share: 0.6, factor: 0.6 },
} as const;

/** A name counts 1 ÷ (1 + this × the number of things the fact is about before it): what a curator names first, the fact is about first. */
export const LATER_ABOUT = 0.12;

/**
 * Which candidates are ranked again where ten are to be shown: the `most` that cover the largest share of the query, and at least `share` of what the best covers. On
 * 4,800 queries over the relevance sets and held-out ones a share of 0.5 changes one answer, and takes half the work off an ordinary one.
 */
export const RERANKED = { most: 64, share: 0.5 } as const;

/** What is left of the score of a fact that is only a suggestion: it matches, and does not answer; `name`: where all of a name of the nearest is met.
 * `unsure`: what is left of that of what goes by a name, where it is not at all sure that this is meant. */
export const SUGGESTION = { base: 0.15, name: 0.35, unsure: 0.2 } as const;

/** Lowest score that is an answer. */
export const ANSWER_FLOOR = 0.32;

/** The same when no carrying word is met as it is typed: all are beginnings of words, or some are misspelt. */
export const BEGUN_FLOOR = 0.44;
export const MISSPELT_FLOOR = 0.45;

/** How far apart, per letter, two known words may be to be spellings of one word in the same name. */
export const LOOSE_NAME = 0.4;

/** How far apart, per letter, two known words of names that sound alike may be to be one word in two spellings. */
export const RESPELT = 0.2;

/** Share of its weight that an unknown word adds when it reads as the rest of a name. */
export const COMPLETING = 0.5;

/** How much further a word may be misspelt beside words that already name the same thing. */
export const BESIDE_NAME = 0.6;

/** Pull towards 1 of a fact whose kind the query names: "strikes in Iraq" are strikes first. */
export const KIND_PULL = 0.15;

/** Pull towards 1 of a fact that a curator gave the words of the query as tags, when all of them are. */
export const TAG_PULL = 0.15;

/** Pull towards 1 per word of a name that the query holds whole, up to `most` words: "The Base" is not "Base". */
export const WHOLE_NAME = { pull: 0.05, most: 5 } as const;

/** How near two readings of a misspelt name, and the facts they lead to, are when nothing decides between them; at most `most` are named. */
export const TIE = { similarity: 0.02, score: 0.97, most: 5 } as const;

/** An answer scores at least this share of what the best fact does, be that an answer or not. */
export const RIVAL_SHARE = 0.8;

/** Answers cover at least this share of what the best one covers: others share a word with the question, not the question. */
export const TAIL_SHARE = 0.75;

/**
 * When a query names a thing. Measured on names with an alias held out, against names that are wholly missing.
 * - a name is whole where `wholeName` of it is met, and typed as it is where the fact covers `asTyped` of the query; else it is meant
 *   where that is at least `sure` (`name-confidence.ts`);
 * - words may then be missing, of a thing of at most `facts` facts; beside a whole name none of up to `initials` letters, unless they are
 *   particles (of up to `particle` letters), and none of the names of fewer than `genericFrom` things that one is called by alone;
 * - words that spell a whole name of up to `longest` words together are never missing.
 * A word that stands in at most `anchor` names tells one, "group" and "front" alone none; in at most `anchorBesideUnknown` when a word
 * nobody knows is missing. `name` is the share of a name that is more than a part, `inexactName` that below which one misspelt or cut word
 * does not name it, `generalName` that below which words that all groups are called by do not (`generalBeside` beside words of a text);
 * `alone` is how like a name a word must be when nothing else is typed; one shorter than `shortestPrefix` letters never begins one.
 */
export const NAMED_WELL = {
  name: 0.5,
  wholeName: 0.9,
  asTyped: 0.95,
  sure: 0.55,
  initials: 2,
  particle: 2,
  facts: 3,
  genericFrom: 3,
  anchor: 8,
  anchorBesideUnknown: 3,
  generalName: 0.55,
  generalBeside: 0.65,
  shortestPrefix: 4,
  inexactName: 0.6,
  alone: 0.8,
  longest: 5,
} as const;

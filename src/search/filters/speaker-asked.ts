import type { CompiledBase } from '../../compiled/base.ts';
import type { Term } from '../../compiled/dictionary.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import { intersection } from '../../compiled/postings.ts';
import { capitals } from '../../language/countries.ts';
import { fold } from '../../language/folding.ts';
import { lazily } from '../../language/lazily.ts';
import { tokenise } from '../../language/tokens.ts';
import { escapedPattern } from '../../language/whole-words.ts';
import { entitiesNamed } from '../words/naming.ts';
import { factsSaidBy } from './fact-filter.ts';

/** Who speaks, as a question puts it. */
const ASKED = lazily(() => [
  /\bwhat(?:\s+else|\s+exactly)?\s+(?:did|does|do|has|have|had|is|are|was|were)\s+(.+?)\s+(?:say|said|saying|claim|claimed|claiming|announced?|declared?|alleged?)\b/i,
  /\bwhat\s+(?:did|does|do)\s+(.+?)\s+(?:call|describe)\b(?!\W*$)/i,
  /\b(?:did|does|do|has|have)\s+(.+?)\s+(?:admit(?:s|ted)?|acknowledged?|conceded?)\b(?!\W*$|\s+(?:defeat|the\s+(?:election|race|vote|match|game)))/i,
  /\b(?:quotes?|statements?|comments?|remarks?)\s+(?:by|from)\s+(.+?)(?:\s+(?:about|on|regarding)\b.*)?\W*$/i,
]);

/** Keywords that put a speaker first: "Iran said", "Pentagon quotes". */
const FIRST =
  /^\s*(?:the\s+)?(.+?)\s+(?:said|says|quotes?|quoted)(?:\s+(?:about|on|regarding|that)\b.*)?\W*$/i;

/** One of these stands in every such question. */
const SAYING = [
  'call',
  'describe',
  'sa',
  'admit',
  'acknowledge',
  'concede',
  'claim',
  'announce',
  'declare',
  'allege',
  'quote',
  'statement',
  'comment',
  'remark',
];

const ITSELF = /\s+(?:itself|themselves|himself|herself|ever|also|actually)$/i;
/** How a question calls whom a text does not name. */
const UNNAMED = /^(?:anonymous|unnamed|unidentified|nameless)\s+/i;
const SAID = /\b(?:say|said|saying)\b/i;
const ARTICLE = /^(?:the|a|an|any|some)\s+/i;

/** Facts said by somebody; a `ReadonlySet` of ordinals is one. */
export interface FactsSaid {
  readonly has: (fact: number) => boolean;
  /** 0 when no fact is said by them; else not always how many, for most are told only when asked about. */
  readonly size: number;
}

/** Whose words a query asks for. */
export interface SpeakerAsked {
  /** As typed, without an article. */
  readonly words: string;
  /** What they say. */
  readonly facts: FactsSaid;
  /** Who they are, where the base knows somebody of this name. */
  readonly entities: readonly number[];
}

/**
 * Whose words a query asks for ("what did the Pentagon say about …"): somebody the base knows, or a speaker it only describes ("two US
 * officials"). Null when it asks for nobody's, or for those of somebody the base does not know by this name. What others say of them
 * is no answer: who asks what Israel said wants no claim about Israel.
 */
export function speakerAsked(base: CompiledBase, text: string): SpeakerAsked | null {
  const folded = fold(text);
  if (!SAYING.some((part) => folded.includes(part))) return null;
  for (const pattern of ASKED()) {
    const words = pattern.exec(text)?.[1]?.replace(ARTICLE, '').replace(ITSELF, '').trim();
    if (words === undefined || words === '') continue;
    const speaker = governing(base, words.replace(UNNAMED, ''));
    const called = entitiesNamed(base, speaker);
    const entities = [...called, ...speakingFor(base, speaker, called)];
    const named = new Set(saidBy(base, entities, speaker));
    if (entities.length > 0) return { words, facts: named, entities };
    if (named.size === 0 && SAID.test(text)) for (const fact of saidByPart(base, speaker)) named.add(fact);
    if (named.size === 0)
      return SAID.test(text) && isOtherwiseKnown(base, speaker) ? { words, facts: named, entities } : null;
    const described = sayingWho(base, speaker);
    const facts = { size: named.size, has: (fact: number) => named.has(fact) || described(fact) };
    return { words, facts, entities };
  }
  const words = FIRST.exec(text)?.[1];
  const entities = words === undefined ? [] : entitiesNamed(base, words);
  if (words === undefined || entities.length === 0) return null;
  return { words, facts: new Set(saidBy(base, entities, words)), entities };
}

/** Facts that somebody says, by who they are or by the words they are called with. */
function saidBy(base: CompiledBase, entities: readonly number[], words: string): readonly number[] {
  const ids = entities.map((entity) => base.entity(entity).id);
  return [
    ...factsSaidBy(base, ids),
    ...factsSaidBy(base, [fold(words).replace(/\bdefence\b/g, 'defense'), fold(words)]),
  ];
}

/** Facts said by those whose names hold the words: "the militias" for "Iran-backed militias in Iraq". */
function saidByPart(base: CompiledBase, words: string): readonly number[] {
  const { index } = base;
  const [first, ...rest] = tokenise(words).map(({ term }) => index.dictionary.get(term));
  if (first == null) return [];
  const named = [...index.entityPostings(first).ordinals].filter((entity) =>
    rest.every((term) => term !== null && index.entityPostings(term).ordinals.includes(entity)),
  );
  return [
    ...factsSaidBy(
      base,
      named.map((entity) => base.entity(entity).id),
    ),
  ];
}

/** What is written or said says something itself: "what did the statement say". */
const TEXTS =
  /\b(?:statements?|announcements?|releases?|posts?|tweets?|messages?|letters?|quotes?|videos?|reports?|article|text)$/i;

/** Whether the base knows all words of who is to have spoken, but no speaker of any of them: "the troops", "the prime minister". */
function isOtherwiseKnown(base: CompiledBase, words: string): boolean {
  if (TEXTS.test(words)) return false;
  const { index } = base;
  const terms = tokenise(words).map(({ term }) => index.dictionary.get(term));
  return (
    terms.length > 0 &&
    terms.every((term) => term !== null && (term.fields & FACT_FIELD.saidBy) === 0) &&
    terms.every((term) => term === null || saidByNamed(base, term).size === 0) &&
    !describesSpeaker(base, words)
  );
}

/** Most claims with a description that are read. */
const MOST_READ = 40;

/** Whether a claim calls its speaker so: "Tom Ross, the union's lawyer, told …". */
function describesSpeaker(base: CompiledBase, words: string): boolean {
  const { index } = base;
  const known = tokenise(words).flatMap(({ term }) => index.dictionary.get(term) ?? []);
  const claims = intersection(known.map((term) => index.factPostings(term)));
  const called = escapedPattern(fold(words));
  let fact = claims.seek(0);
  for (let read = 0; read < MOST_READ && fact < base.factCount; read += 1, fact = claims.seek(fact + 1)) {
    if (!index.outline(fact).said) continue;
    const { claim, saidBy } = base.fact(fact);
    const isCalledSo = saidBy.some(({ who }) => {
      const entity = base.entityOrdinal(who);
      const name = escapedPattern(fold(entity === null ? who : base.entity(entity).name));
      return new RegExp(`${name},\\s(?:[^,\\s]+\\s){0,4}?${called}[,.]|(?<!\\w)${called},?\\s${name}`).test(
        fold(claim),
      );
    });
    if (isCalledSo) return true;
  }
  return false;
}

/** Facts said by those whose names hold a word. */
function saidByNamed(base: CompiledBase, term: Term): ReadonlySet<number> {
  const named = [...base.index.entityPostings(term).ordinals];
  return factsSaidBy(
    base,
    named.map((entity) => base.entity(entity).id),
  );
}

/** Whether somebody says a fact, and its claim holds all words of a description: "the defence lawyer, Edina Vas, said". */
function sayingWho({ index }: CompiledBase, words: string): (fact: number) => boolean {
  const terms = tokenise(words).map(({ term }) => index.dictionary.get(term));
  const known = terms.flatMap((term) => term ?? []);
  if (known.length === 0 || known.length < terms.length) return () => false;
  const described = intersection(known.map((term) => index.factPostings(term)));
  return (fact) => (described.maskOf(fact) & FACT_FIELD.claim) !== 0 && index.outline(fact).said;
}

/** The country whose government is called by its capital, unless that is something in the base: Washington is no Washington Post. */
function governing(base: CompiledBase, words: string): string {
  const country = capitals().get(fold(words));
  return country === undefined || entitiesNamed(base, words).length > 0 ? words : country;
}

/** Those who speak for a country that is asked: "the US military" for "the US". */
function speakingFor(base: CompiledBase, words: string, named: readonly number[]): readonly number[] {
  if (!named.some((entity) => base.entity(entity).type === 'place')) return [];
  const term = base.index.dictionary.get(fold(words));
  if (term === null) return [];
  return [...base.index.entityPostings(term).ordinals].filter((entity) => {
    const { type, name } = base.entity(entity);
    return type === 'organisation' && fold(name).startsWith(`${fold(words)} `);
  });
}

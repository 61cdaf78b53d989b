import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import type { Postings } from '../../compiled/postings.ts';
import { MONTHS, WEEKDAYS } from '../../language/calendar.ts';
import {
  TELLING_FACTOR,
  TELLING_FACTOR_OF_PLACE,
  TELLING_SHARE,
  TELLING_SHARE_OF_CLAIMS,
} from '../fitted/weights.ts';
import type { Asked } from '../query/asked.ts';
import type { CoveringFact } from './lowest-first.ts';

/** Words by which facts tell that they answer a question of a kind. */
interface TellingWords {
  /** They tell it as tags (keywords a curator gave a fact) most plainly, and in the text of a fact plainly. */
  readonly plain: readonly string[];
  /** They hint at it, wherever they stand. */
  readonly hints: readonly string[];
}

const TELLING: { readonly [asked in Exclude<Asked, null>]?: TellingWords } = {
  why: {
    plain: words(
      'reason reasons motive motives cause because purpose aim aims goal mission explanation justification',
    ),
    hints: words('response retaliation revenge reprisal due prompted justified avenge'),
  },
  'who-did': {
    plain: words(
      'responsibility responsible claimed claims blame blames blamed perpetrator perpetrators culprit',
    ),
    hints: words('accusation accused accuses claim behind'),
  },
  'who-claims': { plain: words('claimed claims claim'), hints: words('responsibility responsible') },
  'known-yet': { plain: words('ongoing pending unknown unclear unconfirmed'), hints: words('assessment') },
  'how-long': {
    plain: words('duration lasted lasting lasts'),
    hints: words('long minutes minute hours hour days day weeks week months month years year decades decade'),
  },
  where: {
    plain: words('location located site whereabouts'),
    hints: words('near north south east west northern southern eastern western'),
  },
  when: { plain: words('date dated'), hints: [...MONTHS, ...WEEKDAYS] },
};

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** How plainly a fact tells what a question asks for. */
type Telling = 'plainly' | 'in-text' | 'hinted' | 'none';

const TEXT = FACT_FIELD.claim | FACT_FIELD.quote;

/**
 * How much each of `facts` is worth by how plainly it tells what is asked for: 1 for those that tell it as plainly as any that covers about
 * as much of the query. Null for questions that no words tell the answers of.
 */
export function tellingFactors(
  base: CompiledBase,
  asked: Asked,
  facts: readonly CoveringFact[],
): ReadonlyMap<number, number> | null {
  const telling = asked === null ? undefined : TELLING[asked];
  if (telling === undefined) return null;
  const plain = listsOf(base, telling.plain);
  const hints = listsOf(base, telling.hints);
  const worth = asked === 'where' || asked === 'when' ? TELLING_FACTOR_OF_PLACE : TELLING_FACTOR;
  const factors = new Map(facts.map(({ ordinal }) => [ordinal, worth[howPlainly(plain, hints, ordinal)]]));
  const [first] = facts;
  const share = asked === 'who-claims' ? TELLING_SHARE_OF_CLAIMS : TELLING_SHARE;
  const near = facts.filter(({ coverage }) => coverage >= (first?.coverage ?? 0) * share);
  const most = Math.max(0, ...near.map(({ ordinal }) => factors.get(ordinal) ?? 0));
  return new Map([...factors].map(([ordinal, factor]) => [ordinal, Math.min(1, factor / most)]));
}

/** Whether a fact tells what is asked for at all; null for questions that no words tell the answers of. */
export function tells(base: CompiledBase, asked: Asked, ordinal: number): boolean | null {
  const telling = asked === null ? undefined : TELLING[asked];
  if (telling === undefined) return null;
  return howPlainly(listsOf(base, telling.plain), listsOf(base, telling.hints), ordinal) !== 'none';
}

/** Whether a fact tells what is asked for plainly: a curator says so, or its text does. */
export function tellsPlainly(base: CompiledBase, asked: 'why', ordinal: number): boolean {
  const plain = listsOf(base, TELLING[asked]?.plain ?? []);
  return howPlainly(plain, [], ordinal) !== 'none';
}

function listsOf({ index }: CompiledBase, words: readonly string[]): readonly Postings[] {
  return words.flatMap((word) => {
    const term = index.dictionary.get(word);
    return term === null || term.facts === 0 ? [] : [index.factPostings(term)];
  });
}

function howPlainly(plain: readonly Postings[], hints: readonly Postings[], fact: number): Telling {
  const mask = plain.reduce((bits, list) => bits | list.maskOf(fact), 0);
  if ((mask & FACT_FIELD.tags) !== 0) return 'plainly';
  if ((mask & TEXT) !== 0) return 'in-text';
  return hints.some((list) => (list.maskOf(fact) & (TEXT | FACT_FIELD.tags)) !== 0) ? 'hinted' : 'none';
}

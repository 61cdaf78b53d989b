import { findFigures, isShare } from '../../../language/figures.ts';
import type { Fact } from '../../../model/fact.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { Concepts } from '../words/concepts.ts';
import { type CountedState, countedClasses, isMoney, stateOf } from '../words/counted-classes.ts';

/** What a figure counts. */
export interface CountedUnit {
  /** Concepts of the nouns, names and states left out: {troops}, {sets, strikes}, {} for "injuries". */
  readonly nouns: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly state: CountedState | null;
  /** ISO 4217 code of an amount of money. */
  readonly currency: string | null;
  readonly percent: boolean;
  /** Whether the figure is a fraction of what is counted. */
  readonly share: boolean;
}

/** Words of a unit that name no thing. */
const BARE = /^(?:percent|per|cent|number|total|separate|new|people|points?|us|million|billion|thousand)$/;

/** What the figure of a fact counts, by its unit, or else by the noun behind it; null without a figure. */
export function countedUnit(fact: Fact, lexicon: EntityLexicon, concepts: Concepts): CountedUnit | null {
  const { figure } = fact;
  if (figure === null) return null;
  const percent = /%|\bper\s?cent\b|\bpct\b|percentage/i.test(`${figure.stated} ${fact.unit ?? ''}`);
  const text = headOfPeople(fact.unit ?? (figure.currency === null ? (statedNoun(fact) ?? '') : ''));
  const naming = lexicon.find(text).filter((mention) => /\p{Lu}/u.test(mention.text));
  const nouns = new Set<string>();
  const classes = new Set<string>();
  let state: CountedState | null = null;
  for (const word of concepts.read(text)) {
    if (
      /^\p{Lu}/u.test(text.slice(word.start)) &&
      naming.some((mention) => word.start < mention.end && word.end > mention.start)
    )
      continue;
    const isState = stateOf(word.term);
    if (isState !== null) {
      state ??= isState;
      continue;
    }
    const groups = countedClasses(word.term);
    for (const group of groups) classes.add(group);
    if (!BARE.test(word.term) || groups.includes('people')) nouns.add(word.concept);
  }
  for (const noun of moneyIn(fact, concepts)) nouns.add(noun);
  return { nouns, classes, state, currency: figure.currency, percent, share: isShare(figure) };
}

/** What an amount is told in, where no currency is known: "48.5 billion kroner". */
function moneyIn({ figure }: Fact, concepts: Concepts): readonly string[] {
  const noun = figure === null || figure.currency !== null ? null : findFigures(figure.stated)[0]?.noun;
  return noun != null && isMoney(noun) ? [concepts.of(noun)] : [];
}

/** "Prisoners" of "prisoners of war": three wars are none of them. */
function headOfPeople(unit: string): string {
  const [head = '', tail] = unit.split(/\s+of\s+/u);
  const people = countedClasses(head.split(/\s+/).at(-1) ?? '').includes('people');
  return tail !== undefined && people && !/\p{Lu}/u.test(tail) ? head : unit;
}

/** The noun after the figure, in its own wording or in the claim. */
function statedNoun(fact: Fact): string | null {
  const own = fact.figure === null ? null : findFigures(fact.figure.stated)[0]?.noun;
  return own ?? findFigures(fact.claim)[0]?.noun ?? null;
}

/** A key that units have in common which count the same kind of thing. */
export function unitKey({ nouns, classes, state, currency, percent, share }: CountedUnit): string {
  if (currency !== null) return 'money';
  // Where a state is counted, who it happened to is told by names, not by the noun.
  const who = state !== null && classes.has('people') ? 'people' : [...nouns].sort().join('+');
  return `${percent ? '%' : share ? '/' : ''}${state ?? ''}:${who === '' ? 'people' : who}`;
}

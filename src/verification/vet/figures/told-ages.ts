import { parseFigure } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault, Statement } from '../findings/statement.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** An age that bounds those who are counted: "under 16", "children below the age of nine", "over-65s"; or how long something takes: "over two years". */
const AGE =
  /(?<!\p{L})(?<bound>under|below|younger than|over|above|older than)(?:\s+the\s+age\s+of)?[\s-](?<age>\d{1,2}|\p{L}+)(?=s?(?!\p{L}|\d|,\d))(?<unit>\s+(?:years?|months?|weeks?|days?|hours?)(?!\p{L}))?/giu;

/** Nobody is told to be older. */
const OLDEST = 110;

/**
 * What tells a figure from others of its kind and is another in the draft: an age ("seven of the dead were under 18" for under 16). The draft must have
 * one of the sort, and not the fact's.
 */
export function otherAgeFault(
  profile: FactProfile,
  { sentence, zone, mention }: FigureContext,
): Fault | null {
  const own = ages(profile.fact.claim);
  if (own.length === 0) return null;
  const told = ages(sentence.text);
  for (const { sort, printed } of own) {
    const alike = told.filter((each) => each.sort === sort);
    if (
      alike.length === 0 ||
      alike.some((each) => own.some((mine) => mine.sort === sort && mine.text === each.text))
    )
      continue;
    const [other] = alike;
    if (other === undefined) continue;
    const span = { start: sentence.start + other.start, end: sentence.start + other.end };
    const near = sentence.figures
      .filter((figure) => figure !== mention)
      .every((figure) => figure.end < mention.start);
    if (span.start < zone.start && !near) continue;
    const found = sentence.text.slice(other.start, other.end);
    return fault('wrong-figure', span, profile, {
      expected: printed,
      found,
      message: `The source has this for "${printed}", not for "${found}".`,
    });
  }
  return null;
}

interface Told {
  readonly sort: string;
  /** The bound in one spelling. */
  readonly text: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

function ages(text: string): readonly Told[] {
  return [...text.matchAll(AGE)].flatMap((match): readonly Told[] => {
    const age = parseFigure(match.groups?.['age'] ?? '')?.value ?? null;
    if (age === null || age > OLDEST) return [];
    const bound = /under|below|younger/iu.test(match.groups?.['bound'] ?? '') ? 'under' : 'over';
    const unit = /months?|weeks?|days?|hours?/iu.exec(match.groups?.['unit'] ?? '')?.[0].replace(/s$/u, '');
    const sort = unit === undefined ? bound : `${bound} ${unit}`;
    const [printed] = match;
    return [
      { sort, text: `${bound} ${age}`, printed, start: match.index, end: match.index + printed.length },
    ];
  });
}

/** An age behind a name: "Piotr Zieliński, 54, died", "(54)", ", who is 54,". */
const BEHIND_NAME =
  /^(?:,\s+(?:aged\s+|who\s+(?:is|was)\s+)?|\s+\()(?<age>\d{1,2}|1[01]\d)(?=\)|,(?!\d)|\.(?!\d)|;|$)/u;

/** The same before it: "54-year-old Piotr Zieliński", "a 54-year-old crane operator, Piotr Zieliński". */
const BEFORE_NAME = /(?<!\d)(?<age>\d{1,2}|1[01]\d)-year-old(?:\s+\p{Ll}+){0,3}?,?\s+$/u;

/** The age that a text gives somebody whom it names, beside the name. */
function ageBeside(text: string, { start, end }: Span): (Span & { readonly age: string }) | null {
  const behind = BEHIND_NAME.exec(text.slice(end));
  const before = behind === null ? BEFORE_NAME.exec(text.slice(0, start)) : null;
  const age = (behind ?? before)?.groups?.['age'];
  if (age === undefined) return null;
  const at = behind === null ? (before?.index ?? 0) : end + behind[0].length - age.length;
  return { age, start: at, end: at + age.length };
}

/** Ages beside names, where the facts give another: "Zieliński, 45, died" for 54. A fact that gives the draft's makes it right. */
export function namedAgeFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  if (!/\d/u.test(sentence.text)) return [];
  return sentence.mentions.flatMap((mention) => ageFaultsOf(mention, sentence, shelf));
}

function ageFaultsOf(
  { start, end, entities }: EntityMention,
  sentence: DraftSentence,
  shelf: FactShelf,
): readonly Statement[] {
  const told = ageBeside(sentence.text, { start: start - sentence.start, end: end - sentence.start });
  const [entity, other] = entities;
  if (told === null || entity === undefined || other !== undefined) return [];
  const known = shelf.factsAbout(entity).flatMap((profile) =>
    profile.claimMentions
      .filter((mention) => mention.entities.includes(entity))
      .flatMap((mention) => {
        const own = ageBeside(profile.fact.claim, mention);
        return own === null ? [] : [{ profile, age: own.age }];
      }),
  );
  const [first] = known;
  if (first === undefined || known.some(({ age }) => age === told.age)) return [];
  const span = { start: sentence.start + told.start, end: sentence.start + told.end };
  const message = `"${told.age}" should be "${first.age}": the source has "${first.profile.fact.claim}"`;
  const found = fault('wrong-figure', span, first.profile, { expected: first.age, found: told.age, message });
  return [{ ...span, type: 'claim', fact: first.profile.fact.id, faults: [found] }];
}

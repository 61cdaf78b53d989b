import { publishFact } from '../../compiled/publish.ts';
import type { FactChange } from '../../curation/compare-bases.ts';
import { printable } from '../../language/printable.ts';
import type { PublishedDifference } from '../../model/difference.ts';
import type { Fact } from '../../model/fact.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { PublishedFact } from '../../model/published.ts';
import type { Source } from '../../model/source.ts';
import { saidBy } from '../attribution-wording.ts';
import { citationSentence, escapeMarkdown } from '../citing/citation.ts';
import { figureCell, figureMeaning } from '../figure-wording.ts';
import { fullWhen } from '../source-wording.ts';
import { hedgeRemark } from './hedge-remark.ts';
import { recordedText } from './recorded-text.ts';

/** What readers were told and are told now; changes of other fields are the desk's own business. */
const TOLD: ReadonlySet<string> = new Set([
  ...['claim', 'figure', 'unit', 'place', 'when.stated', 'when.date', 'said_by', 'quote', 'at.source'],
  ...['status.is', 'status.why'],
]);

type Changed = Extract<FactChange, { readonly change: 'changed' }>;

/** What a note says under one heading. */
interface Chapter {
  readonly title: string;
  readonly items: readonly string[];
}

/**
 * What changed between two bases as a Markdown note that a newsroom can publish: corrections with what was said before, retractions,
 * what was taken out and what is new. Every sentence carries its attribution and source. Ids stand in comments, for the desk.
 */
export function* correctionsNote(
  changes: readonly FactChange[],
  others: readonly PublishedDifference[],
  old: KnowledgeBase,
  now: KnowledgeBase,
): Generator<string> {
  const [before, after] = [new Voice(old), new Voice(now)];
  const changed = changes.filter((each): each is Changed => each.change === 'changed' && isTold(each));
  const withdrawn = changed.filter(isWithdrawal);
  const corrected = changed.filter((each) => !isWithdrawal(each));
  const chapters: readonly Chapter[] = [
    { title: 'Corrections', items: corrected.map((each) => correction(each, before, after)) },
    { title: 'Retractions', items: withdrawn.map((each) => retraction(each, after)) },
    { title: 'Taken out', items: factsOf(changes, 'removed').map((fact) => before.item('Taken out', fact)) },
    { title: 'Added', items: factsOf(changes, 'added').map((fact) => after.item('Added', fact)) },
    { title: 'Names and sources', items: others.flatMap(nameChange) },
  ];
  const filled = chapters.filter(({ items }) => items.length > 0);
  if (filled.length === 0) yield 'Nothing that was reported has changed.\n';
  for (const [index, { title, items }] of filled.entries()) {
    yield `${index === 0 ? '' : '\n'}## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`;
  }
}

function factsOf(changes: readonly FactChange[], kind: 'added' | 'removed'): readonly Fact[] {
  return changes.flatMap((each) => (each.change === kind ? [each.fact] : []));
}

function isTold({ fields }: Changed): boolean {
  return fields.some(({ field }) => field !== null && TOLD.has(field));
}

function isWithdrawal({ before, fact }: Changed): boolean {
  const gone = (is: string) => is === 'retracted' || is === 'superseded';
  return gone(fact.status.is) && !gone(before.status.is);
}

/** The facts of a base in words. */
class Voice {
  readonly #base: KnowledgeBase;
  readonly #entities: ReadonlyMap<string, KnowledgeBase['entities'][number]>;
  readonly #facts: ReadonlyMap<string, Fact>;

  constructor(base: KnowledgeBase) {
    this.#base = base;
    this.#entities = new Map(base.entities.map((entity) => [entity.id, entity]));
    this.#facts = new Map(base.facts.map((fact) => [fact.id, fact]));
  }

  published(fact: Fact): PublishedFact {
    const source =
      this.#base.sources.find(({ id }) => id === fact.at.source) ?? unknownSource(fact.at.source);
    return publishFact(fact, source, (id) => this.#entities.get(id) ?? null, null);
  }

  /** The fact as a sentence with its source. A status is left to what the note says of it. */
  sentence(fact: Fact): string {
    const published = this.published(fact);
    const standing = { ...published, status: { is: 'current', by: null, why: null } } as const;
    return citationSentence(standing, fact.names, 'markdown');
  }

  /** A fact by its id. */
  find(id: string | null): Fact | null {
    return id === null ? null : (this.#facts.get(id) ?? null);
  }

  item(label: string, fact: Fact): string {
    return labelled(label, this.sentence(fact), fact);
  }
}

function correction(change: Changed, before: Voice, after: Voice): string {
  const { fact } = change;
  const was = before.published(change.before);
  const is = after.published(fact);
  const parts = previously(change, was, is);
  const standing = fact.status.is === change.before.status.is ? '' : ` ${statusSentence(fact)}`;
  const label = parts.length === 0 ? 'Update' : 'Correction';
  const told = parts.length === 0 ? '' : ` Previously, ${parts.join('; ')}.`;
  return labelled(label, `${after.sentence(fact)}${told}${standing}`, fact);
}

/** What was said before, part by part. */
function previously({ fields }: Changed, was: PublishedFact, is: PublishedFact): readonly string[] {
  const changed = new Set(fields.map(({ field }) => field));
  const parts: string[] = [];
  if (changed.has('claim')) parts.push(`we reported: “${plain(was.claim.replace(/\.$/, ''))}”`);
  if (changed.has('figure') || changed.has('unit')) parts.push(figureBefore(was, is));
  if (changed.has('said_by')) parts.push(`this was attributed to ${plain(textOf(saidBy(was)))}`);
  if (changed.has('quote')) parts.push(quoteBefore(was));
  if (changed.has('place')) parts.push(stated('the place', was.place?.name ?? null));
  if (changed.has('when.stated') || changed.has('when.date')) {
    parts.push(stated('the time', was.when === null ? null : textOf(fullWhen(was.when))));
  }
  if (changed.has('at.source')) parts.push(`this was taken from ${plain(was.source.title)}`);
  return parts;
}

function figureBefore(was: PublishedFact, is: PublishedFact): string {
  if (was.figure === null) return 'no figure was given';
  const figure = `the figure was “${plain(textOf(figureCell(was.figure)))}”`;
  if (is.figure === null) return `${figure}; there is none now`;
  const remark = hedgeRemark(was.figure, is.figure);
  const hedge =
    remark === null ? '' : ` (${figureMeaning(was.figure)}; it is now ${figureMeaning(is.figure)})`;
  const now = is.claim.includes(is.figure.stated)
    ? ''
    : `, it is now “${plain(textOf(figureCell(is.figure)))}”`;
  return `${figure}${hedge}${hedge === '' ? now : ''}`;
}

function quoteBefore(was: PublishedFact): string {
  if (was.quote === null) return 'no words were quoted';
  return `the quotation read ${was.quote.map((fragment) => `“${plain(fragment)}”`).join(' … ')}`;
}

function stated(what: string, value: string | null): string {
  return value === null ? `${what} was not stated` : `${what} was given as ${plain(value)}`;
}

function statusSentence({ status }: Fact): string {
  const why = status.why === null ? '' : `: ${plain(status.why.replace(/\.$/, ''))}`;
  switch (status.is) {
    case 'current':
      return 'It stands again.';
    case 'disputed':
      return `It is disputed${why}.`;
    case 'corrected':
      return `It has been corrected${why}.`;
    case 'superseded':
      return `It has been superseded${why}.`;
    case 'retracted':
      return `It is retracted${why}.`;
    default:
      return status.is satisfies never;
  }
}

function retraction({ fact }: Changed, after: Voice): string {
  const replacement = after.find(fact.status.by);
  const instead = replacement === null ? '' : ` Now: ${after.sentence(replacement)}`;
  const label = fact.status.is === 'retracted' ? 'Retraction' : 'Superseded';
  return labelled(label, `${after.sentence(fact)} ${statusSentence(fact)}${instead}`, fact);
}

/** Readers see the names of things and the sources; ids, aliases and fingerprints they do not. */
function nameChange({ id, change, field, old, new: now }: PublishedDifference): readonly string[] {
  if (change !== 'changed' || !/^(?:entities|sources)\//.test(id)) return [];
  if (field !== 'name' && field !== 'title' && field !== 'outlet') return [];
  const was = old === null ? 'not stated' : `“${plain(recordedText(old))}”`;
  const is = now === null ? 'not stated' : `“${plain(recordedText(now))}”`;
  const what = field === 'name' ? 'Name' : field === 'title' ? 'Source' : 'Outlet';
  return [`**${what}:** ${is}, previously ${was}. <!-- ${id} -->`];
}

function labelled(label: string, text: string, { id }: Fact): string {
  return `**${label}:** ${text} <!-- ${id} -->`;
}

function plain(text: string): string {
  return escapeMarkdown(printable(text));
}

function textOf(cell: readonly { readonly text: string }[]): string {
  return cell.map(({ text }) => text).join('');
}

function unknownSource(id: string): Source {
  return { id, title: id, outlet: null, published: null, url: null, paragraphs: [] };
}

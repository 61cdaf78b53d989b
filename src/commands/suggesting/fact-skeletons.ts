import type { Article } from '../../article/read-article.ts';
import type { CompiledBase } from '../../compiled/base.ts';
import type { WrittenMap } from '../../knowledge-base/written/written-records.ts';
import { yamlLines, yamlScalar } from '../../knowledge-base/written/yaml-text.ts';
import { printable } from '../../language/printable.ts';
import { withoutOffice } from '../../language/proper-names.ts';
import type { Source } from '../../model/source.ts';
import type { ArticleStatement, QuotedWords } from '../../verification/suggest/read-statements.ts';
import type { LikelySpeaker } from '../../verification/suggest/speaker.ts';
import type { Suggestion } from '../../verification/suggest/suggest.ts';
import { SkeletonIds } from './skeleton-ids.ts';

/** Kinds and types shown as a reminder, at most. */
const REMINDED = 12;

/** A fact to complete: one figure, or the fragments of one quotation. */
interface Skeleton {
  readonly first: Suggestion;
  readonly statement: Exclude<ArticleStatement, { readonly type: 'name' }>;
  readonly fragments: QuotedWords['fragments'];
}

/**
 * Suggestions as YAML to complete: facts with the figure or the quoted words, who likely says so, and where it stands; entities for unknown
 * names. With `kind`, `claim` and `type` filled in they are valid: in a file of their own beside the base, pasted into it, or given to `facts add -`.
 */
export function* factSkeletons(
  base: CompiledBase,
  source: Source | null,
  article: Article,
  suggestions: readonly Suggestion[],
): Generator<string> {
  const ids = new SkeletonIds(base);
  const sourceId = source?.id ?? ids.source(article.name);
  const facts = skeletonsOf(suggestions);
  const names = new Map(
    suggestions.flatMap(({ statement: { type, text } }) =>
      type === 'name' ? [[text, ids.entity(text)]] : [],
    ),
  );
  if (facts.length === 0 && names.size === 0) {
    yield '# Every figure, quotation and name is covered.\n';
    return;
  }
  yield '# Fill in kind, claim and type, and keep what is worth a fact.\n# Figures, quotations and names are in the wording of the article.\n';
  const kinds = reminder(base.kinds.map(({ id }) => id));
  const quoteKind = base.kinds.find(({ id }) => /^quot(?:e|es|ation|ations)$/.test(id))?.id ?? null;
  for (const [index, skeleton] of facts.entries()) {
    const { statement } = skeleton;
    if (index === 0) yield '\nfacts:\n';
    else yield '\n';
    const kind = statement.type === 'quote' && quoteKind !== null ? ` ${yamlScalar(quoteKind)}` : kinds;
    yield `  - id: ${ids.fact(statement, skeleton.first.printed)}\n`;
    yield `    kind:${kind}\n    claim: # one sentence in your own words\n`;
    yield yamlLines(fieldsOf(base, skeleton, sourceId, names), 4);
  }
  const types = reminder(typesOf(base));
  let before = '\nentities:\n';
  for (const [name, id] of names) {
    yield `${before}  - id: ${id}\n    type:${types}\n    name: ${yamlScalar(name)}\n`;
    before = '';
  }
}

/** A figure each; quotations of one speaker in one paragraph together. */
function skeletonsOf(suggestions: readonly Suggestion[]): readonly Skeleton[] {
  const skeletons: Skeleton[] = [];
  for (const first of suggestions) {
    const { statement } = first;
    const last = skeletons.at(-1);
    if (statement.type === 'figure') skeletons.push({ first, statement, fragments: [] });
    if (statement.type !== 'quote') continue;
    if (last !== undefined && continues(last, first)) {
      skeletons[skeletons.length - 1] = { ...last, fragments: [...last.fragments, ...statement.fragments] };
    } else skeletons.push({ first, statement, fragments: statement.fragments });
  }
  return skeletons;
}

function continues(last: Skeleton, { statement, printed }: Suggestion): boolean {
  return (
    last.statement.type === 'quote' &&
    last.first.printed === printed &&
    JSON.stringify(last.statement.speakers) === JSON.stringify(statement.speakers)
  );
}

function fieldsOf(
  base: CompiledBase,
  { first, statement, fragments }: Skeleton,
  source: string,
  names: ReadonlyMap<string, string>,
): WrittenMap {
  const paragraph = first.recorded;
  const speaking = new Set(statement.speakers.map(({ entity }) => entity));
  const about = statement.entities
    .filter((entity) => !speaking.has(entity))
    .map((entity) => base.entity(entity).id);
  return {
    ...(statement.type === 'figure' ? { figure: withinSentence(statement.text) } : {}),
    ...(statement.type === 'figure' && statement.unit !== null ? { unit: statement.unit } : {}),
    ...(about.length === 0 ? {} : { about }),
    ...(statement.speakers.length === 0
      ? {}
      : {
          said_by: statement.speakers.map((speaker) => ({
            who: whoOf(base, speaker, names),
            mode: speaker.mode,
          })),
        }),
    ...(fragments.length === 0 ? {} : { quote: fragments.map(({ text }) => text.replace(/\s+/g, ' ')) }),
    at: { source, ...(paragraph === null ? {} : { paragraph }) },
  };
}

/** "At least 62" began a sentence; the wording is "at least 62". */
function withinSentence(figure: string): string {
  return /^\p{Lu}\p{Ll}/u.test(figure) ? figure.charAt(0).toLowerCase() + figure.slice(1) : figure;
}

/** The id of the speaker where the base, or the entities to complete, have one. */
function whoOf(
  base: CompiledBase,
  { who, entity }: LikelySpeaker,
  names: ReadonlyMap<string, string>,
): string {
  if (entity !== null) return base.entity(entity).id;
  return names.get(who) ?? names.get(withoutOffice(who)) ?? who;
}

function typesOf(base: CompiledBase): readonly string[] {
  const types = new Set<string>();
  for (let entity = 0; entity < base.entityCount && types.size < REMINDED; entity += 1) {
    types.add(base.entity(entity).type);
  }
  return types.size === 0 ? ['group', 'person', 'place', 'organisation'] : [...types];
}

/** What may be filled in, as a comment. */
function reminder(words: readonly string[]): string {
  if (words.length === 0) return '';
  const shown = words.slice(0, REMINDED).map(printable);
  return ` # ${shown.join(', ')}${words.length > REMINDED ? ', …' : ''}`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileKnowledgeBase } from '../../../src/compiled/build.ts';
import { memorySource } from '../../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../../src/knowledge-base/load.ts';
import { contestants, type Outcome } from './contestants.ts';

interface RelevanceCase {
  readonly query: string;
  readonly type: string;
  /** Ids that answer it; none when nothing does. */
  readonly relevant: readonly string[];
}

interface Judged {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** A base with the queries asked of it. */
interface RelevanceSet {
  readonly path: string;
  readonly queries: string;
}

/** Cases with what became of them, of one base or of several. */
interface Judgement {
  readonly facts: number;
  readonly cases: readonly RelevanceCase[];
  readonly judged: readonly Judged[];
}

/**
 * Markdown tables, line by line: per query type, in how many of a hundred queries the right fact came first (of those without an answer:
 * in how many nothing was shown): of the packaged base, of those of other desks together, and of `sets`, a folder with pairs of `NAME.kb.jsonl` and `NAME.queries.jsonl`, or
 * null for no others.
 */
export async function* compare(root: string, sets: string | null): AsyncGenerator<string> {
  const packaged = { path: join(root, 'facts.yaml'), queries: join(root, 'tests/relevance/queries.jsonl') };
  yield* table('packaged', [packaged]);
  yield* table('other desks', setsIn(join(root, 'tests/relevance/desks'), '.yaml'));
  if (sets === null) return;
  for (const set of setsIn(sets, '.kb.jsonl')) yield* table(basename(set.path, '.kb.jsonl'), [set]);
}

/** The bases of a folder, by how their names end, that queries stand beside. */
function setsIn(folder: string, ending: string): readonly RelevanceSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((file) => ({
      path: join(folder, file),
      queries: join(folder, `${basename(file, ending)}.queries.jsonl`),
    }))
    .filter(({ queries }) => existsSync(queries));
}

async function judge({ path, queries }: RelevanceSet): Promise<Judgement> {
  const { knowledgeBase, diagnostics } = await loadKnowledgeBase([path]);
  if (knowledgeBase === null) throw new Error(`${path}: ${diagnostics[0]?.message}`);
  const base = openCompiledBase(memorySource(compileKnowledgeBase(knowledgeBase)));
  const cases = readCases(queries);
  const judged: Judged[] = [];
  for (const { name: contestant, ask } of contestants(base)) {
    const outcomes: Outcome[] = [];
    for (const { query } of cases) outcomes.push(await ask(query));
    judged.push({ name: contestant, outcomes });
  }
  return { facts: base.factCount, cases, judged };
}

async function* table(name: string, sets: readonly RelevanceSet[]): AsyncGenerator<string> {
  const all: Judgement[] = [];
  for (const set of sets) all.push(await judge(set));
  const facts = all.reduce((sum, each) => sum + each.facts, 0);
  const cases = all.flatMap((each) => each.cases);
  const judged = (all[0]?.judged ?? []).map(({ name }, at) => ({
    name,
    outcomes: all.flatMap((each) => each.judged[at]?.outcomes ?? []),
  }));
  yield `\n### ${name}: ${facts} facts, ${cases.length} queries\n`;
  yield row(['type', 'queries', ...judged.map((each) => each.name)]);
  yield row(['---', '--:', ...judged.map(() => '--:')]);
  for (const type of new Set(cases.map((each) => each.type)))
    yield share(type, cases, judged, (each) => each.type === type, false);
  const answerable = (each: RelevanceCase): boolean => each.relevant.length > 0;
  yield share('**right first**', cases, judged, answerable, false);
  yield share('**right first as shown**', cases, judged, answerable, true);
  yield share('**refused**', cases, judged, (each) => !answerable(each), true);
  yield row(['**AUROC of the score**', '', ...judged.map(({ outcomes }) => separation(cases, outcomes))]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function readCases(path: string): readonly RelevanceCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The share of some cases that each contestant gets right; `shown` counts only what it shows. */
function share(
  label: string,
  cases: readonly RelevanceCase[],
  judged: readonly Judged[],
  among: (each: RelevanceCase) => boolean,
  shown: boolean,
): string {
  const places = cases.flatMap((each, place) => (among(each) ? [place] : []));
  const cells = judged.map(({ outcomes }) => {
    const right = places.filter((place) => isRight(cases[place], outcomes[place], shown)).length;
    return places.length === 0 ? '' : ((100 * right) / places.length).toFixed(1);
  });
  return row([label, String(places.length), ...cells]);
}

function isRight(each: RelevanceCase | undefined, outcome: Outcome | undefined, shown: boolean): boolean {
  if (each === undefined || outcome === undefined) return false;
  if (each.relevant.length === 0) return !outcome.answered;
  return outcome.first !== null && each.relevant.includes(outcome.first) && (outcome.answered || !shown);
}

/** Chance that a query with an answer scores above one without, ties half (area under the ROC curve). */
function separation(cases: readonly RelevanceCase[], outcomes: readonly Outcome[]): string {
  const scores = (answerable: boolean): readonly (number | null)[] =>
    outcomes.flatMap(({ score }, place) =>
      (cases[place]?.relevant.length ?? 0) > 0 === answerable ? [score] : [],
    );
  const [above, below] = [scores(true), scores(false)];
  let wins = 0;
  for (const high of above)
    for (const low of below) {
      if (high === null || low === null) return '';
      wins += high > low ? 1 : high === low ? 0.5 : 0;
    }
  return (wins / (above.length * below.length)).toFixed(3);
}

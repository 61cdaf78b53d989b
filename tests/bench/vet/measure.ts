import { readFileSync } from 'node:fs';
import { readDraft } from '../../../src/article/draft.ts';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { compileKnowledgeBase } from '../../../src/compiled/build.ts';
import { memorySource } from '../../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../../src/knowledge-base/load.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { vetDraft } from '../../../src/verification/vet/vet.ts';

/** A finding that a draft of a set must raise. */
export interface Expected {
  /** Any of these is right. */
  readonly codes: readonly string[];
  readonly words: string;
  readonly line: number;
}

/** A draft of a set, with what is wrong in it. */
export interface AnnotatedDraft {
  readonly name: string;
  readonly base: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  /** Statements that are right, as the annotator counted them. */
  readonly right: number;
}

/** What became of a set. */
export interface Measured {
  readonly right: number;
  readonly expected: number;
  /** By finding code. */
  readonly byCode: ReadonlyMap<string, { hit: number; missed: number; wrong: number }>;
  readonly problems: readonly string[];
  readonly precision: number;
  readonly recall: number;
  /** Expected findings that got an alarm at their place, whatever its code. */
  readonly alarmed: number;
  /** Alarms where nothing is wrong at all. */
  readonly falseAlarms: number;
}

/** Reads a set: see `README.md` for how drafts are annotated. */
export function readSet(path: string): readonly AnnotatedDraft[] {
  const drafts: AnnotatedDraft[] = [];
  for (const block of readFileSync(path, 'utf8').split(/^=== /m).slice(1)) {
    const [head = '', ...lines] = block.trimEnd().split('\n');
    const [name = '', base = ''] = head.split('|').map((part) => part.trim());
    const sentences: string[] = [];
    const expected: Expected[] = [];
    let right = 0;
    for (const line of lines.filter((each) => each.trim() !== '')) {
      if (line.trim() === '¶') {
        sentences.push('');
        continue;
      }
      const match = /^(?:=(\d*) (.*)|!(\d*) ([^|]*)\| (.*))$/.exec(line);
      if (match === null) throw new Error(`${path}: cannot read "${line}"`);
      const [, count, plain, others, codes, faulty] = match;
      sentences.push(plain ?? faulty ?? '');
      right += Number(count || others || 0);
      for (const entry of (codes ?? '').split(/,\s(?=[a-z-]+[/@])/).filter((each) => each.trim() !== '')) {
        const [alternatives = '', words = ''] = entry.split('@');
        expected.push({ codes: alternatives.trim().split('/'), words: words.trim(), line: sentences.length });
      }
    }
    drafts.push({ name, base, text: sentences.join('\n'), expected, right });
  }
  return drafts;
}

const opened = new Map<string, Promise<CompiledBase>>();

async function openBase(path: string): Promise<CompiledBase> {
  const { knowledgeBase, diagnostics } = await loadKnowledgeBase([path]);
  if (knowledgeBase === null)
    throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return openCompiledBase(memorySource(compileKnowledgeBase(knowledgeBase)));
}

/** Vets every draft of the sets over its base and compares the findings with those that were annotated. `root` is the project's folder. */
export async function measure(paths: readonly string[], root: string): Promise<Measured> {
  const byCode = new Map<string, { hit: number; missed: number; wrong: number }>();
  const problems: string[] = [];
  let right = 0;
  let expectedCount = 0;
  let alarmed = 0;
  let falseAlarms = 0;
  const count = (code: string) => {
    const known = byCode.get(code) ?? { hit: 0, missed: 0, wrong: 0 };
    byCode.set(code, known);
    return known;
  };
  for (const draft of paths.flatMap(readSet)) {
    const path =
      draft.base === 'packaged' ? `${root}/facts.yaml` : `${root}/tests/bench/vet/bases/${draft.base}.yaml`;
    const base = opened.get(path) ?? openBase(path);
    opened.set(path, base);
    // Each sentence is a line: a draft in paragraphs would let attributions of the sentence before carry over.
    const { findings } = vetDraft(readDraft(draft.text, `${draft.name}.txt`), await base);
    const left = new Set<Finding>(findings);
    right += draft.right;
    expectedCount += draft.expected.length;
    const lineOf = (line: number): string => draft.text.split('\n')[line - 1] ?? '';
    for (const each of draft.expected) {
      const there = findings.filter(
        (finding) => finding.line === each.line && isAt(finding, each.words, lineOf(each.line)),
      );
      const hit = there.find((finding) => left.has(finding) && each.codes.includes(finding.code));
      const code = each.codes[0] ?? '';
      if (hit === undefined) {
        count(code).missed += 1;
        problems.push(`${draft.name}:${each.line} missed ${each.codes.join('/')} at "${each.words}"`);
      } else {
        count(code).hit += 1;
        left.delete(hit);
      }
      if (findings.some((finding) => finding.line === each.line)) alarmed += 1;
    }
    for (const finding of left) {
      count(finding.code).wrong += 1;
      if (!draft.expected.some((each) => each.line === finding.line)) falseAlarms += 1;
      problems.push(
        `${draft.name}:${finding.line} false ${finding.code} at "${finding.text.slice(0, 60)}" → ${finding.fact} ${finding.expected} :: ${draft.text.split('\n')[finding.line - 1]}`,
      );
    }
  }
  const total = (key: 'hit' | 'missed' | 'wrong') =>
    [...byCode.values()].reduce((sum, each) => sum + each[key], 0);
  const hits = total('hit');
  return {
    right,
    expected: expectedCount,
    byCode,
    problems,
    precision: hits / Math.max(1, hits + total('wrong')),
    recall: hits / Math.max(1, hits + total('missed')),
    alarmed,
    falseAlarms,
  };
}

/** Whether a finding's words and the annotated ones, the first such in its line, share a character. */
function isAt({ column, text }: Finding, words: string, line: string): boolean {
  const at = line.toLowerCase().indexOf(words.toLowerCase());
  const start = [...line].slice(0, column - 1).join('').length;
  return at >= 0 && start < at + words.length && at < start + text.length;
}

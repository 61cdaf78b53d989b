import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import type { Fault, Statement } from './statement.ts';

/** Whether what is wrong in a claim is marked already: "three strikes in Lebanon". */
export function isTold(claim: Statement, statements: readonly Statement[]): boolean {
  const marked = statements.flatMap(({ faults }) => faults);
  return claim.faults.some((each) =>
    marked.some((other) => other.code === each.code && other.start <= each.start && each.end <= other.end),
  );
}

/** Whether a part of what is wrong in a statement is marked already. */
export function isMarked(statement: Statement, others: readonly Statement[]): boolean {
  return statement.faults.some((each) =>
    others.some(({ faults, type, fact }) =>
      faults.some(
        (other) =>
          (areAlike(other, each) &&
            (overlap(other, each) || (type === 'claim' && fact === statement.fact))) ||
          (overlap(other, each) && SOMEBODY_ELSE.test(other.code) && SOMEBODY_ELSE.test(each.code)) ||
          (other.start === each.start && other.end === each.end),
      ),
    ),
  );
}

/** Faults that tell of one name that it is another. */
const SOMEBODY_ELSE = /^wrong-(?:party|place|speaker)$/;

/** Where a sentence adds up what may overlap, parts to which it points back need no hedge and no source: "the eight hurt at Ain al-Asad". */
export function besideSum(
  statements: readonly Statement[],
  { text, start }: DraftSentence,
): readonly Statement[] {
  const sums = statements.some(({ faults }) => faults.some(({ code }) => code === 'sum-of-overlapping'));
  return statements.map((statement) =>
    sums && /(?:^|\s)(?:the|these|those)\s+$/iu.test(text.slice(0, statement.start - start))
      ? {
          ...statement,
          faults: statement.faults.filter(({ code }) => code !== 'attribution-lost' && code !== 'hedge-lost'),
        }
      : statement,
  );
}

/** The same fault at the same words is told once: of a speaker of a quotation in two pieces. */
export function markedOnce(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.map((statement) => ({
    ...statement,
    faults: statement.faults.filter(({ code, start, end }) => {
      const key = `${code} ${start} ${end}`;
      const known = seen.has(key);
      seen.add(key);
      return !known;
    }),
  }));
}

/** Whether two faults say the same: that somebody, or some place, is another. */
function areAlike(a: Fault, b: Fault): boolean {
  const names = /^wrong-(?:party|place)$/;
  return a.code === b.code || (names.test(a.code) && names.test(b.code));
}

/** A figure that the same sentence gives with its hedge need not be hedged twice. */
export function hedgedOnce(statements: readonly Statement[]): Statement[] {
  const whole = statements
    .filter(({ type, faults }) => type === 'figure' && faults.length === 0)
    .map(({ fact }) => fact);
  return statements.map((statement) =>
    statement.fact === null || !whole.includes(statement.fact)
      ? statement
      : { ...statement, faults: statement.faults.filter(({ code }) => code !== 'hedge-lost') },
  );
}

import type { JsonStyle } from './record-text.ts';
import type { SourceNode } from './source-node.ts';
import { indentation, lineStart } from './text-lines.ts';

/** How JSON is written here: as the record beside it, or as the top of the document where there is none. */
export function jsonStyleOf(text: string, neighbour: SourceNode | null): JsonStyle {
  const sample = neighbour === null ? text : text.slice(neighbour.start, neighbour.end);
  const spaced = /"\s*: /u.test(sample) || !sample.includes('":');
  const padded = /^\{ +"/u.test(sample.trimStart());
  const first = sample.indexOf('\n');
  if (first < 0) return { indent: null, spaced, padded };
  const inner = /\n([ \t]*)"/u.exec(sample)?.[1] ?? '';
  if (inner.includes('\t')) return { indent: '\t', spaced, padded };
  const outer = neighbour === null ? 0 : indentation(text, lineStart(text, neighbour.start));
  return { indent: Math.min(10, Math.max(1, inner.length - outer)), spaced, padded };
}

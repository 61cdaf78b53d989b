import type { RecordPosition } from '../knowledge-base/base-positions.ts';
import { FactsError } from '../model/errors.ts';
import type { EditableBase } from './edit-base.ts';
import { readContent, splicedContent } from './file-content.ts';
import { yamlSection } from './section-place.ts';
import { setJsonField, setYamlStatus, type WrittenStatus } from './set-status.ts';
import { nodeAt, type SourceMap, sourceNode } from './source-node.ts';
import { applySplices } from './splice.ts';

/** The content of a fact's file with another status of the fact, before and after. Throws `FactsError` (`refused`) when it is not found there. */
export function contentWithStatus(
  { yaml }: Pick<EditableBase, 'yaml'>,
  position: RecordPosition,
  status: WrittenStatus,
) {
  const { file, format, chunk, path } = position;
  const content = readContent(file);
  const { bytes, text } = content;
  if (format === 'jsonl') {
    const line = bytes.toString('utf8', chunk.start, chunk.end);
    const fact = factIn(sourceNode(yaml, line, 0), path, file);
    const edited = applySplices(line, setJsonField(line, fact, 'status', status));
    const after = Buffer.concat([
      bytes.subarray(0, chunk.start),
      Buffer.from(edited, 'utf8'),
      bytes.subarray(chunk.end),
    ]);
    return { file, format, before: bytes, after };
  }
  const fact = factIn(sourceNode(yaml, text.slice(chunk.start, chunk.end), chunk.start), path, file);
  const splices =
    format === 'json'
      ? setJsonField(text, fact, 'status', status)
      : setYamlStatus(text, fact, neighboursIn(yaml, text), status);
  return { file, format, before: bytes, after: splicedContent(content, splices) };
}

function factIn(node: ReturnType<typeof sourceNode>, path: RecordPosition['path'], file: string): SourceMap {
  const fact = nodeAt(node, path);
  if (fact?.type === 'map') return fact;
  throw new FactsError(
    'refused',
    'changed-meanwhile',
    `${file} was changed by somebody else in the meantime; nothing was written.`,
    {
      where: file,
      hint: 'Try again: what is there now is read afresh.',
    },
  );
}

function neighboursIn(yaml: EditableBase['yaml'], text: string): readonly SourceMap[] {
  const place = yamlSection(yaml, text, 'facts');
  return place.type === 'list' ? place.list.items.filter((item) => item.type === 'map') : [];
}

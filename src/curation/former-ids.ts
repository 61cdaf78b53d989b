import { baseFile } from '../knowledge-base/base-files.ts';
import type { BasePositions, RecordPosition } from '../knowledge-base/base-positions.ts';
import { decode } from '../knowledge-base/parse/decode.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import type { Fact } from '../model/fact.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { compareBases } from './compare-bases.ts';
import { type LikelyRename, looksRenamed } from './looks-renamed.ts';
import { yamlSection } from './section-place.ts';
import { setJsonField, setYamlField } from './set-status.ts';
import { nodeAt, type SourceMap, sourceNode } from './source-node.ts';
import { applySplices, type Splice } from './splice.ts';

/** Facts that an edit gave another id and nothing that says so: the same content, or the same claim where the old one stood. */
export function unrecordedRenames(before: KnowledgeBase, after: KnowledgeBase): readonly LikelyRename[] {
  const { facts } = compareBases(before, after);
  const found = [...looksRenamed(facts)];
  const come = new Set(facts.flatMap(({ change, fact }) => (change === 'added' ? [fact.id] : [])));
  const gone = new Set(facts.flatMap(({ change, fact }) => (change === 'removed' ? [fact.id] : [])));
  for (const [index, { id, claim }] of after.facts.entries()) {
    const was = before.facts[index];
    if (was === undefined || !come.has(id) || !gone.has(was.id) || was.claim !== claim) continue;
    if (!found.some((known) => known.id === id || known.former === was.id))
      found.push({ former: was.id, id });
  }
  return found;
}

/** The content of a file with `formerly` of facts that were renamed in it, in the style of the file; null when one cannot be written so. */
export function contentWithFormerIds(
  yaml: YamlPackage,
  content: Buffer,
  {
    file,
    facts,
    positions,
  }: { readonly file: string; readonly facts: readonly Fact[]; readonly positions: BasePositions },
  renames: readonly LikelyRename[],
): Buffer | null {
  const places = renames.flatMap(({ former, id }) => {
    const ordinal = facts.findIndex((fact) => fact.id === id);
    const ids = [...(facts[ordinal]?.formerly ?? []), former];
    const position = ordinal < 0 ? null : positions.fact(ordinal);
    return position?.file === file ? [{ ids, position }] : [];
  });
  if (places.length < renames.length) return null;
  const { format } = baseFile(file, 0);
  if (format === 'jsonl') return linesWithFormerIds(yaml, content, places);
  const { text, mark } = decode(content);
  const splices: Splice[] = [];
  for (const { ids, position } of places) {
    const fact = factAt(yaml, text, position);
    if (fact === null) return null;
    splices.push(
      ...(format === 'json'
        ? setJsonField(text, fact, 'formerly', ids)
        : setYamlField(text, fact, neighboursIn(yaml, text), 'formerly', ids)),
    );
  }
  return Buffer.from(`${mark ? '\ufeff' : ''}${applySplices(text, splices)}`, 'utf8');
}

/** A line is changed by itself; those behind it first, so that the others stay where they are. */
function linesWithFormerIds(
  yaml: YamlPackage,
  content: Buffer,
  places: readonly { readonly ids: readonly string[]; readonly position: RecordPosition }[],
): Buffer | null {
  let edited = content;
  for (const { ids, position } of [...places].sort(
    (a, b) => b.position.chunk.start - a.position.chunk.start,
  )) {
    const { start, end } = position.chunk;
    const line = content.toString('utf8', start, end);
    const fact = nodeAt(sourceNode(yaml, line, 0), position.path);
    if (fact?.type !== 'map') return null;
    const written = Buffer.from(applySplices(line, setJsonField(line, fact, 'formerly', ids)), 'utf8');
    edited = Buffer.concat([edited.subarray(0, start), written, edited.subarray(end)]);
  }
  return edited;
}

function factAt(yaml: YamlPackage, text: string, { chunk, path }: RecordPosition): SourceMap | null {
  const fact = nodeAt(sourceNode(yaml, text.slice(chunk.start, chunk.end), chunk.start), path);
  return fact?.type === 'map' ? fact : null;
}

function neighboursIn(yaml: YamlPackage, text: string): readonly SourceMap[] {
  const place = yamlSection(yaml, text, 'facts');
  return place.type === 'list' ? place.list.items.filter((item) => item.type === 'map') : [];
}

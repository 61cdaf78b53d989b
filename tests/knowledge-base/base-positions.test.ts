import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BasePositions, RecordPosition } from '../../src/knowledge-base/base-positions.ts';
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts';

/** Opens a base of one file and gives its positions and the bytes on disk. */
async function positionsOf(
  name: string,
  content: string,
): Promise<{ positions: BasePositions; file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'facts-positions-'));
  const file = join(folder, name);
  try {
    writeFileSync(file, content);
    const { positions, diagnostics } = await loadKnowledgeBase([file], { positions: true });
    if (positions === null) throw new Error(JSON.stringify(diagnostics));
    return { positions, file };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cut(
  text: string,
  position: RecordPosition,
  path: readonly (string | number)[],
  marked: 'key' | 'value' = 'value',
) {
  const range = position.find(path, marked);
  return range === null ? null : text.slice(range.start, range.end);
}

const YAML = `# é and 😀 before
kinds: { troops: Troop counts }
sources:
  - id: report # the only one
entities: [{ id: us, type: force, name: US forces }]
facts:
  - id: a
    kind: troops
    claim: "A claim 😀."   # why
    about: [us]
    at: { source: report, paragraph: 1 }

  # a comment before b
  - { id: b, kind: troops, claim: B claims., at: { source: report } }
`;

describe('positions of records', () => {
  test.each([
    ['with line feeds', YAML],
    ['with carriage returns', YAML.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${YAML}`],
  ])('in YAML %s', async (_, content) => {
    const { positions, file } = await positionsOf('facts.yaml', content);
    const text = positions.textOf(file);
    const first = positions.fact(0);
    expect([first.line, first.column]).toEqual([7, 5]);
    expect(text.slice(first.range.start, first.range.start + 5)).toBe('id: a');
    expect(cut(text, first, ['claim'])).toBe('"A claim 😀."');
    expect(cut(text, first, ['claim'], 'key')).toBe('claim');
    expect(cut(text, first, ['about', 0])).toBe('us');
    expect(cut(text, first, ['at', 'paragraph'])).toBe('1');
    expect(cut(text, first, ['unit'])).toBeNull();
    const second = positions.fact(1);
    expect([second.line, second.column]).toEqual([14, 5]);
    expect(text.slice(second.range.start, second.range.end)).toBe(
      '{ id: b, kind: troops, claim: B claims., at: { source: report } }',
    );
    expect(cut(text, positions.entity(0), ['name'])).toBe('US forces');
    expect(cut(text, positions.source(0), ['id'])).toBe('report');
    expect(() => positions.fact(2)).toThrow(RangeError);
  });

  test('in JSON', async () => {
    const text =
      '{"kinds": {"troops": "Troops"}, "sources": [{"id": "report"}],\n "facts": [{"id": "a", "kind": "troops", "claim": "é", "at": {"source": "report"}}]}';
    const { positions } = await positionsOf('facts.json', text);
    expect(positions.fact(0)).toMatchObject({ line: 2, column: 12, format: 'json' });
    expect(cut(text, positions.fact(0), ['at', 'source'])).toBe('"report"');
  });

  test('in JSON lines, in bytes', async () => {
    const text =
      '{"source":{"id":"report"}}\n{"kinds":{"troops":"Tröops"}}\n{"fact":{"id":"a","kind":"troops","claim":"é😀","at":{"source":"report"}}}\n';
    const { positions } = await positionsOf('facts.jsonl', text);
    const range = positions.fact(0).find(['claim'], 'value');
    expect(Buffer.from(text).toString('utf8', range?.start, range?.end)).toBe('"é😀"');
    expect(positions.fact(0)).toMatchObject({ line: 3, column: 9 });
  });
});

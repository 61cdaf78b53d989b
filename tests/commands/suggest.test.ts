import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/article/fingerprint.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { suggest } from '../../src/commands/suggest.ts';
import { loadFiles } from '../knowledge-base/loaded.ts';
import { baseOf } from './base.ts';

const TEXT =
  'At least 41 people died, Ida Voss said.\n\n"We came late," she told Reuters.\n\nTwelve boats sank.';
const PRINTS = TEXT.split('\n\n').map((text) => `'${fingerprint(text)}'`);
const source = (id: string, prints: readonly string[]) =>
  `  - { id: ${id}, paragraphs: [${prints.join(', ')}] }\n`;

async function suggested(sources: string, asked: string | null = null, skeletons = false) {
  const yaml = `kinds: { toll: Tolls, quote: Quotes }\nsources:\n${sources}`;
  const article = await readArticle(Buffer.from(TEXT), 'storm.txt');
  return {
    yaml,
    report: suggest(await baseOf(yaml), { article, source: asked, skeletons, coverageAsNote: false }),
  };
}

const codes = ({ report }: Awaited<ReturnType<typeof suggested>>) => report.notes.map(({ code }) => code);

describe('the source of an article', () => {
  test('is the one that has most of its paragraphs', async () => {
    const { report } = await suggested(source('a', PRINTS.slice(0, 1)) + source('b', PRINTS), null, true);
    if (report.type !== 'text') throw new Error('no text');
    expect([...(report.chunks as Iterable<string>)].join('')).toContain('source: b,');
  });

  test('must be said when two have as many', async () => {
    await expect(suggested(source('a', PRINTS) + source('b', PRINTS))).rejects.toMatchObject({
      code: 'which-source',
      hint: 'Say which with --source: a, b.',
    });
    expect(codes(await suggested(source('a', PRINTS) + source('b', PRINTS), 'b'))).toEqual([]);
  });

  test('is unknown when none has any, and said to be', async () => {
    const other = source('a', ["'0123456789abcdef'"]);
    expect(codes(await suggested(other))).toEqual(['unknown-source']);
    expect(codes(await suggested(other, 'a'))).toEqual(['unrecorded-paragraphs']);
  });

  test('is the only one, when nothing is recorded of its text', async () => {
    expect(codes(await suggested(source('a', [])))).not.toContain('unknown-source');
  });
});

test('skeletons are valid once they are filled in, and then nothing is open', async () => {
  const { yaml, report } = await suggested(source('storm', PRINTS), null, true);
  if (report.type !== 'text') throw new Error('no text');
  let text = '';
  for await (const chunk of report.chunks) text += chunk;
  const filled = text
    .replaceAll(/kind: #.*/g, 'kind: toll')
    .replaceAll(/claim: #.*/g, 'claim: In my own words.')
    .replaceAll(/type: #.*/g, 'type: other');
  const { knowledgeBase, diagnostics } = await loadFiles({ 'facts.yaml': yaml, 'more.yaml': filled });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(knowledgeBase?.facts.map(({ id }) => id)).toEqual([
    'people-died-at-least-41',
    'ida-voss-quote',
    'boats-sank-twelve',
  ]);
  expect(knowledgeBase?.facts[1]?.saidBy).toEqual([
    { who: 'ida-voss', mode: 'named' },
    { who: 'reuters', mode: 'relays' },
  ]);
  const base = await baseOf(`${yaml}${filled.replace(/^#.*\n/gm, '')}`);
  const article = await readArticle(Buffer.from(TEXT), 'storm.txt');
  const again = suggest(base, { article, source: null, skeletons: false, coverageAsNote: false });
  expect(again.type === 'rows' && [...again.rows]).toEqual([]);
});

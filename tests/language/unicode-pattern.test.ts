import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withUnicodePatterns } from '../../bin/build/unicode-patterns.mjs';
import {
  isPlainText,
  plainSource,
  UnicodePattern,
  unicodePattern,
} from '../../src/language/unicode-pattern.ts';

const root = join(import.meta.dirname, '../..');

const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlainText);

describe('the characters of plain texts', () => {
  test('are those of English news', () => {
    expect(isPlainText('“Café”—said Müller’s aide… £5, €6\ufffc\n')).toBe(true);
    expect(plain.length).toBeGreaterThan(180);
  });

  test.each([
    'ÿ',
    'ß',
    'µ',
    'ª',
    '²',
    '½',
    'ı',
    'ſ',
    '\u212a',
    'Š',
    'ʿ',
    'س',
    '\u0301',
    '\ud83d',
    '\u{1d400}',
  ])('are not %s, which is of a class, or has another case, that they do not know', (character) =>
    expect(isPlainText(`a${character}`)).toBe(false),
  );

  test.each(['L', 'Lu', 'Ll', 'N', 'M'])(
    'are of the class %s as the pattern for plain texts has it',
    (name) => {
      for (const source of [`\\p{${name}}`, `[\\p{${name}}-]`, `[^\\p{${name}}]`, `(?!\\p{${name}})[^]`])
        for (const flags of ['u', 'iu']) {
          const [narrow, whole] = [
            new RegExp(plainSource(source), flags.replace('u', '')),
            new RegExp(source, flags),
          ];
          expect(plain.filter((character) => narrow.test(character))).toEqual(
            plain.filter((character) => whole.test(character)),
          );
        }
    },
  );

  test('have the same other case with the flag u and without', () => {
    const all = plain.join('');
    const found = (pattern: RegExp): readonly string[] => all.match(pattern) ?? [];
    for (const character of plain) {
      const literal = character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
      expect(found(new RegExp(`[${literal}]`, 'gi'))).toEqual(found(new RegExp(`[${literal}]`, 'giu')));
    }
  });
});

describe('a pattern', () => {
  const word = unicodePattern("\\p{Lu}[\\p{L}'-]*(?<end>s)?", 'gu');

  test.each(["Ain al-Asad's Base", 'Šibenik and Ain'])(
    'is used as any regular expression, on "%s"',
    (text) => {
      const native = /\p{Lu}[\p{L}'-]*(?<end>s)?/gu;
      expect(word).toBeInstanceOf(RegExp);
      expect([word.source, word.flags, word.global, word.ignoreCase]).toEqual([
        native.source,
        'gu',
        true,
        false,
      ]);
      expect([...text.matchAll(word)]).toEqual([...text.matchAll(native)]);
      expect(text.match(word)).toEqual(text.match(native));
      expect(text.replace(word, '<$&>')).toBe(text.replace(native, '<$&>'));
      expect(text.replaceAll(word, (found) => found.toLowerCase())).toBe(
        text.replaceAll(native, (found) => found.toLowerCase()),
      );
      expect(text.split(word)).toEqual(text.split(native));
      expect(text.search(word)).toBe(text.search(native));
      expect(new RegExp(word, 'i').flags).toBe('i');
      for (let call = 0; call < 4; call += 1) {
        expect(word.exec(text)).toEqual(native.exec(text));
        expect(word.lastIndex).toBe(native.lastIndex);
      }
      [word.lastIndex, native.lastIndex] = [1, 1];
      expect([word.test(text), word.lastIndex]).toEqual([native.test(text), native.lastIndex]);
      word.lastIndex = 0;
    },
  );

  test('without what could be plain is a regular expression', () => {
    for (const [source, flags] of [
      ['[a-z]', 'u'],
      ['\\p{L}', ''],
      ['\\p{L}', 'uy'],
      ['\\P{L}\\p{L}', 'u'],
      ['\\p{L}\\p{Sc}', 'u'],
      ['\\p{L}\\u{1F600}', 'u'],
    ] as const)
      expect(unicodePattern(source, flags)).not.toBeInstanceOf(UnicodePattern);
    expect(unicodePattern('a').test('a')).toBe(true);
  });
});

describe('the patterns that the build makes', () => {
  const rooms = ['verification', 'language', 'article'].map((room) => join(root, 'src', room));
  const modules = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(room, file), 'utf8')),
  );
  const made = modules.flatMap((code) => [
    ...(withUnicodePatterns(code, 'x')?.matchAll(
      /^const unicodePattern\d+ = .*? unicodePattern\((".*"), '(\w+)'\);$/gm,
    ) ?? []),
  ]);
  const patterns = made.map(
    ([, source = '""', flags = '']) => [JSON.parse(source) as string, flags] as const,
  );
  const drafts = join(root, 'tests/bench/vet/drafts');
  const lines = readdirSync(drafts)
    .flatMap((file) => readFileSync(join(drafts, file), 'utf8').split('\n'))
    .filter((line, at) => isPlainText(line) && at % 97 === 0);

  test('match in plain texts what they do in the sources', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(lines.length).toBeGreaterThan(50);
    const odd = fc.sample(fc.array(fc.constantFrom(...plain), { maxLength: 60 }), { numRuns: 30, seed: 7 });
    const texts = [...lines, ...odd.map((characters) => characters.join(''))];
    for (const [source, flags] of patterns) {
      const whole = new RegExp(source, flags);
      const pattern = unicodePattern(source, flags);
      for (const text of texts) expect(text.replace(pattern, '<$&>')).toBe(text.replace(whole, '<$&>'));
    }
  });

  test('are made of the literals of a module, once each, and of what it puts together', () => {
    const code = [
      'const NAME = /\\p{Lu}[/\\p{L}]+/gu; // never /\\p{M}/u',
      'const quoted = [\'/\\p{L}/u\', "/\\p{L}/u", `/\\p{L}/u`, 6 / 3 / 1];',
      'function names(text: string) {',
      '  const each = /\\p{N}/gu;',
      '  while (each.exec(text) !== null) text.matchAll(/\\p{Ll}/gu);',
      "  return new RegExp(text, 'iu').test(text) || /^\\p{L}$/iu.test(text) || /[a-z]/u.test(text);",
      '}',
    ].join('\n');
    expect(withUnicodePatterns(code, './made.ts')?.split('\n')).toEqual([
      "import { unicodePattern } from './made.ts';",
      'const unicodePattern0 = /* @__PURE__ */ unicodePattern("\\\\p{Lu}[/\\\\p{L}]+", \'gu\');',
      'const unicodePattern1 = /* @__PURE__ */ unicodePattern("\\\\p{Ll}", \'gu\');',
      'const unicodePattern2 = /* @__PURE__ */ unicodePattern("^\\\\p{L}$", \'iu\');',
      'const NAME = unicodePattern0; // never /\\p{M}/u',
      'const quoted = [\'/\\p{L}/u\', "/\\p{L}/u", `/\\p{L}/u`, 6 / 3 / 1];',
      'function names(text: string) {',
      '  const each = /\\p{N}/gu;',
      '  while (each.exec(text) !== null) text.matchAll(unicodePattern1);',
      "  return unicodePattern(text, 'iu').test(text) || unicodePattern2.test(text) || /[a-z]/u.test(text);",
      '}',
    ]);
    expect(withUnicodePatterns('const a = /x/u;', './made.ts')).toBeNull();
  });
});

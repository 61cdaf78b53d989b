import { describe, expect, test } from 'vitest';
import { LARGEST_TEXT } from '../../src/article/decode-text.ts';
import { fingerprint } from '../../src/article/fingerprint.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { FactsError } from '../../src/model/errors.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function paragraphsOf(text: string, name = 'article.txt'): Promise<readonly string[]> {
  return (await readArticle(utf8(text), name)).paragraphs.map((paragraph) => paragraph.text);
}

async function errorOf(bytes: Uint8Array, name = 'article.txt'): Promise<FactsError> {
  try {
    await readArticle(bytes, name);
  } catch (error) {
    if (error instanceof FactsError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('paragraphs of Markdown', () => {
  test('are without its marks', async () => {
    const article = await readArticle(
      utf8('# Flood\n\n> The **Harbour Police** said\n> so on [Monday](https://example.org/a).\n\nTwo.'),
      'article.md',
    );
    expect(article.format).toBe('markdown');
    expect(article.paragraphs.map(({ text }) => text)).toEqual([
      'Flood',
      'The Harbour Police said\nso on Monday.',
      'Two.',
    ]);
  });
});

describe('paragraphs of plain text', () => {
  test('are lines when no blank line is between them', async () => {
    expect(await paragraphsOf('One.\nTwo.\r\nThree.\rFour.\u2029Five.\n\n\n')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
    ]);
  });

  test('are blocks where blank lines are between them', async () => {
    expect(await paragraphsOf('One\nwrapped.\n \t\nTwo.\n\n\nThree.')).toEqual([
      'One\nwrapped.',
      'Two.',
      'Three.',
    ]);
  });

  test('have a compound whole that a line ends in', async () => {
    const [text] = await paragraphsOf(
      'An Iran-\nbacked group fired for a 24-\nhour day, two-\nand three-\nyear terms -\nall.\n\nTwo.',
    );
    expect(text).toBe('An Iran-backed group fired for a 24-hour day, two-\nand three-year terms -\nall.');
  });

  test('are cut where they are longer than anyone writes', async () => {
    const found = await paragraphsOf('word '.repeat(50_000));
    expect(found.length).toBe(3);
    expect(found.every((text) => /^(word )*word$/.test(text))).toBe(true);
    expect((await paragraphsOf('x'.repeat(250_000))).map((text) => text.length)).toEqual([
      100_000, 100_000, 50_000,
    ]);
  });

  test('are known as lines, too, where that is another cut', async () => {
    const article = await readArticle(utf8('Headline\n\nOne.\nTwo.\n'), 'article.txt');
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['Headline', 'One.\nTwo.']);
    expect(article.lines?.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Headline'],
      [2, 'One.'],
      [3, 'Two.'],
    ]);
    expect((await readArticle(utf8('One.\n\nTwo.'), 'article.txt')).lines).toBeNull();
  });
});

describe('fingerprint', () => {
  test('is the beginning of the SHA-256 of the normalised text', () => {
    // printf 'the crew said "no" - twice.' | sha256sum
    expect(fingerprint('the crew said "no" - twice.')).toBe('9fc87d6611cc19f9');
    expect(fingerprint('  The crew\n said “No” —  twice. ')).toBe('9fc87d6611cc19f9');
  });

  test('differs when a digit does', () => {
    expect(fingerprint('It had 2,500 seats.')).not.toBe(fingerprint('It had 2,600 seats.'));
  });
});

describe('encodings', () => {
  test('UTF-8 with a byte order mark, UTF-16 of either order with one', async () => {
    const text = 'Ärger in Łódź.\nZweiter Absatz.';
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const swapped = new Uint8Array(Buffer.from(wide).swap16());
    for (const bytes of [utf8(`\ufeff${text}`), wide, swapped]) {
      const article = await readArticle(bytes, 'article.txt');
      expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(text.split('\n'));
    }
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty-text', /is empty/],
    ['white space', utf8(' \n\t\n'), 'empty-text', /is empty/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'not-utf8', /not UTF-8/],
    ['NUL bytes', utf8('abc\ndef\0'), 'binary-file', /NUL/],
    ['Windows-1252', new Uint8Array([0x52, 0xe9, 0x73, 0x75]), 'not-utf8', /not UTF-8/],
    ['half of a UTF-16 character', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42]), 'not-utf8', /UTF-16/],
    ['more than 10 MB', new Uint8Array(LARGEST_TEXT + 1).fill(0x61), 'text-too-large', /10 MB/],
  ])('%s is an error that says so', async (_, bytes, code, message) => {
    const error = await errorOf(bytes);
    expect(error.reason).toBe('unreadable');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('article.txt');
    expect(error.hint).not.toBeNull();
  });

  test('an error says where the wrong byte is', async () => {
    expect((await errorOf(utf8('abc\ndéf\0'))).where).toBe('article.txt:2:4');
  });
});

describe('HTML', () => {
  test('is known by its name or its beginning', async () => {
    expect(await paragraphsOf('<p>One<p>Two', 'saved.htm')).toEqual(['One', 'Two']);
    expect(await paragraphsOf('<!-- saved -->\n<!DOCTYPE html><p>One<p>Two', 'standard input')).toEqual([
      'One',
      'Two',
    ]);
    expect(await paragraphsOf('<p>One<p>Two', 'page.txt')).toEqual(['<p>One<p>Two']);
    expect(await paragraphsOf('a < b\nc > d', 'standard input')).toEqual(['a < b', 'c > d']);
  });

  test('gives the text of each block as a paragraph', async () => {
    const html = `<html><head><title>T</title><style>p { color: red }</style></head><body>
      <h1>Floods   hit <b>Ol</b>don</h1>
      <p>At least <a href="https://example.org">12&nbsp;bridges</a> &amp; roads, don&#8217;t ask.
      <p>Two<br>lines<ul><li>first<li>second</ul><div>third</div><div>fourth</div>
      <table><tr><td>cell</td><td>next</td></tr></table><blockquote>quoted</blockquote>
      <script>alert("no")</script><p hidden>unseen</p></body></html>`;
    expect(await paragraphsOf(html, 'a.html')).toEqual([
      'Floods hit Oldon',
      'At least 12\u00a0bridges & roads, don’t ask.',
      'Two\nlines',
      'first',
      'second',
      'third',
      'fourth',
      'cell',
      'next',
      'quoted',
    ]);
  });

  test('takes the article of a page, not what is around it, unless that is only a teaser', async () => {
    const story =
      '<p>The river rose again on Monday, and the lower town was cut off for most of the day.</p>';
    const page = (inside: string, outside: string) =>
      `<body><nav><a href="/">Home</a></nav>${outside}<article>${inside}</article></body>`;
    expect(await paragraphsOf(page(story, '<div>Subscribe</div>'), 'a.html')).toHaveLength(1);
    expect(await paragraphsOf(page('<p>More</p>', story), 'a.html')).toHaveLength(2);
  });

  test.each([
    ['without text', '<html><body><script>render()</script></body></html>', 'empty-text'],
    ['nested without end', '<div>'.repeat(6000), 'nested-too-deep'],
  ])('%s is an error', async (_, html, code) => {
    expect((await errorOf(utf8(html), 'a.html')).code).toBe(code);
  });
});

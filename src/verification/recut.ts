import { fingerprint } from '../article/fingerprint.ts';
import type { Paragraph } from '../article/read-article.ts';

/** Longest run of lines that is tried as one paragraph: a long paragraph of a mail, broken at 72 columns. */
const MOST_LINES = 24;

/** Longest text, in characters, that is tried as one paragraph. */
const LONGEST = 5000;

/** Most sentences of a paragraph that are tried as a paragraph of their own. */
const MOST_SENTENCES = 12;

/** Longer texts, in characters, are taken as they are: this is 50 000 words, and each sentence is hashed several times. */
const LONGEST_TEXT = 300_000;

/** Where a sentence ends within a paragraph. */
const SENTENCE_END = /(?<=[.!?]["'”’)]*)\s+/u;

/**
 * The paragraphs of an article cut as the source was, where the fingerprints say so to the letter: lines that are one recorded paragraph
 * together are joined, a paragraph that holds several recorded ones is cut. Pieces keep the number that they have in the reader's copy.
 */
export function recut(paragraphs: readonly Paragraph[], recorded: readonly string[]): readonly Paragraph[] {
  const known = new Set(recorded);
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (known.size === 0 || length > LONGEST_TEXT) return paragraphs;
  const cut: Paragraph[] = [];
  let isBroken = false;
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const run = known.has(paragraph.fingerprint)
      ? null
      : joined(paragraphs.slice(at, at + MOST_LINES), known);
    if (run !== null) {
      cut.push(run.paragraph);
      isBroken = true;
      at += run.lines;
      continue;
    }
    cut.push(...(known.has(paragraph.fingerprint) ? [paragraph] : divided(paragraph, known)));
    at += 1;
  }
  return isBroken ? runsJoined(cut, known) : cut;
}

/** Where lines are parts of paragraphs, the lines between known paragraphs are one, too: an edited one. */
function runsJoined(cut: readonly Paragraph[], known: ReadonlySet<string>): readonly Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of cut) {
    const last = whole.at(-1);
    if (last === undefined || known.has(last.fingerprint) || known.has(paragraph.fingerprint)) {
      whole.push(paragraph);
      continue;
    }
    const text = `${last.text}\n${paragraph.text}`;
    whole[whole.length - 1] = { number: last.number, text, fingerprint: fingerprint(text) };
  }
  return whole;
}

/** The shortest run of lines from the first on that is one recorded paragraph. */
function joined(
  lines: readonly Paragraph[],
  known: ReadonlySet<string>,
): { readonly paragraph: Paragraph; readonly lines: number } | null {
  const [first] = lines;
  if (first === undefined) return null;
  let text = first.text;
  for (const [index, line] of lines.slice(1).entries()) {
    if (known.has(line.fingerprint)) return null;
    text = `${text}\n${line.text}`;
    if (text.length > LONGEST) return null;
    const together = fingerprint(text);
    if (known.has(together))
      return { paragraph: { number: first.number, text, fingerprint: together }, lines: index + 2 };
  }
  return null;
}

/** A paragraph at the sentence ends between which recorded paragraphs stand; itself when there are none. */
function divided(paragraph: Paragraph, known: ReadonlySet<string>): readonly Paragraph[] {
  const sentences = paragraph.text.split(SENTENCE_END);
  if (sentences.length < 2) return [paragraph];
  const pieces: Paragraph[] = [];
  let rest: string[] = [];
  const piece = (texts: readonly string[]): Paragraph => {
    const text = texts.join(' ');
    return { number: paragraph.number, text, fingerprint: fingerprint(text) };
  };
  for (let at = 0; at < sentences.length; ) {
    const found = longestKnown(sentences.slice(at, at + MOST_SENTENCES), piece, known);
    if (found === null) {
      rest.push(sentences[at] ?? '');
      at += 1;
      continue;
    }
    if (rest.length > 0) pieces.push(piece(rest));
    rest = [];
    pieces.push(found.piece);
    at += found.sentences;
  }
  if (pieces.length === 0) return [paragraph];
  return rest.length === 0 ? pieces : [...pieces, piece(rest)];
}

function longestKnown(
  sentences: readonly string[],
  piece: (texts: readonly string[]) => Paragraph,
  known: ReadonlySet<string>,
): { readonly piece: Paragraph; readonly sentences: number } | null {
  for (let count = sentences.length; count > 0; count -= 1) {
    const candidate = piece(sentences.slice(0, count));
    if (known.has(candidate.fingerprint)) return { piece: candidate, sentences: count };
  }
  return null;
}

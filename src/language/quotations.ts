/** A piece of a text. */
export interface QuotedFragment {
  /** UTF-16 offsets of the quoted words, marks and outer white space left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A quotation in running text. */
export interface Quotation {
  /** UTF-16 offsets, quotation marks included. */
  readonly start: number;
  readonly end: number;
  /** The quoted words; those of several paragraphs are joined by a space. */
  readonly text: string;
  /** One for each paragraph the quotation runs through. */
  readonly fragments: readonly QuotedFragment[];
  /** False when no closing mark was found: it then ends with its line. */
  readonly closed: boolean;
  /** 0 for a quotation, 1 for one within it, and so on. */
  readonly depth: number;
}

/** Closing marks by opening one. `„` is German and Polish, `»` opens in German books, `”` in Swedish. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ["'", "'"],
  ['‘', "’'"],
  ['‚', '‘’'],
]);

/** Marks that also close: they open only before a word and after a space. */
const DIRECTIONLESS = '"”»\'';
const SINGLE = "'‘‚";

/** Words that begin with an apostrophe. */
const ELISION =
  /^['‘’](?:em|til|till|cause|cos|tis|twas|twere|n|round|bout|neath|gainst|ere|d|s|ll|re|ve|m|t)(?![\p{L}])|^['‘’]\d\ds?\b/iu;

const DEEPEST = 3;
/** A quotation in single marks is rarely longer; beyond that the mark was an apostrophe. */
const LONGEST_SINGLE = 1000;

/**
 * The quotations of a text, in order, those within others after them. Straight, curly, German, Polish, Swedish and corner marks and
 * guillemets; a quotation that runs over several paragraphs opens each of them and closes once. An apostrophe never opens one: single marks
 * count only when a closing mark follows.
 */
export function findQuotations(text: string): readonly Quotation[] {
  return scan(text, 0, text.length, 0, '');
}

function scan(text: string, from: number, to: number, depth: number, outer: string): readonly Quotation[] {
  const found: Quotation[] = [];
  if (depth >= DEEPEST) return found;
  for (let at = from; at < to; ) {
    const mark = text.charAt(at);
    const quotation =
      CLOSERS.has(mark) && mark !== outer && opens(text, at, from) ? quotationAt(text, at, to, depth) : null;
    if (quotation === null || quotation.fragments.length === 0) {
      at = Math.max(quotation?.end ?? 0, at + 1);
      continue;
    }
    found.push(quotation);
    for (const fragment of quotation.fragments)
      found.push(...scan(text, fragment.start, fragment.end, depth + 1, mark));
    at = Math.max(quotation.end, at + 1);
  }
  return found;
}

/** Whether the mark at `at` can open: a directionless one needs a space, bracket, dash or other mark before and a word after it. */
function opens(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  const before = at === from ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '' || (/\s/.test(after) && mark !== '«' && mark !== '„')) return false;
  if (SINGLE.includes(mark) && ELISION.test(text.slice(at, at + 8))) return false;
  // ʿayn in romanised names: Ka‘b, ‘Ayn (the latter has no closing mark).
  if (mark === '‘' || mark === '‚') return !/[\p{L}\p{N}]/u.test(before);
  return (
    !DIRECTIONLESS.includes(mark) || (/[\s([{—–\-/“‘«„"'>*_]/.test(before) && !/[\s.,;:!?)\]]/.test(after))
  );
}

function quotationAt(text: string, at: number, to: number, depth: number): Quotation | null {
  const mark = text.charAt(at);
  return SINGLE.includes(mark) ? singleQuotation(text, at, to, depth) : doubleQuotation(text, at, to, depth);
}

function doubleQuotation(text: string, start: number, to: number, depth: number): Quotation {
  const mark = text.charAt(start);
  const closers = closersFor(text, start, to);
  const fragments: QuotedFragment[] = [];
  let begin = start + 1;
  let lineEnd = -1;
  let nested = 0;
  for (let at = start + 1; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') {
      const next = skipSpace(text, at, to);
      if (text.charAt(next) === mark && /\S/.test(text.charAt(next + 1))) {
        addFragment(fragments, text, begin, at);
        begin = next + 1;
        lineEnd = -1;
        at = next;
        continue;
      }
      if (lineEnd < 0) lineEnd = at;
      if (/\n[^\S\n]*\n/.test(text.slice(at, next))) break;
      continue;
    }
    if (closers.includes(character) && closes(text, at, character, mark)) {
      if (nested > 0) {
        nested -= 1;
        continue;
      }
      addFragment(fragments, text, begin, at);
      return { start, end: at + 1, text: joined(fragments), fragments, closed: true, depth };
    }
    if (character === mark) {
      if (!isBalanced(text, at, to, mark, closers)) {
        if (lineEnd < 0) lineEnd = at;
        break;
      }
      nested += 1;
    }
  }
  const end = lineEnd < 0 ? to : lineEnd;
  addFragment(fragments, text, begin, end);
  return { start, end, text: joined(fragments), fragments, closed: false, depth };
}

/** A curly opening mark may be closed by a straight one, when no curly one follows in the paragraph. */
function closersFor(text: string, start: number, to: number): string {
  const mark = text.charAt(start);
  const closers = CLOSERS.get(mark) ?? '';
  if (mark !== '“' && mark !== '„') return closers;
  for (let at = start + 1; at < Math.min(to, start + 4 * LONGEST_SINGLE); at += 1) {
    const character = text.charAt(at);
    if (character === '”' || (mark === '„' && character === '“')) return closers.replace('"', '');
    if (character === mark || character === '"')
      return character === '"' ? closers : closers.replace('"', '');
  }
  return closers;
}

/** Whether a directionless mark closes here: something stands before it. */
function closes(text: string, at: number, character: string, mark: string): boolean {
  if (!DIRECTIONLESS.includes(character) || character !== mark) return true;
  const before = text.charAt(at - 1);
  return /\S/.test(before) || /^\s?$/.test(text.charAt(at + 1));
}

/** Whether the same opening mark within a quotation opens one inside it, rather than the first having been left open. */
function isBalanced(text: string, at: number, to: number, mark: string, closers: string): boolean {
  if (DIRECTIONLESS.includes(mark)) return false;
  let open = 1;
  for (let next = at; next < Math.min(to, at + LONGEST_SINGLE); next += 1) {
    const character = text.charAt(next);
    if (character === '\n' && /^\n\s*\n/.test(text.slice(next, next + 8))) return false;
    if (character === mark) open += 1;
    if (closers.includes(character)) open -= 1;
    if (open === 0) return true;
    if (open > DEEPEST) return false;
  }
  return false;
}

function singleQuotation(text: string, start: number, to: number, depth: number): Quotation | null {
  const mark = text.charAt(start);
  const closers = CLOSERS.get(mark) ?? '';
  let possessive = -1;
  let close = -1;
  for (let at = start + 1; at < Math.min(to, start + LONGEST_SINGLE); at += 1) {
    const character = text.charAt(at);
    if (character === '\n' && /^\n\s*\n/.test(text.slice(at, at + 8))) break;
    if (character === mark && at > start + 1 && opens(text, at, start)) break;
    if (!closers.includes(character)) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (/\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    // "the militias' attacks" within single marks: a later mark is the better end.
    if (before === 's' && /^\s$/.test(after) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      if (possessive < 0) possessive = at;
      continue;
    }
    close = at;
    break;
  }
  const end = close < 0 ? possessive : close;
  if (end < 0) return null;
  const fragments: QuotedFragment[] = [];
  addFragment(fragments, text, start + 1, end);
  return fragments.length === 0
    ? null
    : { start, end: end + 1, text: joined(fragments), fragments, closed: true, depth };
}

function addFragment(fragments: QuotedFragment[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) fragments.push({ start, end, text: text.slice(start, end) });
}

function joined(fragments: readonly QuotedFragment[]): string {
  return fragments.map((fragment) => fragment.text).join(' ');
}

function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && /\s/.test(text.charAt(next))) next += 1;
  return next;
}

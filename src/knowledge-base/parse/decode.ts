import { isUtf8 } from 'node:buffer';
import type { TextProblem } from '../problem.ts';

/** A file's text, or what keeps it from being text. */
export interface Decoded {
  /** Without a byte order mark at its start; wrong bytes are U+FFFD, so that problems can be shown. */
  readonly text: string;
  /** Whether a byte order mark was left out at the start (it counts for nobody's columns). */
  readonly mark: boolean;
  readonly problem: TextProblem | null;
}

const REPLACEMENT = '\ufffd';

/** Decodes UTF-8, with or without a byte order mark. NUL, UTF-16 and invalid UTF-8 are problems, with their place. */
export function decode(bytes: Buffer): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return binary('', false, 0, 'it is UTF-16');
  }
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString('utf8', mark ? 3 : 0);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return binary(text, mark, text.indexOf('\0'), 'it holds NUL bytes');
  if (isUtf8(bytes)) return { text, mark, problem: null };
  const at = firstWrong(mark ? bytes.subarray(3) : bytes, text);
  return {
    text,
    mark,
    problem: {
      code: 'not-utf8',
      message: 'This is not valid UTF-8.',
      hint: 'Save the file as UTF-8.',
      range: { start: at, end: at + 1 },
    },
  };
}

function binary(text: string, mark: boolean, at: number, why: string): Decoded {
  const problem: TextProblem = {
    code: 'binary-file',
    message: `The file is no text: ${why}.`,
    hint: 'Save it as UTF-8 text, or point --kb at the right file.',
    range: { start: at, end: at + 1 },
  };
  return { text, mark, problem };
}

/** The first replacement character that was not in the file as such. */
function firstWrong(bytes: Buffer, text: string): number {
  let at = -1;
  let offset = 0;
  for (;;) {
    const next = text.indexOf(REPLACEMENT, at + 1);
    if (next < 0) return Math.max(at, 0);
    offset += Buffer.byteLength(text.slice(Math.max(at, 0), next));
    at = next;
    const own = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!own) return at;
  }
}

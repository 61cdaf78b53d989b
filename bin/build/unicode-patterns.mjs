import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where drafts are read. Patterns of other rooms are not tried often enough in one run: made so, those of language/ cost a table over a millisecond. */
const FILES = /[\\/]src[\\/](?:verification|article)[\\/].*\.ts$/;

/**
 * Comments, strings and templates, in which there is no pattern, and regular expression literals. By the formatter a slash before a space
 * divides.
 */
const TOKEN =
  /\/\/[^\n]*|\/\*.*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![ =*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/gs;

/** What may stand before a literal with the flag g that is made one for all calls: what uses it from its beginning, or a module's own constant. */
const FROM_BEGINNING =
  /\b(?:matchAll|match|replace|replaceAll|search|split)\(\s*$|(?:^|\n)(?:export )?const \w+ =\s*$/;

/**
 * Makes each pattern with Unicode classes a `UnicodePattern`, see src/language/unicode-pattern.ts, one for all calls of its function.
 *
 * @param {string} code of a module @param {string} runtime where `unicodePattern` is
 * @returns {string | null} null when there is none
 */
export function withUnicodePatterns(code, runtime) {
  /** @type {string[]} */
  const patterns = [];
  const literals = code.replace(TOKEN, (token, at) => {
    if (!token.startsWith('/') || token.startsWith('//') || token.startsWith('/*')) return token;
    const end = token.lastIndexOf('/');
    const [source, flags] = [token.slice(1, end), token.slice(end + 1)];
    if (!source.includes('\\p{') || !flags.includes('u')) return token;
    if (/[gy]/.test(flags) && !FROM_BEGINNING.test(code.slice(Math.max(0, at - 200), at))) return token;
    patterns.push(
      `const unicodePattern${patterns.length} = /* @__PURE__ */ unicodePattern(${JSON.stringify(source)}, '${flags}');`,
    );
    return `unicodePattern${patterns.length - 1}`;
  });
  const rewritten = literals.replaceAll(MADE, 'unicodePattern(');
  return rewritten === code
    ? null
    : [`import { unicodePattern } from '${runtime}';`, ...patterns, rewritten].join('\n');
}

/** A pattern put together from pieces: that one may be plain is told when it is made. */
const MADE = 'new RegExp(';

/** @param {string} root the project's folder @returns {import('esbuild').Plugin} */
export function unicodePatterns(root) {
  const runtime = join(root, 'src/language/unicode-pattern.ts');
  return {
    name: 'unicode-patterns',
    setup({ onLoad }) {
      onLoad({ filter: FILES }, ({ path }) => {
        if (path === runtime) return undefined;
        const contents = withUnicodePatterns(readFileSync(path, 'utf8'), runtime);
        return contents === null ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

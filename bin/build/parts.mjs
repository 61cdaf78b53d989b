import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { asciiCode } from './ascii.mjs';

/**
 * The bundle comes in parts, because even with V8's code cache each start pays for every function of the file it loads, called or not. A part
 * is loaded when something in it is first asked for. No module is in two parts.
 *
 * @typedef {object} Part
 * @property {string} name of the file in dist/
 * @property {string} [entry] module that runs when the part is loaded
 * @property {RegExp} holds which targets of dynamic imports are in this part, by their path in the project; what is imported statically is
 *   in the part of whoever imports it first
 * @property {boolean} [whole] whether all of it runs when it is loaded: dynamic imports within it become static ones, since a module
 *   that is put off costs a start more (a closure per export, defined one by one) than its first lines do
 */

/** @type {readonly Part[]} */
const PARTS = [
  // All that `facts QUERY --json` runs.
  {
    name: 'facts',
    entry: 'src/main.ts',
    whole: true,
    holds:
      /^src\/(cli\/specs\/find|commands\/find|search\/(?:[a-z]+\/)?(?!spelling|asked-times|all-demands|second-reading|as-meant|judging-speakers|descriptions|also-scores|places-spoken-of|stands-for|name-(?:agreement|confidence))[a-z-]+|render\/(json|render-notes))\.ts$/,
  },
  // Figures and times in a query.
  { name: 'figures', holds: /^src\/(language\/figure-mentions|search\/query\/asked-times)\.ts$/ },
  // What a query demands of its answer beside its words.
  { name: 'demands', holds: /^src\/search\/demands\/all-demands\.ts$/ },
  // Words that nobody knows, misspelt or soft, and names in other spellings than known ones.
  {
    name: 'fuse',
    holds:
      /^node_modules\/fuse\.js\/|^src\/search\/(?:questions\/(?:second-reading|as-meant|judging-speakers)|names\/name-(?:agreement|confidence))\.ts$/,
  },
  // Command lines that are not plain.
  { name: 'parse', holds: /^src\/cli\/parse-command\.ts$/ },
  // Tables, cards and messages.
  {
    name: 'drawn',
    holds:
      /^src\/render\/(table|drawn|card|narrow-listing|message-lines)\.ts$|^node_modules\/(chalk|cli-table3)\//,
  },
  { name: 'rest', holds: /./ },
];

/**
 * @param {import('esbuild').BuildOptions} options shared by all parts
 * @param {string} root the project's folder
 * @returns {Promise<{ bundles: { name: string, code: Uint8Array }[], inputs: string[] }>}
 */
export async function buildParts(options, root) {
  const parts = PARTS.map((part) => new BuiltPart(part, root));
  // The second time it is known what each part is asked for by later ones.
  await buildOnce(parts, options, root);
  await buildOnce(parts, options, root);
  return {
    bundles: parts.map(({ part, code }) => ({ name: `${part.name}.cjs`, code })),
    inputs: parts.flatMap(({ inputs }) => [...inputs]),
  };
}

/** A part, with what came of building it last. */
class BuiltPart {
  part;
  /** @type {Uint8Array} */
  code = new Uint8Array();
  /** Modules in it. @type {ReadonlySet<string>} */
  inputs = new Set();
  /** Those that run with its entry. @type {ReadonlySet<string>} */
  entered = new Set();
  /** Modules that other parts ask it for. @type {Set<string>} */
  asked = new Set();

  /** The project's folder. */
  root;

  /** @param {Part} part @param {string} root */
  constructor(part, root) {
    this.part = part;
    this.root = root;
  }

  /** The module that other parts see: a function per module they ask for. */
  get contents() {
    const asked = [...this.asked].sort();
    // `require` would put off what the entry runs at once; importing would run at once what can be put off.
    const imports = asked.map((path, at) =>
      this.entered.has(path) ? `import * as m${at} from './${path}';` : '',
    );
    const modules = asked.map((path, at) => {
      const module = this.entered.has(path)
        ? `(${exportsOf(path, `m${at}`, this.root)})`
        : `require('./${path}')`;
      return `'${path}': () => ${module}`;
    });
    return [
      this.part.entry === undefined ? '' : `import './${this.part.entry}';`,
      ...imports,
      `export const modules = { ${modules.join(',\n')} };`,
    ].join('\n');
  }
}

/** @param {BuiltPart[]} parts @param {import('esbuild').BuildOptions} options @param {string} root */
async function buildOnce(parts, options, root) {
  for (const [at, part] of parts.entries()) {
    const { outputFiles = [], metafile } = await build({
      ...options,
      absWorkingDir: root,
      stdin: { contents: part.contents, resolveDir: root, loader: 'js' },
      outfile: `dist/${part.part.name}.cjs`,
      // What Node puts around every CommonJS module; here already, so that a large text need not be put together at each start.
      banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
      footer: { js: '})' },
      plugins: [
        references(part, parts.slice(0, at), parts.slice(at + 1), root),
        ...(part.part.whole === true ? [joined(part.part, root)] : []),
        ...(options.plugins ?? []),
      ],
      metafile: true,
      write: false,
    });
    const contents = outputFiles[0]?.contents;
    part.code = contents === undefined ? part.code : asciiCode(contents);
    part.inputs = new Set(Object.keys(metafile?.inputs ?? {}));
    part.entered = enteredFrom(part.part.entry, metafile?.inputs ?? {});
  }
}

/**
 * Turns imports of what is in another part into references, which the loader in `src/cli/bundle-loader.ts` resolves.
 *
 * @param {BuiltPart} part @param {BuiltPart[]} earlier @param {BuiltPart[]} later @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function references(part, earlier, later, root) {
  return {
    name: 'references',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, namespace, pluginData }) => {
        if (pluginData === 'resolving' || kind === 'entry-point' || path.startsWith('node:'))
          return undefined;
        const found = await resolve(path, { importer, resolveDir, kind, namespace, pluginData: 'resolving' });
        if (found.errors.length > 0 || found.external || found.namespace !== 'file') return found;
        const module = relative(root, found.path);
        const dynamic = kind === 'dynamic-import' && !part.part.holds.test(module);
        const home =
          earlier.find(({ inputs }) => inputs.has(module)) ??
          (dynamic ? later.find((other) => other.part.holds.test(module)) : undefined);
        if (home === undefined) return found;
        home.asked.add(module);
        return { path: `part:${home.part.name}:${module}`, external: true };
      });
    },
  };
}

/**
 * Makes dynamic imports of what is in the same part static.
 *
 * @param {Part} part @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function joined({ holds }, root) {
  return {
    name: 'joined',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        /** @type {string[]} */
        const imports = [];
        const code = readFileSync(path, 'utf8').replace(DYNAMIC_IMPORT, (whole, target) => {
          const module = relative(root, join(dirname(path), target));
          if (!holds.test(module)) return whole;
          const name = `joined${imports.length}`;
          imports.push(`import * as ${name} from '${target}';`);
          return `Promise.resolve(${exportsOf(module, name, root)})`;
        });
        return { contents: [...imports, code].join('\n'), loader: 'ts' };
      });
    },
  };
}

/**
 * A literal of all that a module exports: the object esbuild makes of `import *` costs each start a closure and a property definition per
 * export, asked for or not.
 *
 * @param {string} path of the module in the project @param {string} name what it is imported as @param {string} root
 */
function exportsOf(path, name, root) {
  const code = readFileSync(join(root, path), 'utf8');
  if (OTHER_EXPORT.test(code)) throw new Error(`${path}: exports need names of their own`);
  const declared = [...code.matchAll(DECLARED_EXPORT)].map(([, exported = '']) => exported);
  const passedOn = [...code.matchAll(PASSED_ON)].flatMap(([, list = '']) =>
    list
      .split(',')
      .map((part) => part.trim().replace(/^\w+ as /, ''))
      .filter((part) => part !== '' && !part.startsWith('type ')),
  );
  const properties = [...declared, ...passedOn].map((exported) => `${exported}: ${name}.${exported}`);
  return `{ ${['__esModule: true', ...properties].join(', ')} }`;
}

const DECLARED_EXPORT = /^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm;
const PASSED_ON = /^export \{([^}]*)\}/gm;
const OTHER_EXPORT = /^export (?:\*|default)/m;

/** As the formatter writes them. */
const DYNAMIC_IMPORT = /\bimport\('(\.[^']+\.ts)'\)/g;

/**
 * The modules that run when `entry` is imported: those that static imports lead to.
 *
 * @param {string | undefined} entry @param {import('esbuild').Metafile['inputs']} inputs
 */
function enteredFrom(entry, inputs) {
  const entered = new Set(entry === undefined ? [] : [entry]);
  for (const path of entered) {
    for (const { path: next, kind, external } of inputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) entered.add(next);
    }
  }
  return entered;
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells whether the files in dist/ were made from the inputs as they are now. Contents are compared, not times:
 * a fresh clone, a branch switch or a copied folder all change times without changing a byte, or the reverse.
 *
 * @param {{ root: string, inputs: string[], outputs: string[] }} options inputs are files or folders under root,
 *   and may be missing; outputs are file names in dist/
 */
export function freshness({ root, inputs, outputs }) {
  const dist = join(root, 'dist');
  const stamp = join(dist, '.stamp');

  const before = createHash('sha256'); // taken once: what is edited while the build runs must count as stale
  for (const file of inputs.flatMap((input) => filesIn(root, input))) add(before, root, file);

  const digest = () => {
    const hash = before.copy();
    for (const file of outputs) add(hash, dist, file);
    return hash.digest('hex');
  };

  /** @param {string} name @param {string | Uint8Array} content */
  const write = (name, content) => {
    mkdirSync(dist, { recursive: true });
    const partial = join(dist, `.${name}.${process.pid}`);
    writeFileSync(partial, content);
    renameSync(partial, join(dist, name)); // two `npx` at once may both build; neither sees half a file
  };

  return {
    /** What tells these inputs from any others, 16 hex digits. */
    inputs: before.copy().digest('hex').slice(0, 16),
    isStale: () => read(stamp)?.toString() !== digest(),
    write,
    done: () => write('.stamp', digest()),
  };
}

/** @param {import('node:crypto').Hash} hash @param {string} folder @param {string} file */
function add(hash, folder, file) {
  const content = read(join(folder, file));
  hash.update(`${file}\0${content?.length ?? 'missing'}\0`);
  if (content) hash.update(content);
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesIn(root, path) {
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesIn(root, `${path}/${name}`));
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

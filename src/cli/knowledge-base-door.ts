import { join } from 'node:path';
import type { CompiledBase } from '../compiled/base.ts';
import { memorySource } from '../compiled/byte-source.ts';
import { openCompiledBase } from '../compiled/open.ts';
import { type LocatedKnowledgeBase, locateKnowledgeBase } from '../knowledge-base/locate.ts';
import { FactsError } from '../model/errors.ts';
import type { Format } from '../model/format.ts';
import type { Note } from '../model/report.ts';
import type { OutputOptions } from './output-options.ts';

/** What decides which knowledge base is in use. */
export interface DoorOptions {
  readonly output: OutputOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Folder of the package. */
  readonly folder: string;
}

/** Opens the knowledge base in use: locates, loads, compiles, once per run. */
export class KnowledgeBaseDoor {
  readonly #options: DoorOptions;
  #located: LocatedKnowledgeBase | null = null;
  #opened: CompiledBase | null = null;

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  /** Where the knowledge base in use is. Throws FactsError 'unreadable'. */
  locate(): LocatedKnowledgeBase {
    const { output, env, cwd, folder } = this.#options;
    this.#located ??= locateKnowledgeBase({
      flags: output.knowledgeBases,
      env: env['FACTS_KB'],
      cwd,
      packaged: join(folder, 'facts.yaml'),
    });
    return this.#located;
  }

  /** The open base, the same one however often it is asked for. Throws FactsError 'unreadable' or 'invalid'. */
  async open(): Promise<CompiledBase> {
    this.#opened ??= openCompiledBase(memorySource(await compiledFrom(this.locate().paths)));
    return this.#opened;
  }

  /** The name of the knowledge base, for people, when it was opened and is not the one that comes with facts. */
  notes(format: Format | null): Note[] {
    const forPeople = format === null || format === 'table' || format === 'card';
    if (this.#opened === null || this.#located === null || !forPeople) return [];
    const { origin, paths } = this.#located;
    if (origin === 'packaged') return [];
    return [
      {
        level: 'info',
        code: 'knowledge-base',
        message: `knowledge base: ${paths.join(', ')}`,
        detail: { paths },
      },
    ];
  }

  /** Releases what is open. */
  close(): void {
    this.#opened?.close();
    this.#opened = null;
  }
}

async function compiledFrom(paths: readonly string[]): Promise<Uint8Array> {
  const { loadKnowledgeBase } = await import('../knowledge-base/load.ts');
  const { knowledgeBase, diagnostics } = await loadKnowledgeBase(paths);
  if (knowledgeBase !== null)
    return (await import('../compiled/build.ts')).compileKnowledgeBase(knowledgeBase);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new FactsError('invalid', 'invalid-knowledge-base', 'The knowledge base cannot be used as it is.', {
    where: paths.join(', '),
    hint: '`facts check` shows warnings, too.',
    diagnostics: errors,
  });
}

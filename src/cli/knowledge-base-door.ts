import { join } from 'node:path';
import type { CompiledBase } from '../compiled/base.ts';
import type { CacheContext } from '../compiled/cache.ts';
import { type LocatedKnowledgeBase, locateKnowledgeBase } from '../knowledge-base/locate.ts';
import { type Format, isForPeople } from '../model/format.ts';
import type { Note } from '../model/report.ts';
import type { BuildingNote } from './building-note.ts';
import { openBase } from './open-base.ts';
import type { OutputOptions } from './output-options.ts';

/** What decides which knowledge base is in use. */
export interface DoorOptions {
  readonly output: OutputOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Folder of the package. */
  readonly folder: string;
  /** Version and build of the tool. */
  readonly tool: string;
  /** Where compiled bases are kept, or null for nowhere. */
  readonly cache: CacheContext | null;
  readonly building: BuildingNote;
}

/** Opens the knowledge base in use, once per run: from its compiled form, or from its sources. */
export class KnowledgeBaseDoor {
  readonly #options: DoorOptions;
  #located: LocatedKnowledgeBase | null = null;
  #opened: CompiledBase | null = null;
  #useStored: boolean;

  constructor(options: DoorOptions) {
    this.#options = options;
    this.#useStored = options.output.cache;
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
    const { folder, tool, cache, building } = this.#options;
    this.#opened ??= await openBase({
      paths: this.locate().paths,
      folder,
      tool,
      cache,
      useStored: this.#useStored,
      building,
    });
    return this.#opened;
  }

  /** Whether what is open may be a stored form, which may be damaged. */
  get mayBeDamaged(): boolean {
    return this.#useStored;
  }

  /** Reads all of a stored form, if one is open, for work that cannot start again. Throws `DamagedBase`. */
  checkWhole(): void {
    if (this.#useStored) this.#opened?.checkWhole();
  }

  /** Lets go of a stored form that is damaged: the next `open` builds from the sources. */
  distrust(): void {
    this.close();
    this.#useStored = false;
  }

  /** The name of the knowledge base, for people, when it was opened and is not the one that comes with facts. */
  notes(format: Format | null): Note[] {
    if (this.#opened === null || this.#located === null || !isForPeople(format)) return [];
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

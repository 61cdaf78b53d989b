import type { CompiledBase } from '../../compiled/base.ts';
import { fold } from '../../language/folding.ts';
import type { ArticleStatement } from '../../verification/suggest/read-statements.ts';

/** Longest slug, in characters; ids are for people. */
const LONGEST = 40;

/** Ids for new facts and entities: slugs that nobody in the base has, or had. */
export class SkeletonIds {
  readonly #base: CompiledBase;
  readonly #given = new Set<string>();

  constructor(base: CompiledBase) {
    this.#base = base;
  }

  /** "us-personnel-at-least-62", "pentagon-official-quote", or by the paragraph where nothing names it. */
  fact(statement: ArticleStatement, paragraph: number): string {
    switch (statement.type) {
      case 'figure':
        return this.#free(slugOf(`${statement.unit ?? `paragraph ${paragraph}`} ${statement.text}`));
      case 'quote':
        return this.#free(slugOf(`${statement.speakers[0]?.who ?? `paragraph ${paragraph}`} quote`));
      case 'name':
        return this.entity(statement.text);
      default:
        return statement satisfies never;
    }
  }

  /** "quds-force". */
  entity(name: string): string {
    return this.#free(slugOf(name));
  }

  /** The id of a source that the base does not have, by the name of its file. */
  source(file: string): string {
    return slugOf(file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));
  }

  #free(slug: string): string {
    let id = slug;
    for (let count = 2; this.#isTaken(id); count += 1) id = `${slug}-${count}`;
    this.#given.add(id);
    return id;
  }

  #isTaken(id: string): boolean {
    return (
      this.#given.has(id) || this.#base.factOrdinal(id) !== null || this.#base.entityOrdinal(id) !== null
    );
  }
}

function slugOf(text: string): string {
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^(?:an?|the)-/, '')
    .split('-')
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? 'new' : slug;
}

import type { CompiledBase } from '../compiled/base.ts';
import { nearestWords } from '../language/similarity.ts';
import { FactsError } from '../model/errors.ts';
import type { Note } from '../model/report.ts';

/** Up to this many ids are compared with a mistyped one; more would take longer than anyone waits for a suggestion. */
const COMPARED = 20_000;

/** Facts asked for by id, as ordinals, each once, in the order asked for. */
export interface NamedFacts {
  readonly ordinals: readonly number[];
  /** Says of each former id what it is now. */
  readonly notes: readonly Note[];
}

/** The facts with these ids, present or former. Throws FactsError 'not-found' for one that is none, with the nearest id. */
export function factsNamed(base: CompiledBase, ids: readonly string[]): NamedFacts {
  const ordinals = new Set<number>();
  const notes: Note[] = [];
  for (const id of ids) {
    const ordinal = base.factOrdinal(id);
    if (ordinal === null) throw unknownFact(base, id);
    const now = base.fact(ordinal).id;
    if (now !== id && !ordinals.has(ordinal)) {
      notes.push({
        level: 'info',
        code: 'renamed',
        message: `${id} is now called ${now}`,
        detail: { former: id, id: now },
      });
    }
    ordinals.add(ordinal);
  }
  return { ordinals: [...ordinals], notes };
}

function unknownFact(base: CompiledBase, id: string): FactsError {
  const typed = [...id].length > 80 ? `${[...id].slice(0, 79).join('')}…` : id;
  if (base.entityOrdinal(id) !== null) {
    return new FactsError('not-found', 'not-a-fact', `“${typed}” is an entity, not a fact.`, {
      hint: `facts list --about ${typed} lists the facts about it.`,
    });
  }
  const nearest = base.factCount <= COMPARED ? nearestWords(id, factIds(base))[0] : undefined;
  return new FactsError('not-found', 'unknown-id', `No fact is called “${typed}”.`, {
    hint:
      nearest === undefined ? 'facts list --format ids prints those there are.' : `Did you mean ${nearest}?`,
  });
}

function* factIds(base: CompiledBase): Iterable<string> {
  for (let ordinal = 0; ordinal < base.factCount; ordinal += 1) yield base.fact(ordinal).id;
}

import { normaliseText } from '../../language/normalise.ts';
import { spellingSimilarity } from '../../language/similarity.ts';
import type { Entity } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import { occurrences } from '../occurrences.ts';

/** A name that facts print in several ways. */
export interface SeveralSpellings {
  readonly entity: Entity;
  /** In order of their first appearance, with the facts that print them. */
  readonly spellings: readonly { readonly spelling: string; readonly facts: readonly Fact[] }[];
}

/** Two names at least this similar (0–1) are spellings of one; less similar ones are different names ("Tehran" for Iran). */
const ONE_NAME = 0.65;

/**
 * Entities whose name facts print in several spellings ("Kataib", "Kataeb"). Other names of the same thing, acronyms, plurals and derived words
 * ("Iran", "Iranian") are no spellings; nor are descriptions, which differ in words without a capital letter.
 */
export function severalSpellings(
  facts: Iterable<Fact>,
  entityOf: (id: string) => Entity | null,
): readonly SeveralSpellings[] {
  const printed = new Map<string, Map<string, Fact[]>>();
  for (const fact of facts) {
    const names = fact.names.map(normaliseText);
    const ids = new Set([
      ...fact.about,
      ...(fact.place === null ? [] : [fact.place]),
      ...fact.saidBy.map(({ who }) => who),
    ]);
    for (const id of ids) {
      const entity = entityOf(id);
      if (entity === null) continue;
      for (const spelling of spellingsPrinted(entity, names)) {
        const ofEntity = printed.get(id) ?? new Map<string, Fact[]>();
        ofEntity.set(spelling, [...(ofEntity.get(spelling) ?? []), fact]);
        printed.set(id, ofEntity);
      }
    }
  }
  return [...printed].flatMap(([id, spellings]) => {
    const entity = entityOf(id);
    const all = [...spellings.keys()];
    const several = all.filter((spelling) => all.some((other) => isRespelling(spelling, other)));
    if (entity === null || several.length < 2) return [];
    return [
      { entity, spellings: several.map((spelling) => ({ spelling, facts: spellings.get(spelling) ?? [] })) },
    ];
  });
}

/** The forms of an entity's name that stand in printed names; of forms inside each other the longest. */
function spellingsPrinted({ name, aliases }: Entity, names: readonly string[]): readonly string[] {
  const forms = [name, ...aliases].map((form) => ({ form, wanted: normaliseText(form) }));
  const found = forms.filter(({ wanted }) =>
    names.some((printed) => [...occurrences(printed, wanted)].length > 0),
  );
  const longest = found.filter(
    ({ wanted }) =>
      !found.some((other) => other.wanted !== wanted && [...occurrences(other.wanted, wanted)].length > 0),
  );
  return [...new Map(longest.map(({ form, wanted }) => [wanted, form])).values()];
}

/** Whether two forms are one name in two spellings: the words that differ are alike, capitalised, and none is the other with an ending. */
function isRespelling(one: string, other: string): boolean {
  if (normaliseText(one) === normaliseText(other)) return false;
  const a = one.split(/[\s-]+/);
  const b = other.split(/[\s-]+/);
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, index) => {
    const counterpart = b[index] ?? '';
    return word.toLowerCase() === counterpart.toLowerCase() ? [] : [[word, counterpart] as const];
  });
  return different.every(([word, counterpart]) => {
    const x = word.toLowerCase();
    const y = counterpart.toLowerCase();
    const capitals = /^\p{Lu}\p{Ll}/u.test(word) && /^\p{Lu}\p{Ll}/u.test(counterpart);
    const derived = x.startsWith(y) || y.startsWith(x);
    return capitals && !derived && spellingSimilarity(x, y) >= ONE_NAME;
  });
}

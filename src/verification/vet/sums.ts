import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureLink } from './figure-link.ts';
import { namedNumbers } from './judge-figure.ts';

/** The sentence gives the parts, each the figure of a fact, and their sum: "13 dead or hurt: eight at … and five near …". */
export function sumInSentence(context: FigureContext, shelf: FactShelf): readonly FactProfile[] | null {
  const { mention, sentence } = context;
  const { value } = mention.figure;
  const parts = sentence.figures
    .filter((figure) => figure !== mention && !figure.percent && figure.figure.value !== null)
    .slice(0, MOST_PARTS);
  if (value === null || parts.length < 2) return null;
  for (let choice = 3; choice < 2 ** parts.length; choice += 1) {
    const chosen = parts.filter((_, position) => (choice >> position) % 2 === 1);
    if (chosen.length < 2 || chosen.reduce((sum, each) => sum + (each.figure.value ?? 0), 0) !== value)
      continue;
    const facts = chosen.map((part) =>
      shelf.counted.find(
        ({ fact }) => fact.figure !== null && namedNumbers(fact.figure).includes(part.figure.value ?? -1),
      ),
    );
    const known = facts.filter((fact) => fact !== undefined);
    if (known.length === chosen.length) return known;
  }
  return null;
}

/** Most figures of a sentence tried as parts of a sum. */
const MOST_PARTS = 6;

/** Two or more figures of facts that count the same add up to the draft's number. */
export function sumOf(
  context: FigureContext,
  links: readonly FigureLink[],
  shelf: FactShelf,
): readonly FactProfile[] | null {
  const [number] = namedNumbers(context.mention.figure);
  if (number === undefined || number < 3) return null;
  const seen = new Set<string>();
  for (const link of links) {
    const { profile, unit } = link;
    if (
      unit < 0.7 ||
      seen.has(profile.unitKey) ||
      (['state', 'noun', 'currency'] as const).some((each) => link.conflicts.has(each))
    )
      continue;
    seen.add(profile.unitKey);
    const addends = countedTogether(profile, shelf).filter(
      ({ fact }) =>
        fact.figure !== null &&
        namedNumbers(fact.figure).length === 1 &&
        !/percent|%/.test(fact.unit ?? fact.figure.stated),
    );
    if (addends.length < 2 || addends.length > 12) continue;
    const value = ({ fact }: FactProfile): number =>
      fact.figure === null ? 0 : (namedNumbers(fact.figure)[0] ?? 0);
    for (const [position, first] of addends.entries())
      for (const second of addends.slice(position + 1))
        if (value(first) + value(second) === number && value(first) > 0 && value(second) > 0)
          return [first, second];
    const total = addends.reduce((sum, each) => sum + value(each), 0);
    if (addends.length > 2 && total === number) return addends;
  }
  return null;
}

/** Facts that count the same kind of thing, and those that count people of the same place or party: children treated beside people wounded. */
function countedTogether(profile: FactProfile, shelf: FactShelf): readonly FactProfile[] {
  const siblings = shelf.siblings(profile);
  const { unit } = profile;
  if (unit === null || unit.state === null || !unit.classes.has('people')) return siblings;
  const near = profile.entities.flatMap((entity) => shelf.factsAbout(entity));
  const people = near.filter(
    (other) =>
      other.unit?.classes.has('people') === true &&
      (other.unit.state === unit.state ||
        (other.unit.state === null && unit.state !== null && other.claimStates.has(unit.state))) &&
      !siblings.includes(other),
  );
  return [...siblings, ...new Set(people)];
}

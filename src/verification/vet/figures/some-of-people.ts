import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { countedClasses } from '../words/counted-classes.ts';

/** Sorts of people that a fact names where it counts them: six firefighters are more than six people. */
const CALLING = /^people: (?:fighters|irregulars|soldiers|police|firefighters|crew)$/;
/** The same where a fact counts what happened to somebody, and does not say to whom: "eight injuries". */
const NARROWER = /^people: (?:irregulars|police|firefighters|children|women)$/;

/** Whether the draft counts people of a sort where the fact counts people, or just what happened to them: "eight children" for eight injuries. */
export function areSomeOf(profile: FactProfile, { classes, noun }: FigureContext): boolean {
  const { unit, fact } = profile;
  if (unit === null) return false;
  const any = unit.classes.size === 1 && unit.classes.has('people');
  const unsaid = noun !== null && unit.classes.size === 0 && unit.state !== null && unit.nouns.size === 0;
  if (!any && !unsaid) return false;
  const sorts = [...classes].filter((name) => (any ? CALLING : NARROWER).test(name));
  if (sorts.length === 0) return false;
  // The claim may say of whom it was, though its unit does not.
  const told = new Set((fact.claim.match(/\p{L}+/gu) ?? []).flatMap((word) => countedClasses(word)));
  return any || !sorts.some((name) => told.has(name));
}

/** "62 militants" for 62 US personnel: no country has militants among its own. */
export function areNobodysOwn(
  { unit, owners }: FactProfile,
  { classes, owners: told }: FigureContext,
  lexicon: EntityLexicon,
): boolean {
  return (
    unit?.classes.has('people: personnel') === true &&
    classes.has('people: irregulars') &&
    !classes.has('people: personnel') &&
    told.length === 0 &&
    owners.some((owner) => lexicon.isPlace(owner))
  );
}

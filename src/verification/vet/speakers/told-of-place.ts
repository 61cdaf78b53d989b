import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { speakersOf } from '../findings/mends.ts';

/** Before a number that points back: what is told is the rest of the sentence. */
const THE = /(?:^|\s)(?:the|these|those|both)\s+$/iu;

/**
 * The fact whose source a sentence lacks that counts what a fact has (`profile`), and only tells where they are: "The two sites were near Jurf al-Sakhar",
 * which another says than who counted them. `profile` itself where nobody else tells of those places.
 */
export function factToldOf(
  profile: FactProfile,
  { mention, sentence, locations }: FigureContext,
  shelf: FactShelf,
): FactProfile {
  if (!THE.test(sentence.text.slice(0, mention.start - sentence.start))) return profile;
  const places = locations.flatMap(({ entities }) => entities);
  if (places.length === 0 || places.some((place) => profile.entities.includes(place))) return profile;
  const others = places.map((place) =>
    shelf
      .factsAbout(place)
      .filter(
        ({ unit, fact, speakers }) => unit === null && fact.kind === profile.fact.kind && speakers.length > 0,
      ),
  );
  const [first = []] = others;
  const telling = first.filter(
    (each) =>
      places.every((place) => each.claimEntities.includes(place)) &&
      others.every((some) => some.includes(each)),
  );
  const [other] = telling;
  const sources = new Set(telling.map(speakersOf));
  return other === undefined || sources.size > 1 ? profile : other;
}

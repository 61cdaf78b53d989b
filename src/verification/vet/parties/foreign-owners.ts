import { isCountryAdjective } from '../../../language/countries.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Peoples and creeds that have no country of their own. */
const PEOPLE =
  /^(?:Kurdish|Sunni|Druze|Alawite|Yazidi|Christian|Catholic|Basque|Catalan|Tamil|Chechen|Uyghur)$/;

/** A nationality before what it owns. */
const NATIONALITY =
  /(?<![\p{L}-])(\p{Lu}\p{L}+(?:ish|ese|an|i|ch|ic|ze|ite|ue|mil|en|ur))\s+(?=(\p{L}[\p{L}\d-]+))/gu;

/**
 * What is wrong in a sentence that makes a claim of what is another country's: "an Israeli AC-130" for the US military's. The claim and its fact
 * know nothing of that country.
 */
export function foreignOwner(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  shelf: FactShelf,
): Fault | null {
  const { lexicon, concepts } = shelf;
  const named = profile.claimMentions;
  const own = [...profile.entities, ...profile.speakers.flatMap(({ entities }) => entities)];
  const apart = [...sentence.quotations, ...sentence.attributions.map(({ speaker }) => speaker)];
  for (const match of sentence.text.matchAll(NATIONALITY)) {
    const [, found = '', thing = ''] = match;
    const start = sentence.start + match.index;
    const span = { start, end: start + found.length };
    const behind = sentence.start + match.index + match[0].length;
    if (!overlap(span, part) || apart.some((each) => overlap(each, span))) continue;
    const mention = sentence.mentions.find((each) => overlap(each, span));
    // A longer name that begins so is somebody of the base.
    if (
      mention === undefined
        ? !(isCountryAdjective(found.toLowerCase()) || PEOPLE.test(found))
        : mention.end > span.end
    )
      continue;
    // "Iran attacks" is somebody doing something.
    if (mention?.entities.some((entity) => lexicon.entity(entity).name === found) === true) continue;
    const owned =
      profile.claimWords.has(concepts.of(thing)) ||
      named.some(({ text }) => text.split(/\s+/).at(-1) === thing) ||
      sentence.mentions.some(
        (each) => each.start === behind && isAmong(each.entities, profile.claimEntities),
      );
    if (!owned || profile.fact.claim.includes(found)) continue;
    const entities = mention?.entities ?? [];
    if (entities.some((entity) => own.some((mine) => lexicon.areRelated(mine, entity)))) continue;
    const message = `The source says this of nobody ${found}.`;
    return fault('wrong-party', span, profile, { expected: null, found, message });
  }
  return null;
}

function isAmong(entities: readonly number[], others: readonly number[]): boolean {
  return entities.some((entity) => others.includes(entity));
}

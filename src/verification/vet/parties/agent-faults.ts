import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { Span } from '../words/span.ts';
import { agentOf, type NamedText, targetOf } from './counted-agents.ts';
import { moved, namedTextOf, statedIn } from './counted-texts.ts';

/** In a claim, a pronoun for its speaker: "The Osmaran army said it destroyed 18 tanks". */
const SPEAKER_DID =
  /(?:said|says|claimed|claims|claimed to have|that)\s+(?:it|they|to have)\s+(?:has\s+|have\s+|had\s+)?\p{Ll}+(?:\s+down)?\s*$/iu;

/**
 * Somebody else who does what a fact counts: "Iran hit two facilities" for the US, or those on whom the attacks were: "US forces launched 66 attacks"
 * for 66 attacks on them. Null when nobody is named, or they may be spoken of as one.
 */
export function agentFault(
  profile: FactProfile,
  { mention, sentence }: FigureContext,
  lexicon: EntityLexicon,
): Fault | null {
  const { claim } = profile.fact;
  const stated = statedIn(profile.fact);
  if (stated === null) return null;
  const told = namedTextOf(sentence);
  const counted = moved(mention, -sentence.start);
  const agent = agentOf(told, counted, lexicon);
  if (agent === null) return null;
  // "President Varga pledged …" for her government.
  const person = agent.entities.some((entity) => lexicon.isPerson(entity));
  if ((person || agent.start > counted.end) && isSpeaker(agent, profile)) return null;
  const known: NamedText = { text: claim, names: profile.claimMentions };
  const own = agentOf(known, stated, lexicon)?.entities ?? speakerDid(profile, claim.slice(0, stated.start));
  const target = targetOf(known, stated);
  const right = own ?? [];
  const reversed =
    own === null &&
    target !== null &&
    areOne(agent.entities, target.entities, lexicon) &&
    targetOf(told, counted) === null;
  const another =
    own !== null && !areOne(agent.entities, own, lexicon) && !areApart(own, agent.entities, lexicon);
  if (!reversed && !another) return null;
  const expected = reversed
    ? `on ${target.text}`
    : right.map((entity) => lexicon.entity(entity).name).join(', ');
  const message = reversed
    ? `The source has this done to ${target.text}, not by ${agent.text}: "${claim}"`
    : `The source has ${expected} do this, not ${agent.text}: "${claim}"`;
  const span = moved(agent, sentence.start);
  return fault('wrong-party', span, profile, { expected, found: agent.text, message });
}

/** "The Americans killed several militants": a weapon that did it in a claim is somebody's. */
function areApart(own: readonly number[], others: readonly number[], lexicon: EntityLexicon): boolean {
  const isThing = (entity: number): boolean =>
    !lexicon.isParty(entity) && !lexicon.isPerson(entity) && !lexicon.isPlace(entity);
  return own.every(isThing) && !others.some(isThing);
}

/** "The toll was put at five by Kataib Hezbollah": who says so stands behind "by", too. */
function isSpeaker({ entities }: EntityMention, { speakers }: FactProfile): boolean {
  return speakers.some((speaker) => speaker.entities.some((own) => entities.includes(own)));
}

function speakerDid({ speakers }: FactProfile, before: string): readonly number[] | null {
  const entities = speakers.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  return entities.length > 0 && SPEAKER_DID.test(before) ? entities : null;
}

/** Whether two parties may be spoken of as one, or act for one country: the Pentagon for the United States. */
export function areOne(some: readonly number[], others: readonly number[], lexicon: EntityLexicon): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        lexicon.areRelated(one, other) ||
        [...lexicon.related(one)].some((each) => lexicon.isPlace(each) && lexicon.related(other).has(each)),
    ),
  );
}

/** "Iraq has 2,500 troops" of those whom the claim has there of another country. */
export function hostFault(
  profile: FactProfile,
  { mention, sentence, noun, owners, inherited, entities }: FigureContext,
  lexicon: EntityLexicon,
): Fault | null {
  if (profile.owners.length === 0 || noun === null || inherited !== null || owners.length > 0) return null;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const subject = sentence.mentions.find(
    (name) =>
      name.end <= mention.start &&
      /^\s+(?:now\s+|still\s+)?(?:has|have|had|fields?|deploys?|deployed)\s+(?:about\s+|some\s+)?$/iu.test(
        before.slice(name.end - sentence.start),
      ),
  );
  if (subject === undefined || !subject.entities.some((entity) => profile.places.includes(entity)))
    return null;
  if (areOne(subject.entities, profile.owners, lexicon)) return null;
  if (profile.owners.some((owner) => [...entities.keys()].some((each) => lexicon.areRelated(owner, each))))
    return null;
  const expected = profile.owners.map((owner) => lexicon.entity(owner).name).join(', ');
  const message = `These are not those of ${subject.text}: "${profile.fact.claim}"`;
  const span: Span = { start: subject.start, end: mention.end };
  return fault('wrong-party', span, profile, { expected, found: subject.text, message });
}

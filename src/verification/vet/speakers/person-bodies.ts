import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';

/** "Captain Anna Dahl of the Coast Guard", "Nadia Sorel, of the": what stands between somebody and whom they belong to. */
const OF = /^,?\s+(?:of|from)\s+(?:the\s+)?$/u;

/** Bodies to which a sentence makes somebody belong whom a claim has in another: "Captain Anna Dahl of the Navy". */
export function personBodyFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { lexicon } = shelf;
  const { text, start, mentions, parties, quotations } = sentence;
  const bodies = [...mentions, ...parties.map((party) => ({ ...party, entities: [] as readonly number[] }))];
  return mentions.flatMap((mention): readonly Statement[] => {
    const [person] = mention.entities;
    if (person === undefined || !lexicon.isPerson(person)) return [];
    const body = bodies.find(
      (each) => each.start > mention.end && OF.test(text.slice(mention.end - start, each.start - start)),
    );
    if (body === undefined || !body.entities.every((entity) => lexicon.isParty(entity))) return [];
    const facts = shelf.factsAbout(person);
    const profile = facts.find(({ fact, claimMentions }) =>
      claimMentions.some(
        (named, at) =>
          named.entities.includes(person) &&
          OF.test(fact.claim.slice(named.end, claimMentions[at + 1]?.start ?? named.end)) &&
          claimMentions[at + 1]?.entities.every((entity) => lexicon.isParty(entity)) === true,
      ),
    );
    const theirs = facts.some(({ entities }) =>
      entities.some((entity) => body.entities.some((other) => lexicon.areRelated(entity, other))),
    );
    if (profile === undefined || theirs || quotations.some((each) => overlap(each, body))) return [];
    const named = profile.claimMentions.findIndex(({ entities }) => entities.includes(person));
    const expected = profile.claimMentions[named + 1]?.text ?? null;
    const message = `The source has ${mention.text} of ${expected}, not of ${body.text}.`;
    const faults = [fault('wrong-party', body, profile, { expected, found: body.text, message })];
    return [{ start: body.start, end: body.end, type: 'claim', fact: profile.fact.id, faults }];
  });
}

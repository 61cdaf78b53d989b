import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import { areSame } from './claimed-parts.ts';
import type { ToldSubject } from './told-subjects.ts';

/** Verbs with which somebody speaks and does something; whoever says the same does it, too. */
const SPEAKS_OUT = [
  'criticized',
  'demanded',
  'condemned',
  'welcomed',
  'rejected',
  'warned',
  'urged',
  'accused',
];

/** Share of the rest of a claim that a sentence has which means it. */
const SAID = 0.6;

/** Fewest words of the rest of a claim. */
const FEWEST_SAID = 3;

/** A fact in the article's own voice of what somebody has said: who, and the rest of its words. */
export interface Spoken {
  readonly profile: FactProfile;
  readonly act: ToldSubject;
  readonly rest: readonly string[];
}

/** What a fact in the article's own voice tells that somebody has said. */
export function spokenIn(
  profile: FactProfile,
  claimed: (profile: FactProfile) => readonly ToldSubject[],
  { concepts }: FactShelf,
): readonly Spoken[] {
  if (profile.speakers.length > 0 || profile.unit !== null) return [];
  const acts = SPEAKS_OUT.map((verb) => concepts.of(verb));
  const act = claimed(profile).find(({ deed, entities }) => acts.includes(deed) && entities.length > 0);
  const rest = [...profile.claimWords].filter((word) => word !== act?.deed);
  return act === undefined ? [] : [{ profile, act, rest }];
}

/** "Democrats say the administration lacks the determination …", which Republicans criticized it for: somebody else who says what a claim has said. */
export function speechFault(
  sentence: DraftSentence,
  spoken: readonly Spoken[],
  shelf: FactShelf,
): Statement | null {
  const { lexicon } = shelf;
  const parties = sentence.parties.map((party) => ({ ...party, entities: [] as readonly number[] }));
  if (sentence.attributions.length === 0) return null;
  const said = new Set(sentence.words.map(({ concept }) => concept));
  for (const { speaker, start, end } of sentence.attributions) {
    const by = [...parties, ...sentence.mentions].find((each) => overlap(each, speaker));
    if (by === undefined || by.entities.some((entity) => !lexicon.isParty(entity))) continue;
    for (const { profile, act, rest } of spoken) {
      if (areSame(act.entities, by.entities, lexicon)) continue;
      // Where somebody does just that, who tells something beside it does not.
      if (said.has(act.deed) && deedOf(start, end, sentence, shelf) !== act.deed) continue;
      const met = rest.filter((word) => said.has(word));
      const isNamed = sentence.mentions.some(({ entities }) => areSame(act.entities, entities, lexicon));
      if (isNamed || met.length < FEWEST_SAID || met.length < rest.length * SAID) continue;
      const expected = act.entities.map((entity) => lexicon.entity(entity).name).join(', ');
      const message = `The source says this of ${expected}, not of ${by.text}: "${profile.fact.claim}"`;
      const faults = [fault('wrong-party', by, profile, { expected, found: by.text, message })];
      return { start: by.start, end: by.end, type: 'claim', fact: profile.fact.id, faults };
    }
  }
  return null;
}

/** The verb with which somebody is said to speak. */
function deedOf(start: number, end: number, sentence: DraftSentence, { concepts }: FactShelf): string {
  return concepts.of(sentence.text.slice(start - sentence.start, end - sentence.start));
}

import { findFigures, meets } from '../../../language/figures.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import { headOf, singular } from '../names/speaker-heads.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** How many a sentence lets speak, against the facts it uses: "three US officials said", of what two said. */
export function speakerCounts(sentence: DraftSentence, used: ReadonlySet<FactProfile>): readonly Statement[] {
  const statements: Statement[] = [...loneSpeaker(sentence, used)];
  for (const mention of sentence.speakerCounts) {
    const counted = [...used].flatMap((profile) =>
      profile.speakers.map(({ who }) => ({ profile, who, figure: findFigures(who)[0]?.figure ?? null })),
    );
    const known = counted.filter(({ figure }) => figure !== null);
    const differing = known.find(({ figure }) => figure !== null && !meets(mention.figure, figure));
    if (
      differing === undefined ||
      known.some(({ figure }) => figure !== null && meets(mention.figure, figure))
    )
      continue;
    const { profile, who } = differing;
    const found = mention.text;
    const message = `Not "${found}": the source has ${who}.`;
    const faults = [fault('wrong-figure', mention, profile, { expected: who, found, message })];
    statements.push({
      start: mention.start,
      end: mention.end,
      type: 'figure',
      fact: profile.fact.id,
      faults,
    });
  }
  return statements;
}

/** "A US official said" of what two said: one whose like are counted in all facts that the sentence uses. */
function loneSpeaker(
  { attributions, speakerCounts: counts, text, start }: DraftSentence,
  used: ReadonlySet<FactProfile>,
): readonly Statement[] {
  const [told] = attributions;
  if (told === undefined || attributions.length > 1 || counts.length > 0 || used.size === 0) return [];
  const { speaker, manner } = told;
  if (manner !== 'official' || !/^an?\s/iu.test(speaker.text)) return [];
  // "A US official and a diplomat said".
  if (/\sand\s/u.test(speaker.text) || /^\s+and\s/u.test(text.slice(speaker.end - start))) return [];
  const head = singular(headOf(speaker.text).toLowerCase());
  const others = [...used].map(({ speakers, fact }) => {
    const [first] = speakers;
    const count = speakers.length === 1 ? (findFigures(first?.who ?? '')[0]?.figure.value ?? 0) : 0;
    return count > 1 && first?.heads.includes(head) === true ? { first, fact } : null;
  });
  const [one] = others;
  if (one == null || others.includes(null)) return [];
  const [profile] = used;
  if (profile === undefined) return [];
  const { start: from, end, text: found } = speaker;
  const message = `Not "${found}": the source has ${one.first.who}.`;
  const faults = [fault('wrong-figure', speaker, profile, { expected: one.first.who, found, message })];
  return [{ start: from, end, type: 'figure', fact: one.fact.id, faults }];
}

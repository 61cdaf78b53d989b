import { findFigures, meets } from '../../../language/figures.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** How many a sentence lets speak, against the facts it uses: "three US officials said", of what two said. */
export function speakerCounts(sentence: DraftSentence, used: ReadonlySet<FactProfile>): readonly Statement[] {
  const statements: Statement[] = [];
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

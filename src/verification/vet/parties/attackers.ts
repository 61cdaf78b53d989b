import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import { namedParties } from '../names/named-parties.ts';
import { overlap, type Span } from '../words/span.ts';

const NOUN = '(?<noun>attack|assault|raid|offensive|invasion|incursion|onslaught|massacre|bombing)';
const NAME = "(?<name>\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,3})";
const TARGET =
  "(?:on|against|of|in)\\s+(?:the\\s+)?(?<target>\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,2})";

/** "The Hamas terror attack on Israel", "Hezbollah's attack on Israel". */
const BEFORE = new RegExp(`(?<!\\p{L})${NAME}(?:['’]s?)?\\s+(?:\\p{Ll}+\\s+){0,2}${NOUN}\\s+${TARGET}`, 'gu');
/** "The attack on Israel by Hezbollah", "… that Hezbollah carried out on Israel". */
const BEHIND = new RegExp(
  `(?<!\\p{L})${NOUN}\\s+${TARGET}(?:,?\\s+(?:that\\s+was\\s+|which\\s+was\\s+)?(?:carried out|launched|mounted|staged|led|committed))?\\s+by\\s+(?:the\\s+)?${NAME}`,
  'gu',
);
const CLAUSE = new RegExp(
  `(?<!\\p{L})${NOUN}\\s+(?:(?:that|which)\\s+)?(?:the\\s+)?${NAME}\\s+(?:had\\s+)?(?:carried out|launched|mounted|staged|led|committed|made)\\s+${TARGET}`,
  'gu',
);

/** Who attacked whom, as a text has it. */
interface Attack extends Span {
  readonly text: string;
  readonly attackers: readonly number[];
  readonly targets: readonly number[];
}

/**
 * Those whom a sentence makes the attackers, when the facts know of the one attack on the same target, and of another attacker: "the attack on
 * Israel by Hezbollah" for the Hamas attack. No fact may tell of both.
 */
export function attackerCheck(shelf: FactShelf): SentenceCheck {
  const { lexicon } = shelf;
  const claimed = remembered(({ fact }: FactProfile) => attacksIn(fact.claim, shelf));
  return (sentence) =>
    attacksIn(sentence.text, shelf).flatMap((told): readonly Statement[] => {
      const span = { start: sentence.start + told.start, end: sentence.start + told.end };
      if (sentence.times.some(({ kind }) => kind === 'year')) return [];
      const about = told.targets.flatMap((entity) => shelf.factsAbout(entity));
      const [known] = about.filter((profile) =>
        claimed(profile).some(({ targets }) => targets.some((each) => told.targets.includes(each))),
      );
      const theirs = about.some(({ entities }) =>
        told.attackers.some((each) => entities.some((other) => lexicon.areRelated(each, other))),
      );
      if (known === undefined || theirs) return [];
      const expected = claimed(known)[0]?.text ?? null;
      const message = `The source says this of ${expected}, not of ${told.text}.`;
      const faults = [fault('wrong-party', span, known, { expected, found: told.text, message })];
      return [{ ...span, type: 'claim', fact: known.fact.id, faults }];
    });
}

/** Without one of these nobody attacks anybody. */
const ATTACK = new RegExp(NOUN);

function attacksIn(text: string, { lexicon }: FactShelf): readonly Attack[] {
  if (!ATTACK.test(text)) return [];
  const found = [BEFORE, BEHIND, CLAUSE].flatMap((pattern) => [...text.matchAll(pattern)]);
  if (found.length === 0) return [];
  const mentions = lexicon.find(text);
  const parties = namedParties(text, 0, mentions, (entity) => lexicon.isPlace(entity));
  return found.flatMap((match): readonly Attack[] => {
    const { name: by = '', target = '' } = match.groups ?? {};
    const start = match.index + match[0].indexOf(by);
    const targets = lexicon.find(target).flatMap(({ entities }) => entities);
    // The whole of a name that the pattern took a part of.
    const attacker = [...parties.map((party) => ({ ...party, entities: [] })), ...mentions].find((each) =>
      overlap(each, { start, end: start + by.length }),
    );
    if (targets.length === 0 || attacker === undefined) return [];
    const { end, entities, text: name } = attacker;
    return [{ start: attacker.start, end, text: name, attackers: entities, targets }];
  });
}

import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Weapons of which none is another. */
const WEAPONS: readonly (readonly [string, string])[] = [
  ['drone', 'drones?|UAVs?'],
  ['rocket', 'rockets?'],
  ['missile', 'missiles?'],
  ['mortar', 'mortars?'],
  ['bomb', 'bombs?|car bombs?'],
  ['shell', 'shells?|artillery'],
  ['gunfire', 'gunfire|snipers?|gunmen'],
];

/** What something is done by: "a drone attack", "hit by a rocket", "with drones". */
const TOLD = new RegExp(
  `(?<!\\p{L})(?:(?<first>${WEAPONS.map(([, forms]) => forms).join('|')})(?=[\\s-]+(?:attacks?|strikes?|assaults?|raids?|barrages?|fire)(?!\\p{L}))|(?:by|with|from|used?)\\s+(?:an?\\s+|the\\s+)?(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,2}?(?<second>${WEAPONS.map(([, forms]) => forms).join('|')})(?!\\p{L})|^(?:an?\\s+)(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,2}?(?<third>${WEAPONS.map(([, forms]) => forms).join('|')})(?!\\p{L}))`,
  'giu',
);

/** Another weapon than that of the fact: "a drone attack on Ain al-Asad" for a ballistic missile. Null where the fact has no weapon, or its own stands in the sentence. */
export function weaponFault(profile: FactProfile, sentence: DraftSentence, part: Span): Fault | null {
  const own = weaponsIn(profile.fact.claim);
  if (own.length === 0) return null;
  const { text, start, quotations } = sentence;
  if (weaponsIn(text).some((each) => own.includes(each))) return null;
  for (const match of text.matchAll(TOLD)) {
    const found = match.groups?.['first'] ?? match.groups?.['second'] ?? match.groups?.['third'] ?? '';
    const at = start + match.index + match[0].lastIndexOf(found);
    const span = { start: at, end: at + found.length };
    if (!overlap(span, part) || quotations.some((each) => overlap(each, span))) continue;
    const { claim } = profile.fact;
    const expected = own.join(', ');
    const message = `The source has a ${expected}, not "${found}": "${claim}"`;
    return fault('wrong-party', span, profile, { expected, found, message });
  }
  return null;
}

function weaponsIn(text: string): readonly string[] {
  return WEAPONS.flatMap(([name, forms]) =>
    new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu').test(text) ? [name] : [],
  );
}

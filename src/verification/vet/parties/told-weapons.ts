import { lazily } from '../../../language/lazily.ts';
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
  ['gunship', 'AC-?130s?(?:\\s+(?:gunships?|aircraft))?|gunships?'],
  ['fighter aircraft', 'fighter\\s+(?:aircraft|jets?|planes?)|jet\\s+fighters?|F-\\d{1,2}[A-Z]?s?'],
  ['attack helicopter', 'attack\\s+helicopters?|Apaches?'],
];

const FORMS = WEAPONS.map(([, forms]) => forms).join('|');

/** What a weapon does that is the subject: "an F-16 killed". */
const DOES =
  '\\s+(?:(?:has|have|had|then|later|also)\\s+)*(?:killed|hit|struck|destroyed|targeted|attacked|bombed|carried\\s+out|responded)(?!\\p{L})';

/** What something is done by: "a drone attack", "hit by a rocket", "with drones". */
const TOLD = new RegExp(
  `(?<!\\p{L})(?:(?<first>${FORMS})(?=[\\s-]+(?:attacks?|strikes?|assaults?|raids?|barrages?|fire)(?!\\p{L}))|(?:by|with|from|used?)\\s+(?:an?\\s+|the\\s+)?(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,2}?(?<second>${FORMS})(?!\\p{L})|^(?:an?\\s+)(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,2}?(?<third>${FORMS})(?!\\p{L})|(?:^|[,;:]\\s+|that\\s+)(?:(?:an?|the|several|some|US|American)\\s+)*(?<fourth>${FORMS})(?=${DOES}))`,
  'giu',
);

/** A weapon by which a text tells that something was done. */
export interface ToldWeapon extends Span {
  /** As printed. */
  readonly found: string;
}

/** The weapons by which a sentence tells that something was done, outside quotations; their places are those of the draft. */
export function toldWeapons({ text, start, quotations }: DraftSentence): readonly ToldWeapon[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(TOLD)].flatMap((match) => {
    const { first, second, third, fourth } = match.groups ?? {};
    const found = first ?? second ?? third ?? fourth ?? '';
    const at = start + match.index + match[0].lastIndexOf(found);
    const span = { start: at, end: at + found.length, found };
    return quotations.some((each) => overlap(each, span)) ? [] : [span];
  });
}

/** Without one of these no text names a weapon. */
const ANY = new RegExp(`(?<!\\p{L})(?:${FORMS})(?!\\p{L})`, 'iu');

/** Another weapon than that of the fact: "a drone attack on Ain al-Asad" for a ballistic missile. Null where the fact has no weapon, or its own stands in the sentence. */
export function weaponFault(profile: FactProfile, sentence: DraftSentence, part: Span): Fault | null {
  const own = weaponsIn(profile.fact.claim);
  if (own.length === 0) return null;
  const { text } = sentence;
  if (weaponsIn(text).some((each) => own.includes(each))) return null;
  for (const span of toldWeapons(sentence)) {
    const { found } = span;
    if (!overlap(span, part) || mayBeOne(own, weaponsIn(found))) continue;
    const { claim } = profile.fact;
    const expected = ANY.exec(claim)?.[0] ?? own.join(', ');
    const message = `The source has "${expected}", not "${found}": "${claim}"`;
    return fault('wrong-party', span, profile, { expected, found, message });
  }
  return null;
}

/** What flies, and what it may fire or drop: both may be told of one attack. */
const AIRCRAFT = /^(?:gunship|fighter aircraft|attack helicopter)$/u;
const FIRED = /^(?:rocket|missile|bomb|shell|gunfire)$/u;

/** Whether two sorts of weapons may be those of one attack: "missiles" of "fighter aircraft". */
export function mayBeOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one === other ||
        (AIRCRAFT.test(one) && FIRED.test(other)) ||
        (AIRCRAFT.test(other) && FIRED.test(one)),
    ),
  );
}

/** The sorts of weapons that a text names. */
export function weaponsIn(text: string): readonly string[] {
  return ANY.test(text) ? sorts().flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])) : [];
}

const sorts = lazily(() =>
  WEAPONS.map(([name, forms]) => [name, new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu')] as const),
);

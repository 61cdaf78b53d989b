import { lazily } from '../../../language/lazily.ts';
import type { Span } from './span.ts';

/** How bad a harm is. */
export type Severity = 'light' | 'moderate' | 'grave' | 'fatal';

/** A word that tells how bad a harm is, with the harm: "serious head injuries", "badly hurt", "the damage was severe". */
export interface ToldSeverity extends Span {
  readonly severity: Severity;
  /** The word alone: "serious", "badly". */
  readonly word: string;
  /** What was done: to people, or to things. */
  readonly to: 'people' | 'things';
}

const WORDS: Readonly<Record<Severity, string>> = {
  light: 'minor|light(?:ly)?|slight(?:ly)?|mild(?:ly)?|superficial(?:ly)?|minimal(?:ly)?|cosmetic',
  moderate: 'moderate(?:ly)?',
  grave:
    'serious(?:ly)?|severe(?:ly)?|grave(?:ly)?|critical(?:ly)?|major|heav(?:y|ily)|extensive(?:ly)?|massive(?:ly)?|grievous(?:ly)?|badly|horrific(?:ally)?|horrendous|terrible|devastating|catastrophic|life-threatening|life-changing',
  fatal: 'fatal(?:ly)?|mortal(?:ly)?|deadly|lethal(?:ly)?',
};

/** What else tells of a grave harm, in a claim. */
const GRAVE =
  /(?<!\p{L})(?:intensive care|danger to life|fighting for (?:his|her|their) li(?:fe|ves))(?!\p{L})/iu;

const ANY = Object.values(WORDS).join('|');
const PEOPLE = 'injur(?:y|ies)|wounds?|burns?';
const HARMED = 'injured|wounded|hurt|harmed|maimed|burn(?:ed|t)|damaged';

/** Ways to say how bad a harm is. Up to two words may stand between an adjective and its noun: "severe traumatic brain injuries". */
const patterns = lazily(() => [
  new RegExp(
    `(?<![\\p{L}-])(?<word>${ANY})\\s+(?:(?!and|or|in|to|of|at|for|on|by|with|from|than|the\\s)\\p{Ll}[\\p{Ll}-]*\\s+){0,2}(?<harm>${PEOPLE}|damage)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}-])(?<word>${ANY})[\\s-]+(?<harm>${HARMED})(?!\\p{L})`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?<harm>${HARMED})\\s+(?:(?:very|quite|so)\\s+)?(?<word>(?:${ANY})(?<=ly))(?!\\p{L}|\\s+(?:${HARMED}|ill|and))`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<harm>${PEOPLE}|damage)(?:\\s+(?!(?:who|which|that|and|but|while)\\s)[\\p{L}’'-]+){0,8}?\\s+(?:was|were|is|are|proved|had\\s+been|has\\s+been|have\\s+been)\\s+(?:(?:very|quite|rather|described\\s+as|called|said\\s+to\\s+be)\\s+)*(?<word>${ANY})(?!\\p{L}|\\s+\\p{L}{4,}(?:ed|ing)(?!\\p{L}))`,
    'giu',
  ),
]);

/** Without one of these no text tells how bad a harm is. */
const HARM = /injur|wound|burn|damage|hurt|harmed|maimed/iu;

/** How bad the harms in a text are, in order. */
export function severitiesIn(text: string): readonly ToldSeverity[] {
  if (!HARM.test(text)) return [];
  const found = patterns().flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly ToldSeverity[] => {
      const { word = '', harm = '' } = match.groups ?? {};
      const severity = severityOf(word);
      if (severity === null) return [];
      const to = /^damage/iu.test(harm) ? 'things' : 'people';
      return [{ start: match.index, end: match.index + match[0].length, severity, word, to }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** All that a text says of how bad anything is. */
export function severitiesNamed(text: string): ReadonlySet<Severity> {
  const named = [...text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${ANY})(?!\\p{L})`, 'giu'))].flatMap(
    ([word]) => severityOf(word) ?? [],
  );
  return new Set(GRAVE.test(text) ? [...named, 'grave'] : named);
}

function severityOf(word: string): Severity | null {
  const known: readonly Severity[] = ['light', 'moderate', 'grave', 'fatal'];
  return known.find((each) => new RegExp(`^(?:${WORDS[each]})$`, 'iu').test(word)) ?? null;
}

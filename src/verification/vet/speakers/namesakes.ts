import { fold } from '../../../language/folding.ts';
import { spellingSimilarity } from '../../../language/similarity.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** Given names less alike than this are another's: "Jane" for "John" (0.53), not "Youssef" for "Yusuf" (0.78). */
const ALIKE = 0.6;

/** Before a surname, who somebody is rather than their given name. */
const TITLE =
  /^(?:captain|colonel|general|major|sergeant|lieutenant|admiral|president|chief|mayor|sheriff|judge|justice|king|queen|prince|princess|pope|senator|governor|minister|secretary|premier|chancellor|doctor|professor|sir|dame|lord|lady|mister|miss|mrs|ms|mr|dr|prof|gen|col|capt|lt|sgt|sen|rep|gov|the|and|but|then|says?|said|when|while|for|as|that|leader|boss|coach|owner|mother|father|widow|aide|nurse|pilot|docker|surgeon|officer|like|asked|told|after|since|where|why)$/;

/** Longer words that end like a calling: "Treasurer", "Survivor", "Engineer". */
const CALLING = /^.{3,}(?:er|or|ist|man|woman|person|eer|ant|ent|ief|tive|ary|ian)$/;

/** Whether words name somebody with the surname of a person and another given name: "Jane Smith" for John Smith. */
export function isNamesake(words: string, person: number, lexicon: EntityLexicon): boolean {
  const own = [lexicon.entity(person).name, ...lexicon.spellings(person)].map((name) => tokensOf(name));
  const surname = own[0]?.at(-1);
  const given = new Set(own.flatMap((name) => name.slice(0, -1)));
  if (surname === undefined || given.size === 0) return false;
  const printed = words.match(/\p{L}[\p{L}'’]*\.?/gu) ?? [];
  const tokens = printed.map((word) => fold(word.replace(/['’]s?$|\.$/gu, '')));
  const at = tokens.indexOf(surname);
  let before = at - 1;
  while (before >= 0 && PARTICLE.test(tokens[before] ?? '')) before -= 1;
  const [word = '', token = ''] = [printed[before], tokens[before]];
  if (at < 0 || before < 0 || !/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return false;
  if (TITLE.test(token) || (token.length > 6 && CALLING.test(token))) return false;
  return ![...given].some((each) => each === token || spellingSimilarity(each, token) >= ALIKE);
}

const PARTICLE = /^(?:al|el|as|ash|bin|ibn|abu|de|la|van|von|der)$/;

function tokensOf(name: string): readonly string[] {
  return (name.match(/\p{L}[\p{L}'’]*/gu) ?? [])
    .map((word) => fold(word))
    .filter((word) => !PARTICLE.test(word) && !TITLE.test(word));
}

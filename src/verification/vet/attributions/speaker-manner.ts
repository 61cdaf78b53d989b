import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';

/**
 * `official`: an official, source or witness without a name; `person`: by a personal name; `entity`: a group, organisation or country of the base;
 * `pronoun`: "it", "the group", "the statement", who only repeats an earlier speaker; `adverb`: "reportedly"; `other`: anybody else.
 */
export type SpeakerManner = 'official' | 'person' | 'entity' | 'pronoun' | 'adverb' | 'other';

const OFFICIAL =
  /\b(?:officials?|sources?|aides?|insiders?|diplomats?|witness(?:es)?|commanders?|officers?|analysts?|experts?|authorities|employees?|workers?|residents?|lawmakers?|spokes(?:man|woman|person|people)|investigators?|inspectors?|survivors?|relatives?|executives?|managers?|people familiar|staffers?|members?|doctors?|surgeons?|physicians?|paramedics?|treasurers?|farmers?|shopkeepers?|traders?|villagers?|nurses?|medics?|teachers?|engineers?|scientists?|professors?|lawyers?|neighbou?rs?|drivers?|passengers?|rescuers?|firefighters?|seamstress(?:es)?|organi[sz]ers?)\b/iu;

/** Whether words speak of officials, witnesses or other sources. */
export function namesSources(words: string): boolean {
  return OFFICIAL.test(words);
}

const PRONOUN =
  /^(?:(?:both|all|also|who|which|and|but|then|later|however|has|have|had)\s+)*(?:it|he|she|they|we|i|you|one|the (?:group|militia|faction|organi[sz]ation|outlet|paper|newspaper|daily|statement|post|posting|message|communiqu[eé]|announcement|press release|release|text|ministry|agency|army|military|official|officials|source|sources|minister|company|firm|commission|department|spokes(?:man|woman|person)|article|report|story|same (?:official|officials|source|statement|group|paper|newspaper|outlet|daily|article|report|ministry|agency|army|military|company)|two|pair|former|latter|body|office|party|candidate|union|institute|survey|armed (?:group|faction)|paramilitar(?:y|ies)(?: group)?|club|federation|league|association|foundation|charity|regulator|watchdog|authority|council|court|tribunal|hospital|clinic|university|college|school|bank|airline|carrier|operator|utility|manufacturer|maker|retailer|chain|developer|supplier|employer|broadcaster|station|channel|network|board|committee|panel|inquiry|parish|church|refinery|factory|plant|port|airport|laborator(?:y|ies)|lab|force|service|bloc|alliance|coalition)|(?:this|that|its|his|her|their|our) (?:(?:own|former|new|old|social media|online|written|public|televised|brief|short|latest) )?(?:statement|post|posting|message|communiqu[eé]|announcement|press release|release|text|report|office|account|government|ministry|administration|campaign|team|side|company|firm|agency|department|party|union|army|military|group|organi[sz]ation|newspaper|paper|faction|club|federation|league|association|foundation|charity|regulator|watchdog|authority|council|court|tribunal|hospital|clinic|university|college|school|bank|airline|carrier|operator|utility|manufacturer|maker|retailer|chain|developer|supplier|employer|broadcaster|station|channel|network|board|committee|panel|inquiry|parish|church|refinery|factory|plant|port|airport|laborator(?:y|ies)|lab|force|service|bloc|alliance|coalition))\b/iu;

const TITLE =
  /^(?:The|A|An|US|U\.S|Two|Three|On|In|But|And|However|Meanwhile|Earlier|Later|Iraqi|Iranian|American|Pentagon|Defense|Defence|Secretary|President|Prime|Minister|General|Gen|Maj|Col|Lt|Sgt|Capt|Mr|Mrs|Ms|Dr|Sen|Rep|State|Department|Foreign|Interior|Health|Police|Army|Navy|Air|Force|Ministry|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Two capitalised words that are no names of the base and no titles: a person (or a body the base does not know). */
function personalName(words: string, named: readonly EntityMention[]): boolean {
  let left = words;
  for (const { text } of named) left = left.replace(text, ' · ');
  const runs = left.matchAll(
    /\p{Lu}[\p{L}.’'-]+(?:\s+(?:\p{Lu}\.?\s+)?(?:al-|el-|de\s|van\s|von\s|bin\s)?\p{Lu}[\p{L}’'-]+)+/gu,
  );
  for (const [run] of runs) {
    const names = run.split(/\s+/).filter((word) => !TITLE.test(word.replace(/\.$/, '')));
    if (names.length >= 2 && !BODY.test(run)) return true;
  }
  return false;
}

/** Whether words are the name of a person, with a rank or without: "Rear Admiral Thomas Reed". */
export function isPersonalName(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}\p{Lu}[\p{L}’'-]+,?$/u.test(words.trim()) && !BODY.test(words);
}

const BODY =
  /\b(?:Ministry|Department|Agency|Office|Commission|Institute|Council|Committee|University|Union|Association|Society|Service|Bureau|Centre|Center|Command|Authority|Administration|Observatory|Watch|International|Organi[sz]ation|Foundation|Federation|Hospital|Board|Group|Post|Times|News|Agence|Press|Guardian|Journal|Board|Party|Brigade|Company|Court|Red|House|Senate|Congress|Kremlin|Street|Parliament)\b/;

/** "An aide to Brandt", "Brandt's spokesman": not Brandt. */
function isSomebodyOf(words: string, name: string): boolean {
  const at = words.indexOf(name);
  const before =
    OFFICIAL.test(words.slice(0, at)) &&
    /\b(?:to|of|for|with|in|at|by|on|from|inside|within|near)\s+(?:\p{L}+\s+)*$/u.test(words.slice(0, at));
  return (
    before ||
    (/^(?:['’]s?)?\s/.test(words.slice(at + name.length)) && OFFICIAL.test(words.slice(at + name.length)))
  );
}

/** Words without the names whose capitals say that they only sound like officials: "Doctors Abroad". */
function withoutTitles(words: string, named: readonly EntityMention[]): string {
  let left = words;
  for (const { text } of named)
    if (/^\p{Lu}/u.test(OFFICIAL.exec(text)?.[0] ?? '')) left = left.replace(text, ' ');
  return left;
}

/** How words speak of a speaker; `named` are the names in them. */
export function mannerOf(
  words: string,
  named: readonly EntityMention[],
  lexicon: EntityLexicon,
): SpeakerManner {
  const person = named.find((mention) => mention.entities.some((entity) => lexicon.isPerson(entity)));
  if (person !== undefined && isSomebodyOf(words, person.text))
    return words.split(/,\s+/).some((part) => isPersonalName(part) && !part.includes(person.text))
      ? 'person'
      : 'official';
  if (person !== undefined) return 'person';
  if (personalName(words, named)) return 'person';
  if (PRONOUN.test(words) && named.length === 0) return 'pronoun';
  if (OFFICIAL.test(withoutTitles(words, named))) return 'official';
  if (named.length > 0) return 'entity';
  return words === '' ? 'pronoun' : 'other';
}

import type { FactProfile } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';
import { tells } from './credit.ts';
import { speakerMentions } from './speaker-mentions.ts';

/** "Per its post on | Wednesday": when it gave that out. */
const POSTED =
  /(?<!\p{L})(?:per|via|by|in|according to|going by)\s+(?:an?|its|their|his|her|that|the group['’]s|the militia['’]s)\s+(?:\p{Ll}+\s+){0,2}(?:statement|post|posting|message|announcement|tweet|communiqu[eé]|release)\s+(?:on|of|from|issued on|published on|posted on)\s+$/iu;

/** Whether a time is when a fact's speaker gave something out, by the words before it: "per its post on Wednesday". */
export function isTimeOfPost(time: Span, { speakers }: FactProfile, { text, start }: DraftSentence): boolean {
  return speakers.length > 0 && POSTED.test(text.slice(0, time.start - start));
}

/** Whether a time says when a fact's speaker told it: "Kataib Hezbollah broke its silence on Wednesday: five members …". */
export function isTimeOfTelling(
  time: Span,
  profile: FactProfile,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): boolean {
  return profile.speakers.some((speaker) =>
    speakerMentions(speaker, sentence, lexicon).some((mention) => {
      if (time.end <= mention.start)
        return leadsTo(time, mention, sentence) && tells(mention, sentence, profile);
      if (mention.end > time.start) return false;
      // Where a verb of speaking is known, it is known when it was, too.
      if (sentence.attributions.some(({ speaker: by }) => overlap(by, mention))) return false;
      const between = sentence.text.slice(mention.end - sentence.start, time.start - sentence.start);
      return !/[:;]|\bthat\b|,\s/u.test(between) && tells(mention, sentence, profile);
    }),
  );
}

/** "On Friday the ministry published …": a sentence begins with the time, and its subject follows. */
function leadsTo(time: Span, mention: Span, sentence: DraftSentence): boolean {
  const before = sentence.text.slice(0, time.start - sentence.start);
  const between = sentence.text.slice(time.end - sentence.start, mention.start - sentence.start);
  return (
    /^\W*(?:(?:[Oo]n|[Ii]n|[Vv]ia)\s+(?:an?\s+|its\s+|their\s+)?(?:social media|(?:\p{L}+\s+)?(?:statement|post|message|posting|communiqu[eé]|channel)),?\s+)?(?:(?:[Oo]n|[Ii]n|[Bb]y|[Ll]ate|[Ee]arly|[Ll]ast)\s+)*$/u.test(
      before,
    ) && /^,?\s+(?:[Tt]he\s+)?$/u.test(between)
  );
}

import type { TimeMention } from '../../language/times.ts';
import type { DraftSentence } from './read-sentences.ts';
import { overlap, type Span } from './span.ts';

/** "Kataib Hezbollah on Wednesday said", "in a statement by the group on Wednesday": when somebody spoke. */
function isTimeOfSpeech(
  time: Span,
  { speaker }: { readonly speaker: Span },
  sentence: DraftSentence,
): boolean {
  if (speaker.end === speaker.start) return false;
  if (overlap(time, speaker)) return true;
  const between = sentence.text.slice(speaker.end - sentence.start, Math.max(0, time.start - sentence.start));
  return time.start >= speaker.end && /^\s*,?\s*(?:(?:late|early|on|in|last|this)\s+)*$/i.test(between);
}

/** "BAGHDAD, Nov. 22 —": where and when somebody wrote, not what happened. */
const DATELINE = /^[^\p{L}]*\p{Lu}[\p{Lu}\s.,'’-]{2,40}[,(]\s*[\p{L}\d., ]{3,20}$/u;

/** Times of the zone that say when it happened: not when somebody spoke, nor since or until when. */
export function eventTimes(sentence: DraftSentence, zone: Span): readonly TimeMention[] {
  return sentence.times.filter((time) => {
    if (!overlap(time, zone)) return false;
    const before = sentence.text.slice(
      Math.max(0, time.start - sentence.start - 60),
      time.start - sentence.start,
    );
    if (
      DATELINE.test(sentence.text.slice(0, time.end - sentence.start)) &&
      /^[\s).*_]*[–—-]/.test(sentence.text.slice(time.end - sentence.start))
    )
      return false;
    if (
      /\b(?:since|until|till|by|before|after|from|than|as of)\s+(?:late\s+|early\s+|mid-?|the\s+)?$/i.test(
        before,
      )
    )
      return false;
    if (sentence.attributions.some((attribution) => isTimeOfSpeech(time, attribution, sentence)))
      return false;
    return !sentence.attributions.some(
      (attribution) =>
        time.start >= attribution.start &&
        time.start - attribution.end < 60 &&
        !/[,;]\s|\bthat\b/.test(
          sentence.text.slice(attribution.end - sentence.start, time.start - sentence.start),
        ) &&
        /^(?:[^,;]{0,50}?\b(?:statement|media|post|report|interview|briefing|tweet|conference)\b[^,;]{0,20}|\s*)(?:\s*\b(?:on|in|late|early|last|this))?\s*$/i.test(
          sentence.text.slice(attribution.end - sentence.start, time.start - sentence.start),
        ),
    );
  });
}

import type { TimeMention } from '../../../language/times.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span, textAt } from '../words/span.ts';

/** "Kataib Hezbollah on Wednesday said", "in a statement by the group on Wednesday": when somebody spoke. */
function isTimeOfSpeech(
  time: Span,
  { speaker, start }: { readonly speaker: Span; readonly start: number },
  sentence: DraftSentence,
): boolean {
  if (speaker.end === speaker.start) return false;
  // "Kataib Hezbollah, whose statement appeared on Wednesday, said".
  if (overlap(time, speaker) || (time.start >= speaker.end && time.end <= start)) return true;
  const between = sentence.text.slice(speaker.end - sentence.start, Math.max(0, time.start - sentence.start));
  return time.start >= speaker.end && /^\s*,?\s*(?:(?:late|early|on|in|last|this)\s+)*$/i.test(between);
}

/** "On Sunday, a day after the fire, the brigade put the toll at 37": a time before whoever speaks, who speaks before the figure. */
function leadsToSpeech(
  time: Span,
  { speaker, start }: { readonly speaker: Span; readonly start: number },
  figure: Span,
  sentence: DraftSentence,
): boolean {
  if (speaker.end === speaker.start || time.end > speaker.start || start > figure.start) return false;
  const before = sentence.text.slice(0, time.start - sentence.start);
  return /^\W*(?:(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arly|[Ll]ast|[Bb]y|a|the|statement|interview|briefing|post|dated|of)\s+)*$/u.test(
    before,
  );
}

/** "BAGHDAD, Nov. 22 —": where and when somebody wrote, not what happened. */
const DATELINE = /^[^\p{L}]*\p{Lu}[\p{Lu}\s.,'’-]{2,40}[,(]\s*[\p{L}\d., ]{3,20}$/u;

/** "Stayed out for a fifth day on Friday": it had begun before. */
const LASTING =
  /\b(?:a|the|its|their) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|\d+(?:nd|rd|th)|\p{L}+th) (?:consecutive |straight |successive )?(?:day|night|week|month|year),?(?: on)?\s*$/iu;

/** "Put that on social media on Wednesday": when something was given out. */
const GIVEN_OUT =
  /(?<!\p{L})(?:put|posted|published|released|issued|shared|uploaded)\s[^.;]{0,40}(?:social media|statement|website|channel|telegram|online)(?:,?\s+(?:late|early))?(?:\s+on)?\s*$/iu;

/** "Wednesday: Kataib Hezbollah posts a statement": the same right before somebody gives something out. */
const GIVES_OUT =
  /^(?:\s+(?:night|evening|morning|afternoon))?[:,]?\s+(?:—\s+)?(?:the\s+)?(?:[\p{L}.’'-]+\s+){1,4}?(?:puts?|posts?|posted|publish(?:es|ed)|releas(?:es|ed)|issu(?:es|ed)|shar(?:es|ed)|circulat(?:es|ed))\s+(?:out\s+)?(?:an?|its|their|the)\s+(?:\p{Ll}+\s+)?(?:statement|message|post|communiqu[eé]|announcement|video|press release)(?!\p{L})/u;

/** "The announcement of five dead was posted on Wednesday": the same of what tells it, which is the subject. */
const NEWS_CAME =
  /(?<!\p{L})(?:statement|announcement|message|post|news|word|tally|count|toll|claim|admission|confirmation|report|communiqu[eé])\s+(?:of|about|that|on|with)\s[^.;]{3,80}?\s(?:(?:was|were)\s+(?:posted|published|released|issued|made(?: public)?|given(?: out)?|put out)|came|appeared|followed|arrived|went out)\s+(?:(?:late|early|only)\s+)?(?:on\s+)?$/iu;

/** "It was Wednesday when Kataib Hezbollah gave its toll": the day on which somebody spoke, put first. */
const IT_WAS =
  /^\W*(?:and\s+|but\s+)?it (?:was|took)\s+(?:not\s+)?(?:only\s+)?(?:(?:late|early|on|until)\s+)*$/iu;
const WHEN_SPOKEN =
  /^(?:\s+(?:night|evening|morning|afternoon))?,?\s+(?:when|that|before)\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){1,4}?(?:says?|said|gave|announced|spoke|told|posted|published|admitted|confirmed|acknowledged|put out|issued|released|reported)(?!\p{L})/u;

/** "The company, which lost 312 million euros in the fourth quarter, will close": what is thrown in with a time of its own. */
const ASIDE = /,\s+(?:which|who|whose|where)\s[^,;:()–—]+,/giu;
const OWN_TIME =
  /(?<!\p{L})(?:quarter|half-year|(?:last|this|that|the previous|a) (?:year|month|week)|(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|(?:19|20)\d\d))(?!\p{L})/u;

/** What is thrown in around a figure, from comma to comma; null where it stands in the clause itself. */
export function asideAround(
  figure: Span,
  { text, start }: Pick<DraftSentence, 'text' | 'start'>,
): Span | null {
  for (const { index, 0: aside } of text.matchAll(ASIDE)) {
    const span = { start: start + index, end: start + index + aside.length };
    if (figure.start >= span.start && figure.end <= span.end) return span;
  }
  return null;
}

/** Whether a figure stands in an aside that has a time of its own, and another time beyond it. */
function isBeyondAside(time: Span, figure: Span, sentence: DraftSentence): boolean {
  const aside = asideAround(figure, sentence);
  return aside !== null && !overlap(time, aside) && OWN_TIME.test(textAt(sentence, aside));
}

/** How far before its day the news stands that came on it, in UTF-16 units. */
const LONGEST_NEWS = 140;

/** Times of the zone that say when it happened: not when somebody spoke, nor since or until when. */
export function eventTimes(sentence: DraftSentence, zone: Span, figure: Span): readonly TimeMention[] {
  return sentence.times.filter((time) => {
    if (!overlap(time, zone) || isBeyondAside(time, figure, sentence)) return false;
    // What a semicolon divides happened at another time.
    const from = Math.min(time.end, figure.end) - sentence.start;
    const to = Math.max(time.start, figure.start) - sentence.start;
    const between = sentence.text.slice(from, Math.max(from, to));
    if (
      between.includes(';') &&
      !/;\s+(?:(?:all|both)\s+)?(?:that|this|it)\s+was\s+(?:on\s+)?$/iu.test(between)
    )
      return false;
    const before = sentence.text.slice(
      Math.max(0, time.start - sentence.start - 60),
      time.start - sentence.start,
    );
    if (LASTING.test(before) || GIVEN_OUT.test(before)) return false;
    const ahead = sentence.text.slice(0, time.start - sentence.start);
    if (NEWS_CAME.test(ahead.slice(-LONGEST_NEWS))) return false;
    if (IT_WAS.test(ahead) && WHEN_SPOKEN.test(sentence.text.slice(time.end - sentence.start))) return false;
    if (figure.start > time.end && GIVES_OUT.test(sentence.text.slice(time.end - sentence.start)))
      return false;
    if (sentence.attributions.some((attribution) => leadsToSpeech(time, attribution, figure, sentence)))
      return false;
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
        !/;\s|,\s(?!a\s)|\bthat\b/.test(
          sentence.text.slice(attribution.end - sentence.start, time.start - sentence.start),
        ) &&
        /^(?:[^,;]{0,50}?\b(?:statement|media|post|report|interview|briefing|tweet|conference)\b[^,;]{0,20}|\s*(?:the (?:next|same|following) (?:day|morning|evening),?\s*)?)(?:\s*\b(?:on|in|late|early|last|this|a))?\s*$/i.test(
          sentence.text.slice(attribution.end - sentence.start, time.start - sentence.start),
        ),
    );
  });
}

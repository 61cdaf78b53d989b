import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** The parts of a sentence between semicolons, dashes and colons. */
export function claimParts(sentence: DraftSentence): readonly Span[] {
  const cuts = [...sentence.text.matchAll(/[;:]\s|\s[—–]\s/gu)].map(({ 0: cut, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + cut.length,
  }));
  // "2014: Islamic State seizes …", "Wednesday: …": the time of an entry goes with what it tells.
  const [head] = cuts;
  if (head !== undefined && isTimeAlone(sentence, head.start)) cuts.shift();
  const starts = [sentence.start, ...cuts.map(({ end }) => end)];
  return starts.map((start, position) => ({ start, end: cuts[position]?.start ?? sentence.end }));
}

function isTimeAlone({ text, start, times, relativeTimes }: DraftSentence, end: number): boolean {
  const head = text.slice(0, end - start);
  const told = [...times, ...relativeTimes].filter((time) => time.end <= end);
  const rest = told.reduce((left, time) => left.replace(time.text, ' '), head);
  return told.length > 0 && !/\p{L}{4,}|\d/u.test(rest);
}

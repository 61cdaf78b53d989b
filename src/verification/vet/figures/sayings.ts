import type { FigureContext } from '../contexts/figure-context.ts';

/** What leads to a saying, or follows it. */
const SAYING =
  /(?<!\p{L})(?:sayings?|proverbs?|proverbial|adages?|maxims?|mottos?|aphorisms?|folk wisdom|nursery rhyme|fairy tale|fables?|parables?|rule of thumb|(?:used|liked|loved) to (?:say|tell|joke|quip|warn|put it|remind)|as (?:they|people|the old folks|sailors|the French|the poet) (?:say|says|has it|have it)|(?:there['’]s|there is) an old (?:line|joke|saying)|(?:my|our) (?:\p{L}+\s){0,2}(?:father|mother|grandfather|grandmother|granny|editor|teacher|uncle|aunt|drill sergeant|boss)(?: (?:always|once|often|never tired of))?,? (?:says?|said|told|put it|taught|swore|joked|had a))(?!\p{L})/iu;

/** What one thing is worth, of another: "a captain is worth 20 mates". */
const WORTH =
  /(?<!\p{L})(?:(?:is|are|was|were|be)\s+(?:easily\s+|well\s+)?worth|outweighs?|beats?|makes? up for|does the work of|do the work of)\s+(?:(?:a|some|about|at least|any)\s+)?$/iu;

/** "10 good ones beat 100 bad ones": of what sort they are is all that is told. */
const ONES = /(?:^|\s)ones$/iu;

/** Whether a figure stands in a saying or a simile, which reports nothing: its number is made up, and nobody is hurt in it. */
export function isInSaying({ mention, sentence, noun, state, classes }: FigureContext): boolean {
  if (state !== null || mention.percent || mention.figure.currency !== null) return false;
  if (ONES.test(noun ?? '')) return true;
  if (classes.has('assault')) return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  if (WORTH.test(before) && noun !== null) return true;
  // Behind a semicolon something else is told.
  const part = sentence.text.slice(before.lastIndexOf(';') + 1);
  const end = part.indexOf(';', before.length - before.lastIndexOf(';') - 1);
  return SAYING.test(end < 0 ? part : part.slice(0, end));
}

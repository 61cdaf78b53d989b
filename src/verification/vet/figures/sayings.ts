import type { FigureContext } from '../contexts/figure-context.ts';
import { namedNumbers } from '../words/named-numbers.ts';

/** What leads to a saying, or follows it. */
const SAYING =
  /(?<!\p{L})(?:sayings?|proverbs?|proverbial|adages?|maxims?|mottos?|aphorisms?|folk wisdom|nursery rhyme|fairy tale|fables?|parables?|rule of thumb|(?:used|liked|loved) to (?:say|tell|joke|quip|warn|put it|remind)|as (?:they|people|the old folks|sailors|the French|the poet) (?:say|says|has it|have it)|(?:there['’]s|there is) an old (?:line|joke|saying)|(?:my|our) (?:\p{L}+\s){0,2}(?:father|mother|grandfather|grandmother|granny|editor|teacher|uncle|aunt|drill sergeant|boss)(?: (?:always|once|often|never tired of))?,? (?:says?|said|told|put it|taught|swore|joked|had a))(?!\p{L})/iu;

/** What one thing is worth, of another: "a captain is worth 20 mates". */
const WORTH =
  /(?<!\p{L})(?:(?:is|are|was|were|be)\s+(?:easily\s+|well\s+)?worth|outweighs?|beats?|makes? up for|does the work of|do the work of)\s+(?:(?:a|some|about|at least|any)\s+)?$/iu;

/** "10 good ones beat 100 bad ones": of what sort they are is all that is told. */
const ONES = /(?:^|\s)ones$/iu;

/** What is only supposed: "imagine 3,000 soldiers at its gate", "let's say there are 100 people". */
const SUPPOSED =
  /^\W*(?:(?:and|but|so|now)\s+)?(?:(?:let us|let['’]s|let me|just|try to)\s+)?(?:imagine|suppose|assume|pretend|picture|say there (?:are|were)|what if)(?!\p{L})/iu;

/** Numbers of idioms, from the number on. */
const IDIOM =
  /^(?:two (?:cheers|birds|wrongs|peas|left feet|minds|to tango|cents|sides of (?:the|a|one) (?:same )?coin|heads are)|three (?:guesses|sheets|wishes|cheers)|four (?:corners|eyes|winds)|six feet under|(?:six|half a dozen) of one|seven (?:seas|sins|dwarfs|wonders)|nine (?:lives|yards|days['’] wonder)|ten (?:cents|a penny|to one|commandments)|(?:a )?thousand (?:thanks|words|cuts|times)|(?:a )?hundred to one|forty winks|fifty-fifty)(?!\p{L})/iu;

/** "Two for two", "three out of three": all there are, of what was told before. */
const ALL_OF_ALL = /^(?<number>\p{Ll}+)\s+(?:for|out of|from)\s+\k<number>(?![\p{L}-])/iu;
const ALL_OF = /(?<!\p{L})(?<number>\p{Ll}+)\s+(?:for|out of|from)\s+$/iu;

/** "Put 20 dollars on it", "I bet you 100". */
const BET = /(?<!\p{L})(?:bets?|wager(?:s|ed)?|put|stak(?:e|es|ed))\s+(?:(?:you|me|him|her|them)\s+)?$/iu;
const ON_IT = /^\s+(?:on|that|against|to one)(?!\p{L})/iu;

/** Most that is bet among friends. */
const HIGHEST_BET = 1000;

/** Whether a figure is an idiom's: "it takes two to tango", "my ten cents". */
export function isOfIdiom({ mention, sentence }: FigureContext): boolean {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const text = sentence.text.slice(before.length);
  const again = ALL_OF.exec(before)?.groups?.['number']?.toLowerCase();
  return IDIOM.test(text) || ALL_OF_ALL.test(text) || again === mention.text.toLowerCase();
}

/** Whether a figure stands in a saying, a simile, a bet or what is only supposed, which report nothing: its number is made up, and nobody is hurt in it. */
export function isInSaying({ mention, sentence, noun, state, classes }: FigureContext): boolean {
  if (state !== null || mention.percent) return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  const [number = 0] = namedNumbers(mention.figure);
  if (number <= HIGHEST_BET && BET.test(before) && ON_IT.test(after)) return true;
  if (mention.figure.currency !== null) return false;
  if (ONES.test(noun ?? '')) return true;
  if (classes.has('assault')) return false;
  if (SUPPOSED.test(sentence.text)) return true;
  if (WORTH.test(before) && noun !== null) return true;
  // Behind a semicolon something else is told.
  const part = sentence.text.slice(before.lastIndexOf(';') + 1);
  const end = part.indexOf(';', before.length - before.lastIndexOf(';') - 1);
  return SAYING.test(end < 0 ? part : part.slice(0, end));
}

import { fold } from '../../language/folding.ts';
import { exampleFact } from '../codes/example.ts';
import { quoted } from '../wording.ts';
import { defineRule, inEachFact } from './rule.ts';

/** Words that describe nobody, folded. */
const DESCRIBES_NOBODY =
  /^(?:an? |the |some |several |unnamed |unidentified )*(?:anonymous|unnamed|unknown|source|sources|anonymous sources?|somebody|someone|people|n\/a|none|\?+|-+)$/u;

/** An anonymous speaker nobody can tell from another. */
export const vagueSpeaker = defineRule({
  code: 'vague-speaker',
  severity: 'warning',
  explanation:
    'An anonymous speaker is told from others by the description alone: "two US officials", "a US defense official". "Sources" or "anonymous" describes nobody. Write what the article says of the speaker.',
  example: exampleFact('said_by: [{ who: sources, mode: anonymous }]'),
  *check(base) {
    yield* inEachFact(base, function* ({ saidBy }) {
      for (const [index, { who, mode }] of saidBy.entries()) {
        if (mode !== 'anonymous' || !DESCRIBES_NOBODY.test(fold(who))) continue;
        yield {
          path: ['said_by', index, 'who'],
          message: `${quoted(who)} does not describe the anonymous speaker.`,
          hint: 'Write what the source says of the speaker: "two US officials".',
        };
      }
    });
  },
});

/** A quotation of nobody. */
export const quotationWithoutSpeaker = defineRule({
  code: 'quotation-without-speaker',
  severity: 'warning',
  explanation: 'Quoted words are somebody’s. Without `said_by` they would be cited as the article’s own.',
  example: exampleFact('quote: [more attacks to come]'),
  *check(base) {
    yield* inEachFact(base, function* ({ quote, saidBy }) {
      if (quote.length === 0 || saidBy.length > 0) return;
      yield { path: ['quote'], message: 'These quoted words have no speaker.', hint: 'Add `said_by:`.' };
    });
  },
});

/** Most words of one quotation: beyond that it is no short quotation any more. */
const MOST_QUOTED_WORDS = 60;

/** A quotation that copies rather than quotes. */
export const longQuotation = defineRule({
  code: 'long-quotation',
  severity: 'warning',
  explanation: `A quotation of more than ${MOST_QUOTED_WORDS} words copies the article. Quote the words that matter, and put the rest into the claim in your own words.`,
  example: exampleFact(
    `said_by: [{ who: an official, mode: anonymous }]\nquote: [${Array.from({ length: MOST_QUOTED_WORDS + 1 }, () => 'word').join(' ')}]`,
  ),
  *check(base) {
    yield* inEachFact(base, function* ({ quote }) {
      const words = quote
        .join(' ')
        .split(/\s+/u)
        .filter((word) => word !== '').length;
      if (words <= MOST_QUOTED_WORDS) return;
      yield {
        path: ['quote'],
        message: `This quotation has ${words} words; a short one has at most ${MOST_QUOTED_WORDS}.`,
        hint: 'Quote the words that matter.',
      };
    });
  },
});

import { endsAsOutlet } from '../../../language/outlet-words.ts';
import { WORD_ENDS, WORD_STARTS } from '../../../language/whole-words.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';
import { outletIn } from './other-outlets.ts';
import { speakerMentions } from './speaker-mentions.ts';

/** An outlet by which words came, and which a draft leaves out. */
export interface DroppedRelay {
  readonly code: 'relay-dropped';
  readonly outlet: string;
  /** Another outlet that the sentence has in its place. */
  readonly told: (Span & { readonly text: string }) | null;
}

/** Words that say that somebody spoke to the writer. */
const HEARD_BY_US =
  /(?<!\p{L})(?:t(?:old|ells|elling)|asked|spoke to|speaking to|(?:interview|conversation) with)\s+(?:us|me|this (?:\p{L}+\s)?(?:newspaper|paper|website|site|magazine|station|network|programme|program|podcast|newsletter|blog|bulletin|magazine|publication|newsroom|agency|service|outlet|reporter|correspondent|broadcaster|desk|column)|our (?:\p{L}+\s)?(?:reporters?|correspondents?|newspaper|paper|website|newsroom|team|programme|program|station))(?!\p{L})/iu;

/** What an outlet reports, printed as if it had been told to us: "they told this magazine". */
export function heardByUs(
  [first, ...rest]: readonly FactSpeaker[],
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): DroppedRelay | null {
  if (first === undefined || rest.length > 0 || !endsAsOutlet(first.who)) return null;
  const match = HEARD_BY_US.exec(sentence.text);
  if (match === null || speakerMentions(first, sentence, lexicon).length > 0) return null;
  const start = sentence.start + match.index;
  const told = { start, end: start + match[0].length, text: match[0] };
  if (sentence.quotations.some((each) => each.start < told.end && told.start < each.end)) return null;
  return { code: 'relay-dropped', outlet: first.who, told };
}

/** The outlet that passed the words on must stand in the sentence or beside it. */
export function droppedRelay(
  speakers: readonly FactSpeaker[],
  sentence: DraftSentence,
  beside: readonly DraftSentence[],
  lexicon: EntityLexicon,
): DroppedRelay | null {
  const relay = speakers.find(({ mode }) => mode === 'relays');
  if (relay === undefined || speakers.length === 1) return null;
  // "Told this newspaper" leaves no room for an outlet beside it.
  const told = HEARD_BY_US.test(sentence.text) ? [sentence] : [sentence, ...beside];
  const mentioned = told.some(({ mentions, text }) =>
    relay.entity === null
      ? text.toLowerCase().includes(relay.who.toLowerCase())
      : mentions.some(({ entities }) => entities.includes(relay.entity ?? -1)) ||
        lastName(lexicon, relay.entity).test(text),
  );
  if (!mentioned && pointsBack(told)) return null;
  return mentioned ? null : { code: 'relay-dropped', outlet: relay.who, told: outletIn(sentence) };
}

/** An outlet named before: "told the same newspaper", "that paper's reporters". */
const SAME_OUTLET =
  /(?<!\p{L})(?:[Tt]he\s+(?:same\s+|said\s+)|[Tt]hat\s+(?:same\s+)?|[Tt]he\s+(?:US\s+|American\s+|Washington\s+))(?:newspaper|paper|daily|outlet)(?!\p{L})|(?<!\p{L})The (?:newspaper|paper|daily|outlet)(?!\p{L})/u;

/** Whether an outlet is pointed back at where no other one is named beside it, which would be meant. */
function pointsBack(told: readonly DraftSentence[]): boolean {
  return (
    told.some(({ text }) => SAME_OUTLET.test(text)) &&
    !told.some((each) => endsAsOutlet(outletIn(each)?.text ?? ''))
  );
}

/** "The Post" for The Washington Post, "the newspaper". */
function lastName(lexicon: EntityLexicon, entity: number): RegExp {
  const last = lexicon.entity(entity).name.split(/\s+/).at(-1) ?? '';
  return new RegExp(
    `${WORD_STARTS}[Tt]he ${last.replace(/[^\p{L}\p{N}]/gu, '.')}${WORD_ENDS}|\\bthe (?:newspaper|paper|daily|outlet)\\b`,
    'u',
  );
}

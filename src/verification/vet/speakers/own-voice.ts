import type { Attribution } from '../attributions/attributions.ts';
import { SAYS } from '../attributions/speech-verbs.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** Who only passes on what an article says. */
const PASSES_ON =
  /(?<!\p{L})(?:reports?|reporting|media|press|accounts?|articles?|stor(?:y|ies)|newspapers?|outlets?|coverage|journalists?|reporters?|source|paper)(?!\p{L})/iu;

/** What plainly says something, or gives its source. */
const PLAINLY = new RegExp(`(?<!\\p{L})(?:${SAYS}|confirmed|according to)(?!\\p{L})`, 'iu');

/** Behind a source that begins a sentence: "According to Iran, the US has 2,500 troops". */
const BEGUN = /^,\s+/u;

/** What divides that which somebody says from what is said beside it. */
const APART =
  /[;—–,]|(?<!\p{L})(?:while|whereas|after|before|because|whose|which|where|since|when|as)(?!\p{L})/iu;

/**
 * Somebody given as the source of a figure that the article has in its own voice: a fault where the sentence tells nothing else; `apart` where it
 * may be about the rest of it; null where nobody else says it.
 */
export function saidByAnother(
  profile: FactProfile,
  sentence: DraftSentence,
  figure: Span,
  shelf: FactShelf,
): Fault | 'apart' | null {
  if (profile.speakers.length > 0) return null;
  const by = sentence.attributions.find((each) => says(each, sentence, figure, profile.outlet));
  if (by === undefined || tellsOwn(by, profile) || saysElse(by, profile, sentence, shelf)) return null;
  if (sentence.figures.length > 1 || sentence.quotations.length > 0) return 'apart';
  const found = by.speaker.text;
  return fault('wrong-speaker', by.speaker, profile, {
    expected: null,
    found,
    message: `The source has this in its own voice, not from ${found}: "${profile.fact.claim}"`,
  });
}

/** "Governor Hale's office said" of what the governor did: who does it in the claim may well say so. */
function tellsOwn({ entities, manner }: Attribution, { claimMentions: [doer] }: FactProfile): boolean {
  return (
    manner !== 'official' &&
    doer !== undefined &&
    doer.start <= LATEST_DOER &&
    entities.some((each) => doer.entities.includes(each))
  );
}

/** Where who does it stands in a claim at the latest, in UTF-16 units: behind a title. */
const LATEST_DOER = 12;

/** Fewest words of a claim, of those that the figure's own does not have, by which a sentence tells it. */
const TOLD = 2;

/** "America's 2,500 troops advise local forces, the United States says": what they say may be another fact of theirs. */
function saysElse(
  { entities }: Attribution,
  profile: FactProfile,
  { words }: DraftSentence,
  shelf: FactShelf,
): boolean {
  const told = new Set(words.map(({ concept }) => concept));
  return entities.some((entity) =>
    shelf
      .factsAbout(entity)
      .some(
        ({ speakers, claimWords }) =>
          speakers.some((speaker) => speaker.entities.includes(entity)) &&
          [...claimWords].filter((word) => told.has(word) && !profile.claimWords.has(word)).length >= TOLD,
      ),
  );
}

function says(
  { start, end, speaker, entities, manner }: Attribution,
  { text, start: from, end: to }: DraftSentence,
  figure: Span,
  outlet: string | null,
): boolean {
  if (manner !== 'entity' && manner !== 'official' && manner !== 'person') return false;
  // "The Pentagon has not said why".
  if (/(?:(?<!\p{L})(?:not|never)|n['’]t)\s*$/iu.test(speaker.text)) return false;
  // "Officials" may be anybody's.
  if (manner === 'official' && entities.length === 0) return false;
  if (PASSES_ON.test(speaker.text) || (outlet !== null && speaker.text.includes(outlet))) return false;
  if (!PLAINLY.test(text.slice(start - from, end - from))) return false;
  const [first, last] = [Math.min(start, speaker.start), Math.max(end, speaker.end)];
  if (figure.start < last && figure.end > first) return false;
  // "Two US officials said at least 62 …".
  if (figure.start >= last)
    return (
      // "Ministers said the 2,500 troops were a burden": that there are so many is not what they said.
      !/(?<!\p{L})(?:the|those|these|all)\s+$/iu.test(text.slice(last - from, figure.start - from)) &&
      !/^\s+(?:why|how|whether|if|what)(?!\p{L})/iu.test(text.slice(last - from)) &&
      !APART.test(text.slice(last - from, figure.start - from).replace(BEGUN, ''))
    );
  // The figure must stand in what is said first: "It was called off, after 131 had been rescued, the Coast Guard said".
  if (APART.test(text.slice(0, figure.start - from))) return false;
  if (APART.test(text.slice(figure.end - from, first - from).replace(/,\s*$/u, ''))) return false;
  // "At least 62 …, two US officials said.": nothing else is said behind it.
  return /^[^\p{L}\p{N}]*$/u.test(text.slice(last - from, to - from));
}

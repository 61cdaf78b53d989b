import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, figureOf } from '../findings/mends.ts';
import type { Fault, Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { severitiesIn, severitiesNamed, type ToldSeverity } from '../words/severities.ts';
import { overlap, type Span } from '../words/span.ts';
import { namesOfFact } from './names-of-fact.ts';

/** What leaves open how bad a harm was, or has some of it only: "none seriously", "it is not known how badly". */
const OPEN =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|no|nor|none|nobody|no one|neither|never|without|how|whether|if|some|many|most|several|few|one|two|three|them|whom|more|less|avoid\p{L}*|escap\p{L}*|risk\p{L}*|could|may|might|would)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * A harm that is told as worse, or as less bad, than the fact has it: "seriously hurt" of eight injuries, "severe damage" for minor damage. A claim
 * without a figure must itself say how bad it was.
 */
export function severityFault(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  shelf: FactShelf,
): Fault | null {
  const { fact, unit } = profile;
  const { text, start, quotations } = sentence;
  const harm = harmOf(profile);
  if (harm === null) return null;
  const told = toldIn(sentence).filter(
    (each) => each.to === harm && overlap({ start: start + each.start, end: start + each.end }, part),
  );
  if (told.length === 0) return null;
  const own = severitiesNamed(`${fact.claim} ${fact.unit ?? ''} ${fact.tags.join(' ')}`);
  const other = told.find(({ severity }) => !own.has(severity));
  if (other === undefined || (own.size === 0 && (unit === null || sentence.figures.length === 0)))
    return null;
  const span = { start: start + other.start, end: start + other.end };
  if (quotations.some((each) => overlap(each, span)) || isOfAnother(text.slice(other.end), fact.claim))
    return null;
  // Another fact may count them, or have it so.
  if (shelf.siblings(profile).some((each) => severitiesNamed(each.fact.claim).has(other.severity)))
    return null;
  const found = text.slice(other.start, other.end);
  if (unit === null)
    return fault('unsupported', span, profile, {
      expected: fact.claim,
      found,
      message: `The source does not have it as "${other.word}": "${fact.claim}"`,
    });
  return fault('wrong-unit', span, profile, {
    expected: figureOf(fact),
    found,
    message: `"${found}" is not what the source counts: it has ${figureOf(fact)}, "${fact.claim}"`,
  });
}

/** "Severe damage to relations": what the claim does not tell of was damaged. */
function isOfAnother(behind: string, claim: string): boolean {
  const noun = /^\s+to\s+(?:(?:the|its|their|some|all|several)\s+)*(?<noun>\p{L}+)/iu.exec(behind)?.groups?.[
    'noun'
  ];
  return noun !== undefined && !claim.toLowerCase().includes(noun.toLowerCase().replace(/s$/, ''));
}

/** To whom or what a fact tells of harm: only such as were not killed by it. */
function harmOf({ fact: { claim }, unit }: FactProfile): ToldSeverity['to'] | null {
  if (unit !== null) return unit.state === 'injured' ? 'people' : unit.state === 'damaged' ? 'things' : null;
  return /(?<!\p{L})damage/iu.test(claim) ? 'things' : null;
}

/** How bad the harms are that a sentence tells of as such. */
function toldIn({ text }: DraftSentence): readonly ToldSeverity[] {
  return severitiesIn(text).filter(({ start, word }) => {
    const at = text.indexOf(word, start);
    return !OPEN.test(text.slice(0, start)) && !OPEN.test(text.slice(0, at));
  });
}

/**
 * Sentences that tell how bad a harm was, of somebody or some place that a claim is about, otherwise than the claim: "The damage at the base was severe"
 * for minor damage. Only one claim may tell of such harm there.
 */
export function severityClaims(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const [told] = toldIn(sentence);
  if (told === undefined || sentence.figures.length > 0) return [];
  const known = shelf
    .factsWithWord(shelf.concepts.of(told.to === 'things' ? 'damage' : 'injuries'))
    .filter(({ fact }) => severitiesIn(fact.claim).some(({ to }) => to === told.to));
  const meant = known.filter((profile) => namesOfFact(profile, sentence, shelf));
  const [profile] = meant;
  if (profile === undefined || meant.length > 1) return [];
  const found = severityFault(profile, sentence, sentence, shelf);
  if (found === null) return [];
  return [{ start: found.start, end: found.end, type: 'claim', fact: profile.fact.id, faults: [found] }];
}

import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { CLAUSE_BREAK } from '../words/clause-breaks.ts';
import type { ConceptWord } from '../words/concepts.ts';
import { overlap, type Span } from '../words/span.ts';

/** A claim that is itself put as something that is not so, in whatever words: to deny it again may well say the same. */
const NEGATIVE =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|no|never|no longer|nobody|nothing|none|neither|nor|without|lack\p{L}*|limited|stay(?:s|ed|ing)? (?:out|away|clear)|ke(?:ep|pt|eps) (?:out|away|clear)|reluctan\p{L}+|r[au]n out|unable|refus\p{L}+|fail\p{L}*|missing|unaccounted|invalid|declin\p{L}+|den(?:y|ies|ied)|avoid\p{L}*|stood still|only|locked|homeless)(?!\p{L})/iu;

/** A claim that somebody keeps from something: "stayed out of direct involvement", "nobody handed out life jackets". */
const KEPT_FROM =
  /(?<!\p{L})(?:stay(?:s|ed|ing)?\s+out\s+of|ke(?:ep|pt|eps)\s+out\s+of|avoid(?:s|ed|ing)?|refrain(?:s|ed|ing)?\s+from|never|no longer|nobody|no one|(?:do|does|did|was|were|is|are|has|have|had|will|would)(?:n['’]t|\s+not)|(?:refus|declin)(?:es|ed|ing)\s+to|fail(?:s|ed|ing)\s+to)(?!\p{L})/iu;

/** Words with which a sentence may say, too, that something is not so. */
const DOUBTFUL =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|cannot|no|never|none|nobody|nothing|neither|nor|without|out|outside|away|aside|apart|off|back|sidelines?|avoid\p{L}*|refrain\p{L}*|refus\p{L}+|fail\p{L}*|reluct\p{L}+|lack\p{L}*|short|hold\p{L}*|held|steer\p{L}*|shun\p{L}*|abstain\p{L}*|neutral\p{L}*|stop\p{L}*|limit\p{L}*|only|barely|hardly|rather|den(?:y|ies|ied|ying)|reject\p{L}*|rul(?:ed?|es|ing)|yet|would|could|may|might|if|whether|fear\p{L}*|risk\p{L}*|warn\p{L}*|threat\p{L}*|prevent\p{L}*|clear|un\p{L}+|less|few|little|future|possible|calls?|urg\p{L}+)(?!\p{L})|\?/iu;

/** Says that there is something, behind a negator: "does not have 900", "there are no longer 900". */
const THERE =
  /^\s+(?:(?:any|longer|yet)\s+)*(?:(?:have|has|had|be|been|keep|station|maintain|got)\s+)?(?:its|their|the|any|some|about|around)?\s*$/iu;

/** A claim that something is there. */
const THERE_IS =
  /(?<!\p{L})(?:there\s+(?:are|is|were|was|ha[sd]|have)|has|have|holds?|stationed|deployed|keeps?|employ(?:s|ed))(?!\p{L})/iu;

/** Before a negator: the figure is what is not there, or not so. */
const NOT_THERE = /(?:are|is|were|was|have been|had been|has been)(?:n['’]t)?\s*$/iu;

/** Prepositions: what follows them is no object. */
const PREPOSITION =
  /(?<!\p{L})(?:of|in|on|at|for|from|with|among|amongst|about|by|against|into|over|between)(?!\p{L})/iu;

/** What only leads to a number: "a loan of around $300 million". */
const AMOUNT =
  /(?<!\p{L})(?:a|an|the)\s+(?:loan|total|sum|grant|gift|fine|group|convoy|count|number)\s+of(?!\p{L})/iu;

/** A bound that leaves its number as it is when it is denied. */
const BOUND = /(?<!\p{L})(?:more|less|fewer)\s+than\s*$/iu;

/** What should, or could, not be: it says nothing of what is. */
const MODAL = /(?<!\p{L})(?:should|must|would|could|may|might|can|shall)\s+$/iu;
const MODAL_NOT = /^(?:should|would|could|ca)n['’]t|^cannot/iu;

/** A sentence that says the opposite of what a fact claims of its figure: "the US does not have 900 troops in Syria". */
export function oppositeOfFigure(
  profile: FactProfile,
  sentence: DraftSentence,
  figure: Span,
): Fault | 'apart' | null {
  const { claim } = profile.fact;
  const negative = NEGATIVE.test(claim);
  const { text, start } = sentence;
  const between = (from: number, to: number): string => text.slice(from - start, to - start);
  const found = sentence.negations.find((negation) => {
    if (isQuoted(negation, sentence)) return false;
    const { word } = negation;
    if (negative && !NEGATIVE.test(word?.term ?? '')) return false;
    if (negation.end <= figure.start) {
      const gap = between(negation.end, figure.start);
      if (CLAUSE_BREAK.test(gap) || PREPOSITION.test(gap.replace(AMOUNT, ' '))) return false;
      if (word === null || word.start >= figure.start)
        return THERE.test(gap) && (THERE_IS.test(claim) || /\bha(?:ve|s|d)\b/i.test(gap));
      return [...profile.claimWords].some((each) => areAlike(each, word.concept));
    }
    if (CLAUSE_BREAK.test(between(figure.end, negation.start))) return false;
    if (word !== null && isTold(word, profile)) return true;
    // "900 troops are no longer in Syria".
    return (
      word === null &&
      THERE_IS.test(claim) &&
      NOT_THERE.test(between(figure.end, negation.start).trimEnd()) &&
      /^\s+(?:in|there|at|on|stationed|deployed)(?!\p{L})/iu.test(text.slice(negation.end - start))
    );
  });
  if (found === undefined) return null;
  // "Did not win more than 44.1 percent".
  if (BOUND.test(between(found.end, figure.start))) return null;
  const modal =
    MODAL.test(text.slice(0, found.start - start)) || MODAL_NOT.test(between(found.start, found.end));
  return modal ? 'apart' : opposite(profile, sentence, found);
}

/** A part of a sentence that says the opposite of a claim: "the strike did not destroy an operations center". */
export function oppositeOfClaim(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  shelf: FactShelf,
): Fault | null {
  const { claim } = profile.fact;
  if (NEGATIVE.test(claim)) return assertedOf(profile, sentence, part, shelf);
  const found = sentence.negations.find(({ word, ...negation }) => {
    if (word === null || !overlap(word, part) || isQuoted(negation, sentence)) return false;
    if (![...profile.claimWords].some((each) => areAlike(each, word.concept))) return false;
    // "Did not destroy the one, but destroyed the other".
    return sentence.words.every(
      (other) => other.concept !== word.concept || sentence.negations.some((each) => each.word === other),
    );
  });
  return found === undefined ? null : opposite(profile, sentence, found);
}

/** "Iran has been directly involved in the Gaza war", which stayed out of it. */
function assertedOf(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  shelf: FactShelf,
): Fault | null {
  const { claim } = profile.fact;
  const kept = KEPT_FROM.exec(claim);
  if (kept === null || profile.fact.quote.length > 0) return null;
  const rest = claim.slice(kept.index + kept[0].length);
  if (NEGATIVE.test(rest) || sentence.quotations.length > 0) return null;
  if (DOUBTFUL.test(sentence.text)) return null;
  const turned = shelf.concepts
    .read(rest)
    .filter(({ concept }) => profile.claimWords.has(concept))
    .slice(0, 2);
  const told = sentence.words.filter(
    (word) => overlap(word, part) && turned.some(({ concept }) => concept === word.concept),
  );
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined || turned.length === 0) return null;
  if (!turned.every(({ concept }) => told.some((word) => word.concept === concept))) return null;
  return opposite(profile, sentence, { start: first.start, end: last.end });
}

/** The words of a sentence that a negation turns round. */
export function negatedWords(sentence: DraftSentence): readonly ConceptWord[] {
  return sentence.negations.flatMap(({ word }) => (word === null ? [] : [word]));
}

function isTold({ concept }: ConceptWord, { claimWords, unit }: FactProfile): boolean {
  return [...claimWords].some((each) => areAlike(each, concept)) && unit?.nouns.has(concept) !== true;
}

/** Equal, or stems of one word: "deliver" and "deliv". */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short));
}

function isQuoted(span: Span, { quotations }: DraftSentence): boolean {
  return quotations.some((each) => overlap(each, span));
}

function opposite(
  profile: FactProfile,
  sentence: DraftSentence,
  at: Span & { readonly word?: ConceptWord | null },
): Fault {
  const span = { start: at.start, end: Math.max(at.end, at.word?.end ?? 0) };
  const found = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const { claim } = profile.fact;
  const message = `The source says the opposite: "${claim}"`;
  return fault('unsupported', span, profile, { expected: claim, found, message });
}

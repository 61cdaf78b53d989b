import type { ConceptWord } from './concepts.ts';
import { overlap, type Span } from './span.ts';

/** A word that turns a clause round, with what it turns. */
export interface Negation extends Span {
  /** The first word behind it that tells something; null when a number, a place or nothing follows first. */
  readonly word: ConceptWord | null;
}

/** A text with its names and words; offsets are those of the whole draft. */
export interface NegatedText {
  readonly text: string;
  readonly start: number;
  readonly words: readonly ConceptWord[];
  readonly names: readonly Span[];
}

const NEGATOR =
  /(?<![\p{L}-])(?:(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|ca|should)n['’]t|cannot|(?<!(?:if|or|why|and|but|is|,)\s)not|(?<=\b(?:is|and|but)\s)not|never|no longer|no|(?:refus|declin)(?:es|ed|ing)\s+to|fail(?:s|ed|ing)\s+to|neither|without)(?![\p{L}-])/giu;

/** Behind a negator, what leaves the clause as it is: "no fewer than 62", "not only", "not until", "does not fully control", "not to be named". */
const HARMLESS =
  /^\s+(?:(?:(?:want|wish|ask|agree|care|like)(?:ed|s)?\s+)?(?:to\s+)?be\s+(?:named|identified|quoted)|(?:give|gave|disclose|reveal)(?:s|d)?\s+(?:(?:his|her|their|a)\s+)?(?:full\s+)?names?|the\s+(?:only|first|last|sole|same|main)|alone|fewer|less|more|later|earlier|sooner|doubt|matter|question|wonder|surprise|only|just|merely|simply|even|until|till|fully|entirely|completely|wholly|totally|all|every|always|quite|exactly|necessarily|once|least|far|so|solely|too|much|many|very|well|enough|to mention|unlike|least)(?!\p{L})/iu;

/** Where the reach of a negator ends. */
const BREAK =
  /[,;:.!?()—–"“”]|(?<!\p{L})(?:who|whom|whose|which|that|what|why|how|when|where|whether|if|because|but|and|or|while|whereas|after|before|since|until|unless|than|as|to (?:say|comment|discuss|explain))(?!\p{L})/iu;

/** Adverbs that may stand before the word that is turned. */
const ADVERB = /^(?:yet|ever|actually|really|directly|immediately|currently|now|still|single|any)$/iu;

/** The negations of a text; two in one clause undo each other and are left out. */
export function negationsIn({ text, start, words, names }: NegatedText): readonly Negation[] {
  const found = [...text.matchAll(NEGATOR)].flatMap((match): readonly Negation[] => {
    const end = match.index + match[0].length;
    const after = text.slice(end);
    if (HARMLESS.test(after)) return [];
    const reach = start + end + (BREAK.exec(after)?.index ?? after.length);
    const turned = words.find(
      (word) =>
        word.start >= start + end &&
        word.end <= reach &&
        !ADVERB.test(word.term) &&
        !names.some((name) => overlap(name, word)),
    );
    return [{ start: start + match.index, end: start + end, word: turned ?? null }];
  });
  return found.filter((each) => !found.some((other) => other !== each && !divided(text, start, each, other)));
}

function divided(text: string, start: number, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return /[;:.!?]|,\s+(?:and|but|or)\s/u.test(text.slice(from - start, to - start));
}

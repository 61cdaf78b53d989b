import type { FigureContext } from '../contexts/figure-context.ts';

/** What the writer did, and nothing of the story: no clause that tells anything begins between "I" and the number. */
const I_DID =
  /(?:^|[^\p{L}'’])(?:I|[Mm]y (?:wife|husband|mother|father|son|daughter|brother|sister|colleagues?|friends?|desk|inbox|notebook|diary|shelf|kitchen))(?:['’](?:ve|d|ll|m))?\s+(?!(?:\p{L}+\s+){0,2}(?:know|knew|hear|heard|say|said|report|count|counted|see|saw|seen|read|learn|learned|learnt|believe|think|reckon|estimate|note|repeat|tell|told|remember|recall|find|found|record|recorded|list|listed|quote|cite|give|gave|put|mean)(?!\p{L}))(?:(?!\s(?:that|who|which|where|when|because|while|but|how|why|whether|if|after|before|since|as)\s)[^.;:!?—–"“”])*$/u;

/** What the writer only supposes: "if I had $10 for every promise". */
const IF_I_HAD =
  /(?<!\p{L})(?:if|had)\s+(?:only\s+)?(?:I|we|you)\s+(?:(?:had|got|were given|earned|were paid|could have)\s+)?$/iu;
const FOR_EVERY = /^\s+(?:\p{L}+\s+){0,3}?(?:for|each time|every time|whenever)(?!\p{L})/iu;

/** Readers and listeners of the writer: "3,000 of you", "40,000 subscribers of ours". */
const AUDIENCE =
  /^(?:(?:\p{Ll}+\s)?(?:readers?|listeners?|subscribers?|followers?|viewers?|correspondents?|letter-writers?))(?!\p{L})/iu;
const OURS =
  /(?<!\p{L})(?:our|my|we|us|me|I|this (?:column|newsletter|podcast|show|page|blog|channel))(?!\p{L})/u;

/** Whether a figure counts what only the writer has to do with: an aside in the first person, those who read it. */
export function isOfTheWriter({ mention, sentence, noun, state, classes }: FigureContext): boolean {
  if (state !== null || mention.percent) return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  if (IF_I_HAD.test(before) && FOR_EVERY.test(after)) return true;
  if (/^\s+of\s+you(?!\p{L})/iu.test(after)) return true;
  if (AUDIENCE.test(noun ?? '') && OURS.test(sentence.text)) return true;
  return !classes.has('assault') && I_DID.test(before);
}

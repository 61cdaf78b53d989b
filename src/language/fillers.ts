import { longestMisspelling, spellingDistance } from './similarity.ts';

/** Words that ask or glue and carry no weight in a query: question words, auxiliaries, prepositions, politeness. */
const FILLERS =
  'a an the and or but nor so if then than that this these those there here it its it’s i me my we our you your he she they them ' +
  'him his her their what which who whom whose where when why how many much long often is are was were be been being am do does did done ' +
  'has have had having can could will would shall should may might must of in on at to for from by with without about as into onto ' +
  'out off up away over under between among during after before since until against per via not no any anything anyone anybody some something someone somebody everything all each every both also just only very ' +
  'tell show give find list get know known say says said let please facts fact info information details want need like use used uses called ' +
  'named current latest recent main overall various different exactly really actually currently now ever still got gets go goes going went thing things located situated lies number ' +
  'there’s what’s who’s s t re ve ll d';

/** The fillers, folded. `in`, `by` and their kind are fillers too: rules of their own read them before they are dropped. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS.replaceAll('’', '').split(' '));

/**
 * Words that ask for a measure, or for how things stand, rather than name a thing: they weigh little, and their absence refuses
 * nothing. "When did Italy gain independence" is answered without "gain", "length of the coast" without "length".
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'name names total type types kind kinds amount amounts figure figures count major average rate rates level levels ' +
    'year years date dates length height quantity share proportion percent percentage degree extent value ' +
    'gain gained gains become becomes became obtain obtained achieve achieved big large fast tall deep wide far live lives living lived ' +
    'operate operates operating active exist exists found consist form general official according make makes made ' +
    'take takes took taken high typical people person persons'
  ).split(' '),
);

/** What a question asks for after "which" or "what": the kind of the answer, which the answer need not name ("which country backs …"). */
export const ASKED_KINDS: ReadonlySet<string> = new Set(
  (
    'country countries nation nations state states group groups organization organizations organisation organisations place places ' +
    'city cities person people party parties side sides weapon weapons day month year kind kinds type types sort sorts event events region regions area areas province town body direction sum newspaper newspapers paper outlet outlets agency agencies force forces official officials militia militias ' +
    'army network site website channel channels platform ' +
    'way ways manner method terms extent scale detail details moment time point order sequence respect context months hour hours occasion circumstances'
  ).split(' '),
);

/** Words that make a claim general rather than special: among equals, "total population" goes before "female". */
export const GENERAL_WORDS: ReadonlySet<string> = new Set([
  'population',
  'overall',
  'both',
  'combined',
  'altogether',
]);

/** The fillers and light words that people type in whole questions, and so mistype. */
const OFTEN_MISTYPED: readonly string[] =
  'what which where when many much long does have from with this that there their about called between during since live lives used number rate total type average people'.split(
    ' ',
  );

/** Fillers of three letters that fingers turn round; those of which another word comes so ("was", "not") are not here. */
const OFTEN_TURNED: readonly string[] = 'the and how for has had can'.split(' ');

/**
 * Whether an unknown word (folded) reads as a mistyped filler ("hace", "theer", "calpled"). A word of three letters does only when it
 * lacks one ("wht") or two of them are turned round ("teh").
 */
export function readsAsFiller(word: string): boolean {
  if (word.length < 3 || word.length > 9) return false;
  if (word.length === 3 && OFTEN_TURNED.some((filler) => isTurned(word, filler))) return true;
  return OFTEN_MISTYPED.some((filler) => {
    const missing = filler.length - word.length;
    if (word.length === 3) return missing === 1 && lacksOneLetter(word, filler);
    return Math.abs(missing) <= 2 && spellingDistance(word, filler) <= longestMisspelling(word, filler);
  });
}

function lacksOneLetter(word: string, whole: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === whole[at]) at += 1;
  return word.slice(at) === whole.slice(at + 1);
}

/** Whether two neighbouring letters of three are the other way round. */
function isTurned([a, b, c]: string, filler: string): boolean {
  return `${b}${a}${c}` === filler || `${a}${c}${b}` === filler;
}

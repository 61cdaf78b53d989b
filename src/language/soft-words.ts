import { lazily } from './lazily.ts';
import { holdsWord } from './word-list.ts';

/**
 * Words that colour a question and change nothing about what answers it: judgements, feelings, ways of telling and of finding out, vague
 * nouns. Where a base knows nothing of them, a question is read again without them. No word here names an outcome ("paid", "denied"), a thing,
 * a person's part in it or a quantity; a list of its own, because only a question that would be refused has use for it. Adverbs go by their ending.
 */
export const SOFT_WORDS =
  'soil word firm tight loose upset upsetting busy quiet wrong correct proper willing eager keen ready prepared worried worry worries ' +
  'worrying concerned concern concerns afraid scared nervous anxious happy sad glad sorry sure uncertain doubtful obvious evident plain ' +
  'simple easy difficult hard tough complicated complex strange odd weird interesting important significant notable remarkable crucial ' +
  'vital essential necessary useful helpful good better best worse worst great terrible awful horrible nice fine normal usual unusual ' +
  'common popular famous familiar similar alike comparable relative timing exact precise rough vague brief quick rapid slow sudden abrupt ' +
  'constant friend friends helper helpers pal pals buddy buddies folks fellow fellows guy guys chap bloke distance excuse pretext story ' +
  'account version picture image glimpse sense impression opinion view views viewpoint stance understanding clue hint indication example ' +
  'instance element factor feature piece chunk portion bunch lots load range variety incident incidents episode occurrence affair period ' +
  'stretch span spell phase talk talked talking discuss discussed argue argued arguing suggest suggested imply hear heard hearing listen ' +
  'read reader readers learn learned learnt understand understood realize realise notice noticed recognise recognize remember forget guess ' +
  'assume hope hoped hoping wish wished feel felt feeling feelings watch watched shown showed showing turned ended check checked checking ' +
  'handle handled handling deal dealing tackle tackled cope hang attempt attempted effort efforts bother bothered dare dared jump jumped ' +
  'jumping step stepped stepping leap rush rushed venture offer offers offered pretend pretty somewhat sadly surprising surprised shocking ' +
  'shocked amazing worth worthy background summary overview explain explained detail update updates news nowadays himself herself ' +
  'themselves ourselves yourself myself everybody everyone anywhere somewhere nowhere way ways few past clarify clarified specify specified ' +
  'state stated stating comment commented answering question questions chance chances likelihood odds possibility prospect prospects search ' +
  'searching dealt politicians joined result results outcome allege alleges alleged right man stuff matter matters lot couple bit rest table time times getting standing sitting lying ' +
  'enough aside apart ahead anyway instead fresh brand massive huge enormous giant tiny vast sheer dramatic tragic dreadful stunning bold ' +
  'daring infamous notorious so-called somehow straight nearby besides included including regards respect terms sake light hands hand head ' +
  'heads eye eyes face door doors roof meant intended expected happening taking making doing saying telling speaking spoke spoken speak ' +
  'altogether together apiece overnight meantime midst course truth reality sorts kinda quite rather everyday ordinary innocent poor brave ' +
  'lucky unlucky unfortunate followed follows preceded status running mood sentiment gist upshot line copy';

/** Adverbs that end in -ly say how, and nothing else; these words are none, or say how many or how often. */
const NO_ADVERBS =
  'family supply reply ally assembly italy only daily weekly monthly yearly early july fly rely apply comply multiply anomaly monopoly bully rally';

/** A word without the ending of its number or tense. */
function bare(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|ied|ing|ed|es|s|e)$/, '') : word;
}

const inflected = lazily((): ReadonlySet<string> => new Set(SOFT_WORDS.split(' ').map(bare)));

/** Whether a folded word says nothing that an answer would have to hold. */
export function isSoft(word: string): boolean {
  if (holdsWord(SOFT_WORDS, word) || inflected().has(bare(word))) return true;
  return word.length > 5 && word.endsWith('ly') && !holdsWord(NO_ADVERBS, word);
}

/** Whether a folded word behind a name or a deed only says that there is a place: "the strike site". */
export function saysPlace(word: string): boolean {
  return holdsWord('site sites position positions location locations spot spots', word);
}

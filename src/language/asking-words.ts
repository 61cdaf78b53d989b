import { holdsWord } from './word-list.ts';

/*
 * Words of a question that are about asking, not about what is asked. Lists are text: of these hundreds a query has a few, and making a set of
 * them in each run takes longer.
 */

/**
 * They say nothing of their own: adverbs of degree, of manner of telling and of order, connectives, verbs of seeming and of wanting to
 * know. Left out on purpose is what takes something away from a question: "outside", "except", "unable", "stop".
 */
const SAYS_NOTHING =
  'supposed supposedly whether again already yet too quite rather even precisely specifically simply truly indeed perhaps maybe apparently ' +
  'allegedly reportedly presumably true truth possible possibly able likely probably certainly definitely clearly basically essentially generally ' +
  'usually normally typically sometimes always ever soon later earlier lately recently previously afterwards afterward beforehand ' +
  'meanwhile finally eventually initially originally suddenly well badly seriously severely heavily nearly almost around mostly mainly largely partly ' +
  'fully completely entirely totally whole entire though although however because while whereas therefore thus hence regarding concerning towards toward ' +
  'upon through throughout across along amid amidst amongst such same other others another else own certain particular specific respective ' +
  'think thinks thinking mention mentions mentioned remind wonder wondering curious looking seem seems seemed seemingly appear ' +
  'appears appeared mean means meant wants wanted try tries tried trying manage manages managed actual real alone mere merely down hello hi ok okay ' +
  'thanks doing idea told whereabouts role play plays played playing ' +
  'frequently regularly repeatedly more most roughly approximately once formerly finds finding part gone happen happens happened happening describe ' +
  'himself herself itself themselves ourselves yourself myself nobody nothing nowhere anywhere somewhere everywhere everybody everyone never besides altogether ' +
  'wouldnt didnt doesnt dont isnt wasnt arent werent hasnt havent hadnt cant cannot couldnt shouldnt hes shes theyre theyve weve youve';

/**
 * Verbs that lend themselves to others ("take part", "come under attack", "put an end to"), say that something is as it was or merely that it
 * took place: light in a query ("who carried out the attack"); in a claim they count.
 */
const LIGHT_VERBS =
  'last lasts lasted lasting carry carries carried conduct conducts conducted stage staged station stationed occur occurs occurred ' +
  'perform performed commit committed suffer suffers suffered sustain sustained hosts hosted hold holds held holding ' +
  'come comes came coming bring brings brought bringing put puts putting given giving keep keeps kept keeping raise raises raised raising sit sits sat sitting behind ' +
  'turn turns turned act acts acted acting stand stands stood serve serves served face faces faced facing see sees saw seen undergo underwent ' +
  'experience experienced stay stays stayed staying remain remains remained remaining cause causes caused causing considered regarded deemed ' +
  'viewed taking place first near case individuals minimum maximum ' +
  'based basing bad serious severe grave strong big open opens opened opening belong belongs belonged belonging working works ' +
  'statement statements comment comments remark remarks';

/** Verbs that only say how far another is under way, beside it: "start hitting", "began to tell". */
const ASPECT_VERBS =
  'start starts started starting begin begins began begun beginning continue continues continued continuing';

/** Verbs that go with "back"; beside others that is to support. */
const MOTIONS =
  'strike struck striking hit hitting shoot shot shooting fire fired firing fight fought fighting push pushed pushing hold held holding go went going gone come came coming ' +
  'bring brought bringing keep kept keeping';

/** Whether "back" beside a word only says in which direction that is. */
export function isMotion(word: string): boolean {
  return holdsWord(MOTIONS, word);
}

/** Whether a folded word of a query says nothing of its own. */
export function saysNothing(word: string): boolean {
  return holdsWord(SAYS_NOTHING, word);
}

/** Whether a folded word is a verb that says little by itself. */
export function isLightVerb(word: string): boolean {
  return holdsWord(LIGHT_VERBS, word);
}

/** Whether a word only says how far something is under way that other words of the query tell ("hitting", "to tell", "since the attacks"). */
export function isAspectIn(word: string, query: readonly { readonly term: string }[]): boolean {
  if (!holdsWord(ASPECT_VERBS, word)) return false;
  return query.some(
    ({ term }) =>
      term === 'to' || term === 'since' || (term.length > 5 && term !== word && term.endsWith('ing')),
  );
}

/** Phrases that say nothing of their own, though a word of them may. */
const IDIOMS =
  'in the first place|these days|those days|in the end|at all|so far|in fact|of late|as well|by now|back then|until now|for good|' +
  'in any way|in some way|to begin with|after all|at the moment|right now|in total|on the receiving end of|all in all|in general|in particular|for sure|out there|over there';

/** A query without such phrases, spaces left in their place. */
export function withoutIdioms(text: string): string {
  let kept = text;
  for (const idiom of IDIOMS.split('|')) {
    const found = kept.toLowerCase().indexOf(idiom);
    if (found === -1 || found + idiom.length > kept.length) continue;
    const end = found + idiom.length;
    if (isPartOfWord(kept[found - 1]) || isPartOfWord(kept[end])) continue;
    kept = kept.slice(0, found) + ' '.repeat(idiom.length) + kept.slice(end);
  }
  return kept;
}

function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}'’-]/u.test(character);
}

import { holdsWord, lineOf } from './word-list.ts';

/**
 * Words that names of groups are made of, one meaning a line: English, then the same word in the languages such names come from, in the
 * usual romanisations. Published lists give one group now as "Jaysh al-Islam", now as "Army of Islam". Only names are met by them: in a
 * claim, an army is no party. From the alias columns of public lists (United Nations, United States, Canada, United Kingdom).
 */
const NAME_WORDS =
  'army jaysh jaish jeish jaesh lashkar laskar ejercito exercito armee armata ordu\n' +
  'movement harakat harakah haraka harkat harekat tehrik tehreek tahrik movimiento mouvement movimento hareketi dvizhenie dvizheniye\n' +
  'party hizb hizbul hezb hezbi partido parti partei partito partiya partisi partai\n' +
  'front jabhat jabhah jabha jibha jebha frente fronte cephe cephesi barisan\n' +
  'brigade brigades katibat katiba kateeba kataib kataeb kateab liwa saraya sariya brigada brigadas brigata brigate tugay battalion battalions batallion batallon squads squad companies\n' +
  'soldiers jund jundul jundallah junud sipah sepah\n' +
  'supporters ansar ansarul ansaar partisans helpers followers defenders\n' +
  'league asaib asbat asba usbat osbat esbat band liga ligue lega\n' +
  'group jamaat jamaah jemaah jamaa jemaa jama gamaa gamaat jamiat jamat grupo groupe gruppo gruppe gang organization organisation organizacion tanzim tanzeem network faction association community society\n' +
  'province wilayat wilayah wilaya vilayet velayat\n' +
  'state dawlah dawlat dawla daulah dawlatul estado etat\n' +
  'emirate imarat imara\n' +
  'islamic islam islami islamiyya islamiyah islamiya islamiyyah islamia islamique islamica islamico islomiy\n' +
  'muslims muslimin muslimeen mouslimin musulmans\n' +
  'monotheism oneness unity tawhid tauhid tawheed\n' +
  'struggle lucha lutte lotta mucadele\n' +
  'workers worker labor labour karkeren trabajadores\n' +
  'jerusalem quds qods maqdis\n' +
  'liberation tahrir liberacion liberazione befreiung kurtulus freedom\n' +
  'resistance muqawama muqawamah mukawama moqavemat resistencia resistenza\n' +
  'revolutionary revolucionario revolucionaria revolucionarias revolutionnaire rivoluzionario devrimci thawri\n' +
  'popular people peoples shabiya shaabi sazmane pueblo popolare halk\n' +
  'youth shabaab shabab juventud jeunesse gioventu\n' +
  'fighters mujahideen mujahidin mudjahidin mujahedin mujahedeen moudjahidine mojahedin\n' +
  'migrants emigrants muhajirin muhajireen muhajiroun mohajerin\n' +
  'cartel carteles cartels\n' +
  'united unidos unidas unidad uni\n' +
  'national nacional nazionale milli\n' +
  'armed armadas armados arme armate\n' +
  'forces force fuerzas fuerza force corps division unit detachment\n' +
  'communist comunista communiste\n' +
  'family familia famiglia famille\n' +
  'new nueva nuevo nouveau nouvelle nuova nuove novo\n' +
  'generation generacion\n' +
  'federation federacion\n' +
  'guard guards guardians pasdaran guardia\n' +
  'syria sham levant\n' +
  'maghreb maghrib\n' +
  'saint st sainte san santa sankt\n' +
  'international intl internacional internationale\n' +
  'base qaida qaeda qaidat qaedat qaidah';

/** The words that mean the same as a folded one in names, itself among them; `[]` for words that names are not made of. */
export function nameWordsLike(word: string): readonly string[] {
  return lineOf(NAME_WORDS, word, ' ')?.split(' ') ?? [];
}

/** Words that are put to a name or left out of it, and only say what kind of thing is so called: "Reaper" and "Reaper Group" are one. */
const KINDS_OF_NAMED =
  'group gang crew team network organization organisation movement operation campaign company co corp corporation ltd limited inc llc gmbh';

/** Those of them that say what body of people is so called: nothing that it does. */
const BODIES_NAMED = 'group gang crew team network organization organisation company';

/** Whether a folded word says only what kind of thing is called by the rest of a name. */
export function saysOnlyWhatKind(word: string): boolean {
  return holdsWord(KINDS_OF_NAMED, word);
}

/** Whether a folded word says only that what is called by the rest of a name is a body of people. */
export function saysOnlyWhatBody(word: string): boolean {
  return holdsWord(BODIES_NAMED, word);
}

import { isCalendarName, isShortMonth } from './calendar-names.ts';

/** Small words inside names: "Ministry of Defense", "Jurf al Sakhar", "Ursula von der Leyen". */
export const LINKING_WORD =
  /^(?:of|the|for|de|del|della|der|den|di|da|do|dos|du|la|le|van|von|bin|ben|ibn|bint|al|el|as|ash|ul|y|e)$/;

/** What has the name of something else in its own: "Bank of England", "Strait of Hormuz", "Center for Disease Control". */
export const OF_SOMETHING =
  /^(?:Ministry|Department|Office|University|College|School|Institute|Academy|Bank|House|Houses|Chamber|Senate|Parliament|Council|Court|Bureau|Board|Agency|Authority|Administration|Association|Society|Organi[sz]ation|Federation|Union|League|Alliance|Coalition|Front|Movement|Party|Army|Brigade|Brigades|Guard|Corps|Forces|Church|Republic|Kingdom|State|States|Emirate|Emirates|Commonwealth|Province|City|Port|Gulf|Strait|Sea|Bay|Cape|Isle|Islands?|Battle|War|Treaty|Bill|Statue|Tower|Center|Centre|Committee|Commission|Foundation|Fund|Museum|Library|Hospital|Secretary|Minister|Department)$/;

/** Whose possessive is part of a name. */
export const HOLDER_OF_OFFICE =
  /^(?:Sheriff|Attorney|Governor|Mayor|Prosecutor|Coroner|Registrar|King|Queen|People|Women|Men|Children|Workers|Teachers|Farmers|Doctors|Veterans)$/;

/** Offices, ranks and forms of address before a name; alone they name nobody. */
export const OFFICE =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|President|Minister|Premier|Chancellor|Secretary|Ambassador|Senator|Sen|Rep|Representative|Congressman|Congresswoman|Governor|Gov|Mayor|King|Queen|Prince|Princess|Sheikh|Ayatollah|Pope|Bishop|Archbishop|Father|General|Gen|Major|Maj|Colonel|Col|Lieutenant|Lt|Captain|Capt|Sergeant|Sgt|Corporal|Cpl|Private|Pvt|Admiral|Adm|Commander|Cmdr|Brigadier|Brig|Chief|Leader|Director|Chairman|Chairwoman|Spokesman|Spokeswoman|Officials?|Judge|Justice)\.?$/;

/** What stands before an office, and after "of" behind one; a ministry may begin with it, too. */
export const PORTFOLIO =
  /^(?:Prime|Vice|Deputy|Supreme|Foreign|Interior|Defense|Defence|Finance|State|Justice|Health|Energy|Oil|Staff|Press|Attorney|Lt|Maj|Brig|Senior)\.?$/;

const CAPITALISED_NO_NAME =
  /^(?:I|I'm|I'll|I've|I’m|I’ll|I’ve|OK|AM|PM|A\.M\.|P\.M\.|GMT|UTC|EST|EDT|Covid|Internet|God)$/;

/** Whether a word takes a capital for another reason than that it is a name. */
export function isCapitalisedNoName(word: string): boolean {
  return CAPITALISED_NO_NAME.test(word) || isCalendarName(word) || isShortMonth(word);
}

/** What a sentence often begins with and a name rarely does, beside the fillers. */
export const SENTENCE_STARTER =
  /^(?:About|Around|According|Almost|Although|Another|Because|Besides|Despite|Each|Earlier|Eight|Eighty|Eleven|Either|Even|Every|Few|Fewer|Fifty|Five|Following|Forty|Four|Further|Given|Half|However|Hundreds|Dozens|Thousands|Millions|Scores|Including|Indeed|Instead|Last|Late|Later|Less|Like|Many|Meanwhile|More|Moreover|Most|Nearly|Neither|Nevertheless|Next|Nine|Ninety|Nor|Now|Nobody|Nothing|Of|Once|One|Only|Other|Others|Out|Over|People|Perhaps|Rather|Roughly|Same|Seven|Several|Similarly|Six|Sixty|Some|Sources|Still|Such|Ten|Then|Thirty|Three|Thus|Today|Together|Tomorrow|Tonight|Twelve|Twenty|Two|Under|Unlike|Unless|Up|Upon|Whether|While|Within|Yesterday|Yet)$/;

/** No name begins with these, wherever they stand: in headings they have a capital, too. */
export const NEVER_FIRST_IN_NAME =
  /^(?:The|An?|And|But|Or|If|As|In|On|At|By|For|From|Of|To|With|What|Why|How|When|Where|Who|Which|Before|After|During|Since|Until)$/;

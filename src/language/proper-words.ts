import { MONTHS, WEEKDAYS } from './calendar.ts';
import { lazily } from './lazily.ts';

/** Countries and their people, folded, one word each; of names of several words the ones that are theirs alone. */
const COUNTRIES =
  'afghanistan afghan albania albanian algeria algerian andorra angola angolan argentina argentine armenia armenian australia australian ' +
  'austria austrian azerbaijan azerbaijani bahamas bahrain bahraini bangladesh bangladeshi barbados belarus belarusian belgium belgian ' +
  'belize benin bhutan bolivia bolivian bosnia bosnian botswana brazil brazilian brunei bulgaria bulgarian burkina burma burmese burundi ' +
  'cambodia cambodian cameroon canada canadian chad chadian chile chilean china chinese colombia colombian comoros congo congolese ' +
  'croatia croatian cuba cuban cyprus cypriot czechia czech denmark danish djibouti dominica ecuador egypt egyptian eritrea eritrean ' +
  'estonia estonian eswatini ethiopia ethiopian fiji finland finnish france french gabon gambia georgia georgian germany german ghana ' +
  'ghanaian greece greek grenada guatemala guinea guyana haiti haitian honduras honduran hungary hungarian iceland india indian indonesia ' +
  'indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian jamaica jamaican japan japanese jordan jordanian ' +
  'kazakhstan kenya kenyan kiribati korea korean kosovo kuwait kuwaiti kyrgyzstan laos latvia latvian lebanon lebanese lesotho liberia ' +
  'liberian libya libyan liechtenstein lithuania lithuanian luxembourg madagascar malawi malaysia malaysian maldives mali malian malta ' +
  'maltese mauritania mauritanian mauritius mexico mexican micronesia moldova moldovan monaco mongolia mongolian montenegro morocco ' +
  'moroccan mozambique myanmar namibia nauru nepal nepali netherlands dutch nicaragua niger nigeria nigerian norway norwegian oman omani ' +
  'pakistan pakistani palau palestine palestinian panama papua paraguay peru peruvian philippines filipino poland polish portugal ' +
  'portuguese qatar qatari romania romanian russia russian rwanda rwandan samoa senegal senegalese serbia serbian seychelles singapore ' +
  'slovakia slovak slovenia slovenian somalia somali spain spanish sudan sudanese suriname sweden swedish switzerland swiss syria syrian ' +
  'taiwan taiwanese tajikistan tanzania tanzanian thailand thai togo tonga tunisia tunisian turkey turkish turkmenistan tuvalu uganda ' +
  'ugandan ukraine ukrainian uruguay uzbekistan uzbek vanuatu venezuela venezuelan vietnam vietnamese yemen yemeni zambia zambian ' +
  'zimbabwe zimbabwean britain british england english scotland scottish wales welsh europe european africa african asia asian';

const proper = lazily((): ReadonlySet<string> => new Set([...COUNTRIES.split(' '), ...WEEKDAYS, ...MONTHS]));

/**
 * Whether a folded word is the name of a country, its people, a weekday or a month: it means that and nothing else, whether a base knows
 * it or not. "Sudan" is not the beginning of "Sudani", nor "Thursday" a misspelt "Tuesday".
 */
export function isProper(word: string): boolean {
  return proper().has(word);
}

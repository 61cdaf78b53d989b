import { lazily } from './lazily.ts';
import { lineOf } from './word-list.ts';

/** Countries and territories with the words for what is theirs, one country each: "name:adjective,people". */
const COUNTRIES =
  'afghanistan:afghan,afghans\nalbania:albanian\nalgeria:algerian\nangola:angolan\nargentina:argentine,argentinian\narmenia:armenian\naustralia:australian\n' +
  'austria:austrian\nazerbaijan:azerbaijani,azeri\nbahrain:bahraini\nbangladesh:bangladeshi\nbelarus:belarusian\nbelgium:belgian\nbenin:beninese\n' +
  'bolivia:bolivian\nbosnia:bosnian\nbotswana:botswanan\nbrazil:brazilian\nbritain:british,britons\nbulgaria:bulgarian\nburkina faso:burkinabe\nburundi:burundian\n' +
  'cambodia:cambodian\ncameroon:cameroonian\ncanada:canadian\nchad:chadian\nchile:chilean\nchina:chinese\ncolombia:colombian\ncongo:congolese\ncosta rica:costa rican\n' +
  'croatia:croatian\ncuba:cuban\ncyprus:cypriot\nczech republic:czech\ndenmark:danish,danes\ndjibouti:djiboutian\necuador:ecuadorian\negypt:egyptian\n' +
  'england:english\neritrea:eritrean\nestonia:estonian\nethiopia:ethiopian\nfiji:fijian\nfinland:finnish,finns\nfrance:french\ngabon:gabonese\ngambia:gambian\n' +
  'gaza:gazan\ngeorgia:georgian\ngermany:german\nghana:ghanaian\ngreece:greek\nguatemala:guatemalan\nguinea:guinean\nguyana:guyanese\nhaiti:haitian\n' +
  'honduras:honduran\nhungary:hungarian\niceland:icelandic\nindia:indian\nindonesia:indonesian\niran:iranian\niraq:iraqi\nireland:irish\nisrael:israeli\n' +
  'italy:italian\nivory coast:ivorian\njamaica:jamaican\njapan:japanese\njordan:jordanian\nkazakhstan:kazakh\nkenya:kenyan\nkosovo:kosovar\nkuwait:kuwaiti\n' +
  'kyrgyzstan:kyrgyz\nlaos:laotian\nlatvia:latvian\nlebanon:lebanese\nliberia:liberian\nlibya:libyan\nlithuania:lithuanian\nluxembourg:luxembourgish\n' +
  'madagascar:malagasy\nmalawi:malawian\nmalaysia:malaysian\nmali:malian\nmalta:maltese\nmauritania:mauritanian\nmexico:mexican\nmoldova:moldovan\n' +
  'mongolia:mongolian\nmontenegro:montenegrin\nmorocco:moroccan\nmozambique:mozambican\nmyanmar:burmese\nnamibia:namibian\nnepal:nepali,nepalese\n' +
  'netherlands:dutch\nnew zealand:new zealander\nnicaragua:nicaraguan\nniger:nigerien\nnigeria:nigerian\nnorth korea:north korean\nnorth macedonia:macedonian\n' +
  'norway:norwegian\noman:omani\npakistan:pakistani\npalestine:palestinian\npanama:panamanian\nparaguay:paraguayan\nperu:peruvian\nphilippines:filipino\n' +
  'poland:polish,poles\nportugal:portuguese\nqatar:qatari\nromania:romanian\nrussia:russian\nrwanda:rwandan\nsaudi arabia:saudi\nscotland:scottish\n' +
  'senegal:senegalese\nserbia:serbian\nsierra leone:sierra leonean\nsingapore:singaporean\nslovakia:slovak\nslovenia:slovenian\nsomalia:somali\n' +
  'south africa:south african\nsouth korea:south korean\nsouth sudan:south sudanese\nspain:spanish\nsri lanka:sri lankan\nsudan:sudanese\nsweden:swedish,swedes\n' +
  'switzerland:swiss\nsyria:syrian\ntaiwan:taiwanese\ntajikistan:tajik\ntanzania:tanzanian\nthailand:thai\ntogo:togolese\ntunisia:tunisian\nturkey:turkish,turks\n' +
  'turkmenistan:turkmen\nuganda:ugandan\nukraine:ukrainian\nunited arab emirates:emirati\nunited kingdom:uk\nunited states:american\nuruguay:uruguayan\n' +
  'uzbekistan:uzbek\nvenezuela:venezuelan\nvietnam:vietnamese\nwales:welsh\nwest bank:palestinian\nyemen:yemeni\nzambia:zambian\nzimbabwe:zimbabwean';

/** The other words for the same country, where both are one word: `afghanistan`, `afghans` of `afghan`. `[]` for any other word. */
export function countryForms(word: string): readonly string[] {
  if (word.length <= 2) return [];
  const forms = lineOf(COUNTRIES, word, ':,')?.split(/[:,]/) ?? [];
  return forms.filter((form) => form !== word && !form.includes(' ') && form.length > 2);
}

/** Whether a folded word is the adjective or the people of a country, and not the country's name: "iraqi". */
export function isCountryAdjective(word: string): boolean {
  const line = lineOf(COUNTRIES, word, ':,');
  return line !== null && !line.startsWith(`${word}:`);
}

/** Short names that are used like a country's own, though the list has them among its adjectives or not at all. */
const SHORT = 'uk u.k. uae great britain';

/** Whether folded words are a country's name, and no adjective: "jordan", "uk", not "jordanian". */
export function isCountryName(words: string): boolean {
  const line = lineOf(COUNTRIES, words, ':,');
  return line?.startsWith(`${words}:`) === true || lineOf(SHORT, words, ' ') !== null;
}

/** Lower-case names of countries and the adjectives and peoples that belong to them. A country's name is not always its legal one. */
export const countryWords = lazily(
  (): ReadonlySet<string> => new Set(COUNTRIES.split('\n').flatMap((country) => country.split(/[:,]/))),
);

/** Capitals that stand for their governments in reports, with their countries. */
export const capitals = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      (
        'washington:united states|london:united kingdom|paris:france|berlin:germany|moscow:russia|beijing:china|tokyo:japan|delhi:india|new delhi:india|tehran:iran|' +
        'baghdad:iraq|damascus:syria|beirut:lebanon|jerusalem:israel|ankara:turkey|riyadh:saudi arabia|cairo:egypt|amman:jordan|sanaa:yemen|doha:qatar|' +
        'islamabad:pakistan|kabul:afghanistan|kyiv:ukraine|kiev:ukraine|warsaw:poland|rome:italy|madrid:spain|athens:greece|ottawa:canada|canberra:australia|' +
        'seoul:south korea|pyongyang:north korea|taipei:taiwan|jakarta:indonesia|brasilia:brazil|caracas:venezuela|havana:cuba|nairobi:kenya|pretoria:south africa'
      )
        .split('|')
        .map((pair) => {
          const [capital = '', country = ''] = pair.split(':');
          return [capital, country] as const;
        }),
    ),
);

/** The words for what belongs to a country, and for its people, without the countries' own names. */
export const countryAdjectives = lazily(
  (): ReadonlySet<string> =>
    new Set(
      COUNTRIES.split('\n')
        .flatMap((country) => country.slice(country.indexOf(':') + 1).split(','))
        .filter((word) => word.length > 2),
    ),
);

/** Countries and territories with the words for what is theirs, one country each: "name:adjective,people". */
const COUNTRIES =
  'afghanistan:afghan,afghans|albania:albanian|algeria:algerian|angola:angolan|argentina:argentine,argentinian|armenia:armenian|australia:australian|' +
  'austria:austrian|azerbaijan:azerbaijani,azeri|bahrain:bahraini|bangladesh:bangladeshi|belarus:belarusian|belgium:belgian|benin:beninese|' +
  'bolivia:bolivian|bosnia:bosnian|botswana:botswanan|brazil:brazilian|britain:british,britons|bulgaria:bulgarian|burkina faso:burkinabe|burundi:burundian|' +
  'cambodia:cambodian|cameroon:cameroonian|canada:canadian|chad:chadian|chile:chilean|china:chinese|colombia:colombian|congo:congolese|costa rica:costa rican|' +
  'croatia:croatian|cuba:cuban|cyprus:cypriot|czech republic:czech|denmark:danish,danes|djibouti:djiboutian|ecuador:ecuadorian|egypt:egyptian|' +
  'england:english|eritrea:eritrean|estonia:estonian|ethiopia:ethiopian|fiji:fijian|finland:finnish,finns|france:french|gabon:gabonese|gambia:gambian|' +
  'gaza:gazan|georgia:georgian|germany:german|ghana:ghanaian|greece:greek|guatemala:guatemalan|guinea:guinean|guyana:guyanese|haiti:haitian|' +
  'honduras:honduran|hungary:hungarian|iceland:icelandic|india:indian|indonesia:indonesian|iran:iranian|iraq:iraqi|ireland:irish|israel:israeli|' +
  'italy:italian|ivory coast:ivorian|jamaica:jamaican|japan:japanese|jordan:jordanian|kazakhstan:kazakh|kenya:kenyan|kosovo:kosovar|kuwait:kuwaiti|' +
  'kyrgyzstan:kyrgyz|laos:laotian|latvia:latvian|lebanon:lebanese|liberia:liberian|libya:libyan|lithuania:lithuanian|luxembourg:luxembourgish|' +
  'madagascar:malagasy|malawi:malawian|malaysia:malaysian|mali:malian|malta:maltese|mauritania:mauritanian|mexico:mexican|moldova:moldovan|' +
  'mongolia:mongolian|montenegro:montenegrin|morocco:moroccan|mozambique:mozambican|myanmar:burmese|namibia:namibian|nepal:nepali,nepalese|' +
  'netherlands:dutch|new zealand:new zealander|nicaragua:nicaraguan|niger:nigerien|nigeria:nigerian|north korea:north korean|north macedonia:macedonian|' +
  'norway:norwegian|oman:omani|pakistan:pakistani|palestine:palestinian|panama:panamanian|paraguay:paraguayan|peru:peruvian|philippines:filipino|' +
  'poland:polish,poles|portugal:portuguese|qatar:qatari|romania:romanian|russia:russian|rwanda:rwandan|saudi arabia:saudi|scotland:scottish|' +
  'senegal:senegalese|serbia:serbian|sierra leone:sierra leonean|singapore:singaporean|slovakia:slovak|slovenia:slovenian|somalia:somali|' +
  'south africa:south african|south korea:south korean|south sudan:south sudanese|spain:spanish|sri lanka:sri lankan|sudan:sudanese|sweden:swedish,swedes|' +
  'switzerland:swiss|syria:syrian|taiwan:taiwanese|tajikistan:tajik|tanzania:tanzanian|thailand:thai|togo:togolese|tunisia:tunisian|turkey:turkish,turks|' +
  'turkmenistan:turkmen|uganda:ugandan|ukraine:ukrainian|united arab emirates:emirati|united kingdom:uk|united states:american|uruguay:uruguayan|' +
  'uzbekistan:uzbek|venezuela:venezuelan|vietnam:vietnamese|wales:welsh|west bank:palestinian|yemen:yemeni|zambia:zambian|zimbabwe:zimbabwean';

/** Words of one country for each other, where both are one word: `afghan`, `afghanistan`. */
export const COUNTRY_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTRIES.split('|').flatMap((country) => {
    const forms = country.split(/[:,]/).filter((form) => !form.includes(' ') && form.length > 2);
    return forms.map((form) => [form, forms.filter((other) => other !== form)] as const);
  }),
);

/** Lower-case names of countries and the adjectives and peoples that belong to them. A country's name is not always its legal one. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  COUNTRIES.split('|').flatMap((country) => country.split(/[:,]/)),
);

/** Capitals that stand for their governments in reports, with their countries. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
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
);

/** The words for what belongs to a country, and for its people, without the countries' own names. */
export const COUNTRY_ADJECTIVES: ReadonlySet<string> = new Set(
  COUNTRIES.split('|')
    .flatMap((country) => country.slice(country.indexOf(':') + 1).split(','))
    .filter((word) => word.length > 2),
);

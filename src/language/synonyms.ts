import { lazily } from './lazily.ts';

/**
 * Newsroom English: words and phrases one reader types where another writes a different one. Each group is symmetric. Kept small on
 * purpose: a group belongs here only when swapping its members never changes which fact answers. A base adds its own under `synonyms:`. One group a line, its members
 * divided by `|`.
 */
export const NEWSROOM_SYNONYMS =
  'troops|soldiers|servicemen|service members|military personnel|personnel|servicemembers|gis|military presence\n' +
  'injured|hurt|wounded|injuries|wounds|maimed\n' +
  'killed|dead|died|die|deaths|slain|fatalities|killing|death|death toll|body count\n' +
  'isis|isil|daesh|islamic state\n' +
  'casualties|victims|losses\n' +
  'plane|aircraft|airplane|aeroplane|warplane|jet|jets|planes\n' +
  'strike|air strike|airstrike|bombing|raid|bombardment|struck|bombed|hit\n' +
  'attack|assault|attacked|offensive\n' +
  'airfield|air base|airbase|airport|aerodrome|aerodromes|landing strip\n' +
  'pm|prime minister|premier|head of government\n' +
  'president|head of state|chief of state\n' +
  'militia|militias|paramilitary|armed group|armed faction\n' +
  'militants|fighters|gunmen\n' +
  'fighters|members\n' +
  'truce|ceasefire|armistice|cease fire\n' +
  'drone|uav|unmanned aircraft|unmanned aerial vehicle\n' +
  'money|funds|cash|currency\n' +
  'dollar|dollars|usd\n' +
  'unfreeze|unblock|release|unfrozen\n' +
  'retaliation|response|reprisal|revenge|retaliate|respond|retaliated|hit back\n' +
  'spokesman|spokesperson|spokeswoman\n' +
  'newspaper|paper|daily\n' +
  'quote|quotation|quoted\n' +
  'back|support|backed|supported|supports|backs|sponsor|sponsors\n' +
  'destroyed|wrecked|demolished\n' +
  'damage|damaged\n' +
  'mission|task|purpose|aim|objective|goal\n' +
  'defeat|beaten|defeated\n' +
  'criticise|criticize|slam|blast|criticism|critics|criticised|criticized\n' +
  'election|vote|polls|ballot\n' +
  'law|legislation|bill|act\n' +
  'parliament|legislature|congress|assembly\n' +
  'police|officers|cops\n' +
  'army|military|armed forces\n' +
  'company|firm|business|corporation\n' +
  'boss|chief|head|leader|director|leads|leading|runs|ruler|commander\n' +
  'talks|negotiations|negotiating|negotiation\n' +
  'deal|agreement|accord|pact\n' +
  'car|vehicle|automobile\n' +
  'doctor|physician|medic\n' +
  'kids|children|child|minors|kid\n' +
  'babies|infants|infant|baby\n' +
  'hostage|captive|hostages|captives|abducted|kidnapped\n' +
  'arrested|detained|custody|arrest\n' +
  'woman|women|female|females\n' +
  'man|men|male|males\n' +
  'population|inhabitants|residents|people|citizens|populace|headcount\n' +
  'capital|chief city|capital city|main city|seat of government\n' +
  'language|languages|mother tongue|mother tongues|tongue|tongues|spoken|speak\n' +
  'religion|religions|faith|faiths|belief|beliefs|believe|worship\n' +
  'unemployment|jobless|joblessness|out of work|unemployed|without a job|without work\n' +
  'inflation|cost of living|price rise|rising prices|prices rise|price increase|price increases|consumer prices\n' +
  'natural resources|raw materials|minerals|mineral wealth|mineral resources\n' +
  'coastline|seashore|shoreline|coast|shore|seaside\n' +
  'border|frontier|frontiers|neighbours|neighbors|neighbouring|neighboring|borders|boundaries|boundary|next to\n' +
  'climate|weather|hot|cold|rainy|temperature|temperatures\n' +
  'independence|independent|sovereign|sovereignty\n' +
  'median age|typical age|average age|how old|average person\n' +
  'literacy|read and write|literate|able to read|can read\n' +
  'fertility|children per woman|births per woman|children born|children per mother\n' +
  'birth|births|born|newborns\n' +
  'mortality|death|deaths\n' +
  'life expectancy|lifespan|life span|how long do people live|live long\n' +
  'area|size|surface|how big|how large|land mass|landmass|territory\n' +
  'highest point|tallest mountain|highest mountain|biggest mountain|tallest peak|highest peak|summit|mountain\n' +
  'exports|export|sell|sells|sells abroad|sold abroad\n' +
  'imports|import|buys|buys abroad\n' +
  'commodities|goods|products|merchandise\n' +
  'trading partners|trade partners|partners\n' +
  'expenditures|spending|spend|spends|budget|expenditure\n' +
  'turkey|turkiye\n' +
  'myanmar|burma\n' +
  'czechia|czech republic\n' +
  'eswatini|swaziland\n' +
  'kyiv|kiev\n' +
  'gdp|gross domestic product|economic output|output|economy\n' +
  'per capita|per person|per head|per inhabitant\n' +
  'ethnic groups|ethnicities|ethnicity|ethnic composition|ethnic makeup|ethnic make up\n' +
  'urban areas|cities|towns|biggest cities|largest cities\n' +
  'holiday|national day|bank holiday|public holiday|celebrate|celebration\n' +
  'anthem|national song|hymn\n' +
  'internet|online|web\n' +
  'internet users|people online|web users\n' +
  'internet country code|top level domain|web domain|internet domain|internet suffix\n' +
  'refugees|displaced|migrants|asylum seekers\n' +
  'terrorist|terrorists|extremist|extremists|jihadist|jihadists\n' +
  'defence|defense|military\n' +
  'government type|form of government|political system|system of government';

/** The same, as groups of their members. */
export const newsroomGroups = lazily((): readonly (readonly string[])[] =>
  NEWSROOM_SYNONYMS.split('\n').map((group) => group.split('|')),
);

/** Words that ask or glue and carry no weight in a query: question words, auxiliaries, prepositions, politeness. */
const FILLERS =
  'a an the and or but nor so if then than that this these those there here it its it’s i me my we us our you your he she they them ' +
  'his her their what which who whom whose where when why how many much long often is are was were be been being am do does did done ' +
  'has have had having can could will would shall should may might must of in on at to for from by with without about as into onto ' +
  'over under between among during after before since until against per via not no any some all each every both also just only very ' +
  'tell show give find list get know say says said let please facts fact info information details want need like use used called ' +
  'named exactly really actually currently now ever still got get gets go goes going went thing things number ' +
  'many there’s what’s who’s s t re ve ll d';

/** The fillers, folded. `in`, `by` and their kind are fillers too: rules of their own read them before they are dropped. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS.replaceAll('’', '').split(' '));

/** Words that ask for a measure rather than name a thing: they weigh little, and their absence refuses nothing. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'name names total type types kind kinds amount figure figures count overall main current average rate level year date'.split(
    ' ',
  ),
);

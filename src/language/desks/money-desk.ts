/** Companies, markets, work and what things cost; lines as in `DESK_WORDS`. */
export const MONEY_DESK =
  // Companies
  'company|firm|business|manufacturer|operator\n' +
  'ceo|chief executive|chief executive officer|managing director\n' +
  'boss>chief executive|chairman|manager|president|director|head\n' +
  'cfo|finance chief|finance director|chief financial officer\n' +
  'chairman|chair|chairwoman|chairperson\n' +
  'management|managers|bosses|executives\n' +
  'factory|plant|works|mill|facility\n' +
  'shop|store|retailer|supermarket|outlet\n' +
  'customer|client|buyer|shopper|consumer\n' +
  'supplier|vendor|contractor\n' +
  'takeover|acquisition|buyout|merger\n' +
  'buy|bought|purchase|acquire|acquisition|takeover\n' +
  'sell|sold|sale|disposal|divest\n' +
  'relocate|relocation|move|moved|shift|transfer\n' +
  'close|closed|closure|shut|shut down|shutdown|shutter\n' +
  'bankrupt|bankruptcy|insolvent|insolvency|go bust|went bust|receivership\n' +
  'orders|bookings|buying|purchases\n' +
  'rival|competitor\n' +
  // Results and markets
  'shares|stock|stocks|share price|stock price|stock market\n' +
  'stock market|stock exchange|bourse>shares|stock\n' +
  'shareholder|investor\n' +
  'dividend|payout\n' +
  'profit|earnings|net income|made money\n' +
  'earn|earned|make money>profit|earnings\n' +
  'loss|deficit|shortfall|in the red|lost money\n' +
  'sales|revenue|turnover|takings\n' +
  'forecast|outlook|projection|predict|predicted|expect|expected|anticipate|estimate|estimated|projected\n' +
  'slump|slide|tumble|plunge|drop|fall|sink>lost|fell|fall|lower|down|dropped\n' +
  'jump|surge|soar|rally|climb|gain|rise>rose|rise|gained|higher|jumped\n' +
  'reduction|reduce|cut|lower|slash|slashed|trim|trimmed|shrink\n' +
  'debt|owe|owed|liabilities|borrowing\n' +
  'loan|credit|borrow|lend|lent\n' +
  'bailout|rescue|taxpayer|taxpayers|government help|government money>state aid|loan|guarantee|bailout|subsidy\n' +
  'state aid|government aid|government support>loan|guarantee|subsidy|grant|aid\n' +
  'subsidy|grant|funding|handout\n' +
  'provision|set aside|put aside|earmark|earmarked\n' +
  'budget|spending|spend|spent\n' +
  'tons|tonnes\n' +
  'invest|investment|spend|spent|spending|put in\n' +
  'price|cost|charge|fee\n' +
  'pay>cost|price|charge|fee|compensation\n' +
  'bonus|reward\n' +
  'tariff|duty|levy|customs\n' +
  'quarter|three months\n' +
  'same period|year ago|last year|year earlier|previous year>year before|year earlier|quarter\n' +
  // Work
  'layoffs|redundancies|job cuts|job losses>cut jobs|job cuts|layoffs|redundancies|jobs\n' +
  'laid off|lay off|made redundant|axe|axed|lose jobs|shed jobs>cut jobs|jobs|layoffs|redundant|dismissed\n' +
  'redundancy money|redundancy pay|payoff|severance pay>severance|redundancy\n' +
  'workers|staff|workforce|employees|headcount|personnel|labour force\n' +
  'workers|staff|work|workforce>employs|employed|people\n' +
  'sack|sacked|fired|dismissed|dismissal\n' +
  'strike|walkout|walk out|walking out|walked out|stoppage|industrial action|down tools\n' +
  'strikers|picket|pickets>strike|walked out|staff|workers\n' +
  'call off|suspend|suspended|averted|cancelled\n' +
  'ballot|vote|voted\n' +
  'back|backed|favour|favoured|in favour>voted|backed\n' +
  'strike start|strike begin|walkout start|walkout begin|strike started|strike began>walked out|began\n' +
  'turnout|attendance|how many took part|how many joined>took part|joined|attended|walked out\n' +
  'union|trade union|labour union|labor union\n' +
  'raise|pay rise|pay increase|wage rise|wage increase|more money|more pay>pay|wage|raise\n' +
  'wages|wage>pay|paid\n' +
  'salary|wage|wages|pay|paid|make>earn|earns|earned\n' +
  'lose|loses|losing>costs|loss|losses\n' +
  'employer|management>company|firm|operator\n' +
  'unpaid|back pay|arrears>paid|pay|wages\n' +
  'contract|temporary workers|temps>temporary\n' +
  'vacancies|job openings|unfilled\n' +
  'pension|retirement\n' +
  'majority>threshold|percent|per cent|two thirds';

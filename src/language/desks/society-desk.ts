/** Health, science, technology, sport, culture, education, religion, royals and obituaries; lines as in `DESK_WORDS`. */
export const SOCIETY_DESK =
  // Health and science
  'vaccine|jab|shot|inoculation|vaccination|injection|dose|shots|jabs\n' +
  'vaccinated|inoculated|immunised|immunized\n' +
  'side effects|side effect|adverse events|adverse event|adverse reactions|reactions|reaction\n' +
  'effective|effectiveness|efficacy\n' +
  'effective|effectiveness|work|works|protect|protects|protection>efficacy|prevented|effective|protected\n' +
  'placebo|dummy|control group|sugar pill|dummy injection|dummy jab|dummy pill\n' +
  'fever|high temperature|temperature\n' +
  'study|trial|clinical trial|experiment\n' +
  'participants|volunteers|subjects|test subjects|took part|enrolled\n' +
  'approve|approved|approval|licence|license|licensed|authorise|authorised|authorisation|authorization|clearance|go ahead|green light\n' +
  'wait|waiting|holding out|hold up>wants|another|pending|awaits\n' +
  'infected|infections|caught|contracted|came down>cases|infections|infected\n' +
  'cases|infections|people got|got sick|people with\n' +
  'hospitalised|hospitalized|hospitalisation|hospitalization|out of hospital|in hospital|taken to hospital>hospital|hospital admissions|hospitals\n' +
  'intensive care|icu|critical condition|life support\n' +
  'patient|sufferer\n' +
  'hospital|clinic\n' +
  'medicine|drug|medication|treatment|remedy\n' +
  'surgery|operation|surgeon\n' +
  'disease|illness|infection|virus\n' +
  'researchers|scientists|research team|academics\n' +
  'discovered|discovery|detected|spotted|found\n' +
  'teenager|teen|youth|adolescent|youngster\n' +
  'minors|underage|children\n' +
  'victims|victim>dead|killed\n' +
  'launch|lift off|liftoff|blast off|blasted off\n' +
  'spacecraft|probe|capsule|craft|lander\n' +
  'astronaut|cosmonaut\n' +
  // Technology
  'hack|hacked|hackers|breach|breached|cyberattack|cyber attack|data breach\n' +
  'ai|artificial intelligence\n' +
  'phone|smartphone|mobile|handset\n' +
  'users|subscribers|accounts\n' +
  'chip|chips|semiconductor|semiconductors\n' +
  'ransom|extortion\n' +
  // Sport
  'match|game|fixture|fixtures|tie|games|matches\n' +
  'abandoned|stopped|halted\n' +
  'cancelled|postponed|put off>cancelled|postponed\n' +
  'stadium|ground|arena|venue\n' +
  'fans|supporters|spectators\n' +
  'capacity|fit|seats|room for|hold|holds>holds|seats|capacity|spectators\n' +
  'seat|ticket|seats|tickets|admission\n' +
  'coach|manager|trainer\n' +
  'footballer|player|striker|midfielder|defender|goalkeeper\n' +
  'club|team|side\n' +
  'referee|umpire\n' +
  'transfer|signing|signed\n' +
  'suspended|banned|disqualified\n' +
  'doping|banned substance|steroids\n' +
  'steward|stewards|guards|marshals|security\n' +
  'governing body|federation|association\n' +
  'kickoff|kick off|start\n' +
  // Culture, education, religion, royals, obituaries
  'film|movie|picture\n' +
  'author|writer|novelist\n' +
  'singer|musician|vocalist\n' +
  'painting|artwork|canvas\n' +
  'award|prize|trophy\n' +
  'concert|gig\n' +
  'museum|gallery\n' +
  'pupil|student|schoolchild|schoolchildren|pupils\n' +
  'teacher|tutor|lecturer\n' +
  'headteacher|head teacher|headmaster|principal\n' +
  'exam|exams|examination\n' +
  'university|college|campus\n' +
  'pope|pontiff|holy father\n' +
  'priest|vicar|pastor|clergyman|cleric|imam|rabbi\n' +
  'worshippers|congregation|faithful|churchgoers\n' +
  'king|monarch|sovereign\n' +
  'wedding|married|marry|wed|marriage\n' +
  'wife|husband|spouse|widow|widower\n' +
  'funeral|burial|buried|laid to rest\n' +
  'passed away|pass away|passing>died|death|dead\n' +
  'tenant|tenants|renter|renters\n' +
  'eviction|evicted|thrown out\n' +
  'rubbish|garbage|waste|trash|refuse\n' +
  'benefits|welfare|social security\n' +
  'nursery|kindergarten|daycare|childcare\n' +
  'deported|sent back|expelled|deportation\n' +
  // How one speaks of any of these
  'size|strength|how big>figure|put\n' +
  'start|begin|began|started|broke out|break out|opened\n' +
  'bring|brought|carry|carried|delivered\n' +
  'changed|change>new|took back\n' +
  'cheap|cheapest|least expensive|lowest price\n' +
  'expensive|dearest|most expensive|highest price';

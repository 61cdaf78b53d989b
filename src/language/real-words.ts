import { holdsWord } from './word-list.ts';

/**
 * Words of English that one slip of a finger makes of words newsrooms use, or these of them: who types one may well mean it. Inflected
 * forms count with a word; what the lists of synonyms have need not stand here.
 */
const REAL_WORDS =
  'adapt adopt affect altar alter amend angel angle appear approve argue argument aspire assert assess asset assume attach attain attend ' +
  'attention attract attraction auction aversion bacon bake banner basis beach bench blade blank block bloom blow boast bonus border bored ' +
  'boring bounce brace brain breach bread break brick bridge brief bring broad broken broker brown brush bucket bullet bump bundle burn bury ' +
  'butter button cable canal candle cannon carrier carry carve casual catch cattle cause caution cease chain chair chance change channel charge ' +
  'charm chase cheap check cheer cheese chess chest choice choose chorus circle claim clash class classic clause clean clear clerk clever click ' +
  'client cliff climb clinic clone close closet cloth cloud coach coast collar collect colon color column combine comma commend commute compare ' +
  'compat compete compile compose compute concept concern concert condition conduct confer confine conform confuse console contact contain ' +
  'contend content contest context contour contract contrast convention conversion convert convey convict cookie corner correct cotton couch ' +
  'council counsel counter couple courage court cousin cover crack craft crane crash crawl cream create creature credit creek crowd crown cruel ' +
  'cruise cushion custom daily dairy damp dance danger daring decay decent decode defect defer deflate degree delegate delete delight demon ' +
  'denial depart depend depict deposit depth derive desert deserve design desire despise destiny detail detain detect detention deter detour ' +
  'deviate deviation device devote dialect diary differ difference digest dinner direct disc discover discuss dispense display dispute distant ' +
  'distinct diverge diversion divide divine division divorce double dough draft drain drama drawn dream drift drill drink drive drown eager ' +
  'earn eclipse elect electron elegant element elevate embrace emerge emission empire enable enclose endure energy engage engine enjoy ensure ' +
  'envy equal erase erode erosion essay estate evade evasion event evident evolve exact exceed except excess excite expand expansion expect ' +
  'expend expense expert expire explore explosion expose express extend extent extract fable fabric facilitate faction factor factual faint ' +
  'fairy famous fancy farm fasten father fault favour feast feather feature fellow fence fetch fever fiber fiction fifth figure filed filled ' +
  'film filter finger finish flag flame flash flavor flawed fleet flesh flight float flock flour flower fluid focus foil folder folk fool ' +
  'forbid forest forget forgive fork former fortune forum found fountain fraction frame freeze friction fright frost frown fruit fuel function ' +
  'garden garment gather gauge general genius gentle ghost giant glance glass global globe glory gospel gossip grade grain grand grant grape ' +
  'graph grasp grass grave gravel gravity grease greet grief grill grind groan grocer gross growl guest guide guilt habit halt hammer handle ' +
  'happen harbor harden harm harvest haste hatch haul haunt hazard health hear heard heart hearth heat heaven heritage herself hinder hobby ' +
  'hollow honest honey hook horizon horror hotel hover human humble hunger hurry ideal identify idle imagine impact impart impose improve ' +
  'incline income indent index indicate indoor infant infect infer inflate inform inherit initial inland inner inquire insert inside insist ' +
  'inspect inspire install instant instead instruct insult insure intend intense intent intention interact intern invade invasion invent ' +
  'invention inversion invert invest invite involve island jacket jelly jewel joint journey judge juice junction jungle junior kettle kidney ' +
  'kitchen knight knock ladder lamp lance landlord lantern laser lately lather lawn layer leather lecture legacy legal legend legion lend ' +
  'length lesion lesson letter liable liberal liberty library lift linen linger liquid listen litter lively liver load local lodge logged logic ' +
  'lonely loose loot lotion lottery lounge loyal lucky lumber lunch machine magic magnet maiden maintain manager manner mansion manual marble ' +
  'margin marine mark market marriage marvel mask massive matter mature mayor meadow meaning medal mediate medium mellow melody member memory ' +
  'mental mention mercury merge merit message metal meter method middle mild millet mine miner mineral mingle minister ministry mirror misery ' +
  'missing mission mistake mixture mobile model modest modify moment monitor monkey monster moral mortal mother motion motor mount mountain ' +
  'mouse mouth muscle museum music mutual narrow nation native natural nature navel neat neck needle nephew nerve neutral noble noise normal ' +
  'north notice notion novel nuclear nurse object oblige obscure observe obtain occasion occupy ocean offend offense office omission omit ' +
  'oppose option orange orbit order organ orient origin orphan outlaw outline outlive output oval oven owner oxygen pack packet paint palace ' +
  'panel panic parade parcel pardon parent parish parking parse partial partner passage passion passive paste pastor patch patent patient ' +
  'patrol patron pattern pause pawn payment peace peach peanut pearl pebble penalty pencil pension pepper percent perfect perform peril perish ' +
  'permit person personal phase phrase piano picket picnic picture pierce pillow pilot pirate pistol pitch planet plant plastic plate player ' +
  'plead please pledge plenty plot plunge pocket poem poet point poison polar police policy polish polite politics pollute pond pool populate ' +
  'port portion portrait pose posture potato potion poverty powder practice praise prayer preach precede precious precise predict prefer ' +
  'premise premium prepare preserve preset presume pretend pretty prevention preview price pride priest prime prince print prior prison private ' +
  'prize probe proceed process produce product profess profile profit program progress project prolong promote prompt proof proper property ' +
  'propose prose protect protein proud prove proven provide province provision provoke public pull pulse pump punch pupil puppet purchase pure ' +
  'purple purpose pursue puzzle quarry queen quest quick quiet quilt quote rabbit racket radar radio rage rail raise random range ransom rapid ' +
  'ratio ration reach reader ready realm rebuild receipt receive recipe recite reckon record recover recruit redeem reduce refer refine reflect ' +
  'reform refuse regard regime region regret regular reign reject rejoice relate relation relax relay relevant relief religion rely remark ' +
  'remedy remember remind remote remove rename render renew rent repair repeat repent replace replay reply report reputation rescue research ' +
  'resemble reserve reside resign resist resort restore restrict retail retain retention retire retreat reuse reveal reverse revert review ' +
  'revise revision reward rewind rhythm ribbon rifle ripple risk rival river roast robot rocket roller romance rotate rough royal rubber rude ' +
  'ruin rumor rural sacred saddle safety salad salary salmon salute sample sanction sand satin sauce savage scale scandal scarce scatter scene ' +
  'scent school science scope score scout scrap scratch scream screen screw script search season second secret section sector secure senior ' +
  'sense separate sequence serial sermon serve service session settle severe shade shadow shaft shake shame shape share shark sharp shave sheet ' +
  'shelf shell shelter shield shift shine ship shirt shock shore short shout shovel shower shrink sight signal silence silent silver similar ' +
  'simple single sketch skill skip slave sleep slice slide slope smart smell smile smoke smooth snake soccer social socket soil solar solid ' +
  'solve sorry sound source space spark speak special species spend sphere spice spider spill spin spiral spirit spite splash split spoil spoke ' +
  'sponge spoon sport spray spread spring square squeeze stable stack staff stage stain stair stake stale stall stamp staple stare start starve ' +
  'statue stature statute stead steady steal steam steel steep steer stem step stern steward stick stiff still sting stir stock stomach stone ' +
  'stool store storm story stove straight strain strand strange stream street strength stress stretch strict stride string strip strive stroke ' +
  'stroll struct structure struggle studio study stuff style subject sublime submit suburb subway succeed suction sudden sugar suggest suit ' +
  'summer summit summon supper supply suppose supreme surface surge surgeon surplus surprise survey survive suspect suspend sustain swallow ' +
  'swear sweat sweep sweet swell swift swing switch sword symbol system table tag tailor talent target task taste teacher temper temple tempt ' +
  'tenant tender tennis tenor tension term terminate termination terrace terrible territory test texture theatre theme theory thick thief thigh ' +
  'thing think thirst thorn thorough thought thread threat thrill thrive throne throw thrust thumb thunder ticket tide tiger tight timber title ' +
  'tobacco token tomato tongue topic torch total touch tough tour towel tower trace track traction trade tradition traffic tragic trail trailer ' +
  'train traitor transfer translate transmit transport travel treasure treat treaty tremble trend trial tribe tribute trick trigger triumph ' +
  'trouble trousers trumpet trunk trust truth tunnel turtle twist uncle union unique unite universe urgent useful utter vacant vague valley ' +
  'value vanish variety various vehicle velvet vendor venture venue verb verse version vessel victor video village villain violet violin virtue ' +
  'visible vision visit visitor vital vivid vocal voice volume voyage wagon waist wait waiver wander warmth warn warrant waste water wealth ' +
  'weather weave wedding weigh weight whale wheat wheel whisper whistle wicked widow width wild window winter wisdom wither witness wizard wolf ' +
  'wonder wooden world worry worship worth wound wrap wreath wrist yellow yield youth';

/** Given names that are as near to such words: "daniel" is no misspelt "denial". */
const GIVEN_NAMES =
  'aaron adam ahmed alan albert alex alice amanda andrea andrew angela anna anthony arthur barbara benjamin bernard blake bobby brian bruce ' +
  'bryan carlos carol catherine charles chris christine claire colin craig cynthia daniel danny david deborah dennis diana donald dorothy ' +
  'douglas edward elena elizabeth emily emma eric ernest ethan eugene evelyn felix frances francis frank franklin fred gabriel george gerald ' +
  'gloria gordon grace graham gregory hannah harold harry hassan heather helen henry howard hugh hussein ibrahim irene isaac jacob james janet ' +
  'jason jeffrey jennifer jeremy jessica joan jonathan joseph joshua joyce judith julia julian karen katherine kevin khalid kyle larry laura ' +
  'lauren lawrence leonard linda lisa lloyd louis louise lucas lucy luke marcos marcus margaret maria marie marilyn marion mark marshall martha ' +
  'martin mary matthew megan melissa michael michelle miguel mohamed monica nancy natalie nathan nicholas nicole nigel norman oliver olivia ' +
  'omar oscar pamela patricia patrick paula peter philip rachel ralph randy raymond rebecca richard robert roberta rodney roger roland ronald ' +
  'rose russell ruth ryan samantha samuel sandra sarah scott sean sergio sharon sheila shelley simon sophia stanley stella stephen steven ' +
  'stewart stuart susan sydney sylvia teresa terry theodore theresa thomas timothy tracy trevor valerie vernon veronica vincent virginia walter ' +
  'warren wayne wendy william yusuf';

/** Whether a folded word is one of these, or a form of one of the words. */
export function isRealWord(word: string): boolean {
  return holdsWord(GIVEN_NAMES, word) || bareForms(word).some((bare) => holdsWord(REAL_WORDS, bare));
}

/** A word, and what it may be an inflected form of: "parsing" of "parse", "cloned" of "clone". */
function bareForms(word: string): readonly string[] {
  const bare = word.replace(/(?:e?s|e?d|ing|e?rs?|or|ly|ment|ation|ion)$/, '');
  return [word, bare, `${bare}e`, word.replace(/ie[sd]$/, 'y'), bare.replace(/(.)\1$/, '$1')];
}

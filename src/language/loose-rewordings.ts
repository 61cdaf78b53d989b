/**
 * Words that stand for others only where a question would be refused without: too loose to choose among facts by, and right where all the
 * other words of a question already point at one. Lines as in `REWORDINGS`: a group goes both ways; of `>`, the left is asked with, and a
 * phrase counts where a query has all its words. What changes an outcome ("killed" for "casualties") stands here as little as there.
 */
export const LOOSE_REWORDINGS =
  // Fighting
  'land|landed|fall|fell|rain|rained|slam|slammed|smash|smashed|crash into|plough into|plow into>hit|struck|attack|strike\n' +
  'start shooting|starting shooting|began shooting|start firing|began firing|shooting again|shot again|firing again>resumed|attacks\n' +
  'fly|flew|flown|flying>aircraft|jets|planes|carried\n' +
  'fly in|flew in|flown in|come over|came over|dispatch|bring in|brought in|rush|rushed>sent|deployed\n' +
  'hit|hitting|strike|bomb|attack|go after>retaliate|respond\n' +
  'dead wounded|killed wounded|killed injured|dead injured|killed hurt|dead hurt>casualties\n' +
  'head trauma|brain trauma|brain damage>traumatic brain\n' +
  'nerve center|nerve centre>operations|command\n' +
  'fire|fired>respond\n' +
  'return fire|returned fire|returning fire|shoot back|shot back>responded|respond|retaliated\n' +
  'boots ground>troops|soldiers\n' +
  'garrison>troops\n' +
  'gunship|gunships>aircraft|helicopter|helicopters\n' +
  'job|op>strike|operation\n' +
  'job|jobs>mission|purpose|task\n' +
  'knock about|knocked about|bang up|banged up|batter|battered|dent|dented>damage|damaged\n' +
  'fight against|fighting against|battle against|up against>prevent\n' +
  'mandate|remit|assignment|duty|duties>mission|purpose\n' +
  'avoid|slow to|slow in|shun>reluctant\n' +
  'short range>close range\n' +
  'site|sites>targets|target|positions\n' +
  'many places|many locations|many spots>facilities|sites|targets\n' +
  'people inside|anyone inside|anybody inside|members inside|personnel inside|men inside>present\n' +
  'inside when hit>present\n' +
  'militia people>personnel|members\n' +
  'firing at troops|fired at troops|shooting at troops|launching at troops>bases\n' +
  'was he named|was she named|were they named|was he identified>anonymity|anonymous|unnamed\n' +
  'told reporters|tell reporters|told journalists|briefed reporters|told press>described|spoke\n' +
  'faction|factions>militia|militias|group|groups\n' +
  'jihadist|jihadists|jihadis>islamic state|al qaeda|militants\n' +
  'overrun|overran>seized\n' +
  'self imposed|voluntary>unilateral\n' +
  'bring to heel|in charge|rein in|reined in|keep in check|call to order>control\n' +
  'patch|chunk|slice|swathe|swathes>territory|parts\n' +
  'kept quiet|stay quiet|lie low|lay low|down their weapons>truce|ceasefire\n' +
  'on the premises|in the building|in the buildings|at the scene|at the site>present\n' +
  'warship|warships>ships|navy\n' +
  'tank|tanks|armour>armoured vehicles|armored vehicles\n' +
  'knock out|knocked out>destroyed\n' +
  'captured soldiers|captured troops>prisoners\n' +
  'homeless|without a roof|without a home|lost their homes>homeless|displaced\n' +
  'displaced|had to run|had to flee|run from|driven out|forced out|uprooted>fled|displaced\n' +
  // People and bodies
  'traveller|travellers|traveler|travelers|passenger\n' +
  'man|woman|aide|figure>official|officials\n' +
  'kingmaker|kingmakers>support power\n' +
  'tie|ties|link|links|linked|connection|connections|connected|relations|relationship>backed|backs|aligned|supported|linked\n' +
  'opponents|opposition|detractors|rivals>critics|criticized\n' +
  'talk to|talked to|speak to|spoke to|spoken to>told\n' +
  'empty|deserted|vacant|unoccupied|evacuated>present\n' +
  'job|occupation|profession>prime minister|president|minister|head\n' +
  'militant|militants|gunman|gunmen>members|fighters\n' +
  'proxy|client|puppet|stooge>supported|backed|backs\n' +
  'calling weak|calls weak|call weak|calling soft|calls soft|call soft|calling timid|calls timid>criticized|lacking\n' +
  'our troops|our soldiers|attacks troops|attacks soldiers|attacked troops|attacked soldiers>forces\n' +
  'governs|govern|rules>prime minister|president\n' +
  'close to|outside|vicinity>west|east|north|south|near\n' +
  'employer|owner|boss>company|firm\n' +
  'victim|victims>killed|dead\n' +
  'family of victim|families of victims>bereaved family\n' +
  'fireman|firemen>firefighters\n' +
  'fire truck|fire trucks>fire engines\n' +
  'cop|cops>police|officers\n' +
  'helper|helpers|relief workers>rescuers|aid workers\n' +
  'lobby|business lobby|industry body>chamber\n' +
  'government|authorities|cabinet>ministry\n' +
  'sniffer dogs>search dogs\n' +
  'medics|nurses>doctors\n' +
  'parent|umbrella|parent organisation|parent organization|umbrella organisation|umbrella organization|parent body>branch\n' +
  // When
  'day before|day earlier|day prior|previous day|preceding day>#24 hours\n' +
  // Saying and asking
  'response|respond|reaction|reply|handling>answer\n' +
  'final|finished|finalised|finalized|definitive|complete|completed|concluded>ongoing\n' +
  'establish|established|determine|determined|confirm|confirmed|verified>assessment\n' +
  'walk through|walked through|brief|briefed|briefer|briefing>described|said|told\n' +
  'moan|moaned|whine|whined|grouse|groused>said|told|frustrated|criticized\n' +
  'beef|grievance|quarrel|row with>criticized|criticism|frustrated\n' +
  'write|wrote|written|print|printed>reported\n' +
  'complain|complained>said|told\n' +
  'radio|broadcaster>radio\n' +
  'online|internet|web|website>social media|online\n' +
  'ask|asks|asked|seek|sought|call|called|push|pushed|want|wants>demand|demands|asked|appealed\n' +
  'weight|clout|leverage>powerful|influence\n' +
  'send|sent|deliver|delivered|ship|shipped|supply|supplied|bring|brought|provide|provided\n' +
  'help|helped|lean on|backing|assistance>support|supported|supports|sent|aid\n' +
  'outside country|outside countries|beyond border|beyond borders>extraterritorial|foreign|overseas|abroad\n' +
  // Money
  'lend|lent|lender|lenders>loan\n' +
  'borrow|borrowed>loan\n' +
  'pay back|paid back|reimburse>refund\n' +
  'ticket|tickets>fares\n' +
  'put up|stump up|chip in|set free|made available>offered|pledged|released\n' +
  'pledge|pledged|promise|promised|commit\n' +
  'make an hour|paid an hour>earns\n' +
  'set aside|put aside|saved up>holds\n' +
  'how much cost|how much costing|lose|loses|losing>damage|losses\n' +
  'penalty|penalised|penalized|punish|punished>fined\n' +
  'business|industry>commerce\n' +
  // Work and disputes
  'down tools|downed tools|laid down tools|walk off|walked off|stay home>walked out|strike\n' +
  'mediate|mediation>mediator\n' +
  'stuck|held up|piled up>stranded\n' +
  'reroute|rerouted|redirect|redirected|sent on|sent elsewhere>diverted\n' +
  'boat|boats|vessel|vessels>ships|ferry|boats\n' +
  'work at|work there|worked there|worked at|job at|jobs at|had a job>employed\n' +
  // Disasters and health
  'go down|went down|gone down>sank|capsized\n' +
  'sink|sank|sunk|capsize|overturn\n' +
  'flee|fled|escape|escaped\n' +
  'hunt|hunting|look for|looked for|looking for>search\n' +
  'give up|gave up|abandon|abandoned|call off|called off>called off\n' +
  'unaccounted|not been found|still not found|not yet found>missing|unaccounted\n' +
  'allowed|permitted|authorised|authorized>licensed|allowed\n' +
  'ignore|ignored|disregard|disregarded|defied>despite\n' +
  'hand out|handed out|give out|gave out|distribute|distributed>delivered|distributed\n' +
  'shut|closed\n' +
  'wreck|wrecked|gone|lost|lose its|lose their|loses its|loses their>destroyed\n' +
  'electrical fault|electric fault|faulty wiring>short circuit\n' +
  'inferno|flames>fire|blaze\n' +
  'broken|not working|out of action|failed>out of order\n' +
  'works>plant\n' +
  'disease|illness>cholera\n' +
  'measure|measured|register|registered>magnitude\n' +
  'how far|far from>kilometres|kilometers|miles\n' +
  'treat|treated|looked after|cared for>treated|patients\n' +
  'dozen>twelve\n' +
  'weekend>saturday|sunday';

/**
 * Words one puts into a question where a newsroom writes others, less surely the same than synonyms: they are looked for in the text of
 * facts only, never in names, and say less than what was typed. A line is a group that goes both ways, its members divided by `|`; or, with
 * `>`, what is asked with on the left and what is written on the right: who fires at troops attacks them, but not every attack is one with
 * fire. Phrases count where a query has all their words. What changes the outcome ("killed" for "injured", "withdrawn" for "sent") is in no group.
 */
export const REWORDINGS =
  // Fighting
  'hit|struck|target|targeted|fire at|shoot at|fire on|under fire|shelled|pounded|go after|went after|ambush|ambushed>attack\n' +
  'fire at|shoot at|fire|launch>used\n' +
  'pounded|pummeled|pummelled|strafed|blitz|sortie|sorties>strike\n' +
  'launch|fire\n' +
  'payback|tit for tat|strike back|hit back|shoot back|fire back|fight back|react|reaction|open fire|opened fire|counterattack|hit in return|answer>retaliate|retaliation|respond|response|reprisal|answer\n' +
  'hold fire|stop shooting|stop firing|cease fire|lay down arms|cessation of hostilities|pause in fighting|lull>truce|ceasefire\n' +
  'break|broke|broken|break down|collapse|end|violate|breach|shatter\n' +
  'put an end|bring to an end|brought to an end|come to an end|stop|halt|cease|conclude|finish|terminate>end\n' +
  'begin|start|commence|began|begun\n' +
  'resume|restart|renew|relaunch|revive\n' +
  'start again|begin again|return to|go back|went back|pick up>resume|restart\n' +
  'lose lives|lose their lives|lose life|lose men|lose fighters|lose members|lose soldiers|lose troops|lose people>killed\n' +
  'lose|loss|oust|topple|crush|vanquish|rout>defeat\n' +
  'defeat|beat\n' +
  'seize|capture|conquer|overrun|overran|take over|took over|occupy|grab\n' +
  'control|rule>seized\n' +
  'swath|swathe|swaths|swathes>parts\n' +
  'destroy|wreck|demolish|wipe out|wiped out|raze|obliterate|flatten|ruin|annihilate|knock out|took out|take out|blow up|blew up\n' +
  'damage|harm\n' +
  'prevent|stop|thwart|avert|forestall|stave off|head off\n' +
  'deter|discourage|dissuade\n' +
  'return|come back|revival|reemergence|rebound>resurgence|comeback\n' +
  'weapon|weaponry|munition|munitions\n' +
  'plane|aircraft|airplane|bomber\n' +
  'outpost|garrison|barracks|camp|installation>base\n' +
  'facility|installation|site|compound|building\n' +
  'center|centre|hub\n' +
  'ops|operations\n' +
  'c2>command control\n' +
  'govt|government\n' +
  'dept|department\n' +
  'hq|headquarters\n' +
  'force|contingent>troops\n' +
  'land|soil|ground|turf|swath|territory>territory|parts\n' +
  'in fall|autumn>september|october|november\n' +
  'in winter>december|january|february\n' +
  'in spring>march|april|may\n' +
  'in summer>june|july|august\n' +
  'charge of|helm of>head|leader\n' +
  'leader>prime minister|president|head of government\n' +
  'washington|america|american|americans>us|united states\n' +
  'caliphate>islamic state\n' +
  'concussion|concussions|head injury|head injuries>traumatic brain\n' +
  'incidents|incident|assaults>attacks\n' +
  'pair|duo>two\n' +
  'night|evening\n' +
  'dollar|dollars|bucks>billion|million|funds|money\n' +
  'brass|top brass>chiefs|leaders\n' +
  'source|sources|insider|insiders>official|officials\n' +
  'on record|identified|identify|identity|anonymously>anonymity|anonymous|unnamed\n' +
  'helpers|allies|friends|clients>proxies|proxy\n' +
  'how many did lose>killed\n' +
  'vent|venting|rant>frustration|frustrated|frustrates\n' +
  'arm|wing|division|section|offshoot>branch|arm|wing\n' +
  'foreign|overseas|abroad|external|expeditionary>extraterritorial|foreign|overseas\n' +
  'deploy|deployed|deployment|presence\n' +
  'aim at|aiming at>target|targeted|targets\n' +
  'size|strength|headcount>number\n' +
  // Saying, blaming, showing oneself
  'claim responsibility|take responsibility|took responsibility|take credit|took credit|own up|say they did>claim\n' +
  'people|staff>personnel\n' +
  'staff>officials\n' +
  'us troops|us soldiers|american troops|american soldiers>us forces\n' +
  'behind>supported|backed|backs\n' +
  'behind|responsible|responsibility|culpable|culprit>claimed|blame|blames\n' +
  'blame|accuse|hold responsible|held responsible|fault|point finger\n' +
  'condemn|denounce|accuse|fault|unhappy|dissatisfied|displeased|find too|chide|rebuke|berate|lambast|scold|take to task>criticize|criticise|criticism\n' +
  'complain|complaint|grumble|gripe|annoyed|exasperated|unhappy|dissatisfied|disgruntled|fed up|upset|angry|anger|impatient|irritated|dismay|dismayed>frustrated|frustrates|frustration\n' +
  'unnamed|unidentified|nameless>anonymous|anonymity\n' +
  'publish|issue|put out|share|upload|release>posted|post|published|issued\n' +
  'statement|announcement|communique|press release|declaration\n' +
  'media|press|reporters|journalists|news outlets\n' +
  'justify|justification|motive|motivation|rationale|grounds|excuse|pretext|explain|explanation|reason|prompt|prompted|trigger|triggered|provoke|provoked>reason|motive|justification\n' +
  'question|query|wonder>asked\n' +
  'spell|spelt|spelling|write>spelled\n' +
  'define|definition|clarity\n' +
  'unclear|vague|undefined|ambiguous>clear|definition\n' +
  'promise|pledge|undertake>agreed|agree\n' +
  'public>media|press\n' +
  'admit|acknowledge|own up>claimed\n' +
  'count|counted|tallied>tally|assessment\n' +
  'work out|figure out|find out>assessment|ongoing\n' +
  'employ|employed|wield|wielded>used\n' +
  'fight|fighting|combat>involvement|involved\n' +
  'belong>branch|part\n' +
  'men|guys>members|personnel\n' +
  // Wanting, needing, helping
  'reluctant|reluctance|unwilling|hesitate|hesitant|hesitancy|hesitation|wary|loath|hold back|held back|hold off|held off|shy away|restraint\n' +
  'limited|restricted|confined|restrict|confine|limit\n' +
  'limited|restricted|confined|alone|solely|exclusively>only|limited\n' +
  'weak|little|scant|slight|tenuous>limited\n' +
  'weak|weakness|soft|timid|feeble|irresolute|not enough|too little>lacking\n' +
  'lack|lacking|absence|shortage|dearth|short of\n' +
  'resolve|willpower|backbone|nerve|will|resoluteness|decisiveness>determination|resolve\n' +
  'strongly|harshly|tougher|harder|stronger|firmly>forcefully\n' +
  'authority|sway|grip|influence|rein|command>control\n' +
  'help|assist|aid|assistance\n' +
  'advise|counsel|guide\n' +
  'prop up|bankroll|finance|patron|patronage|stand behind|stands behind|support|supporter|ally|allied|sponsorship>supported|backs|backed|sponsor|aligned\n' +
  'rely on|depend on|reliant|dependent|require|count on|owe|thanks to>needed\n' +
  'win power|come to power|take office|took office|take power|took power|gain power|rise to power|become prime minister|get elected|into office|in office|win office|come to office|reach office|gain office|get the job|his job|top job>come power\n' +
  'involve|involved|involvement|take part|taking part|participate|participation|join|enter|intervene|intervention\n' +
  'stay out|keep out|stay away|keep away|steer clear|sit out|refrain|avoid>stayed\n' +
  'respect|observe|maintain|honour|honor|uphold|abide|stick to|hold>kept|keep\n' +
  // Money
  'sum|assets|billions|cash>funds|money\n' +
  'blocked|impounded|locked up|stuck>frozen\n' +
  'unblock|unfreeze|release|unlock|thaw|free up|freed\n' +
  'store|stored|deposited|parked|kept|keep|sit|host>held\n' +
  'bargain|bargaining|haggle|discuss|discussions|talking|talks|negotiate>negotiating|talks|negotiation\n' +
  // How things are
  'ongoing|under way|underway|continuing|in progress|unfinished|still going on\n' +
  'assess|assessment|evaluate|evaluation|review\n' +
  'present|on site|on the scene|on the spot|there when|inside when\n' +
  'series|string|wave|spate|flurry|barrage\n' +
  'rounds|round|batches|waves>sets|series\n' +
  'separate|distinct\n' +
  'powerful|mighty|influential\n' +
  'delicate|fragile|sensitive|tense|precarious|volatile|shaky|touchy|tricky\n' +
  'unilateral|one sided\n' +
  'unilateral|of its own accord>unilateral\n' +
  'minor|slight|small|light\n' +
  'proxy|proxies|surrogate|surrogates\n' +
  'adjacent|next door|share a border|bordering>neighbors|border\n' +
  'direction|side>south|north|east|west\n' +
  'duration|length>duration\n' +
  'outcome|aftermath|consequence|consequences>resulted|result\n' +
  'caused|cause|lead to|led to>resulted|result\n' +
  // What news is otherwise about
  'rise|increase|grow|climb|surge|soar\n' +
  'fall|drop|decline|decrease|plunge|slump|shrink\n' +
  'dismiss|sack|fire from\n' +
  'resign|step down|quit|stand down\n' +
  'appoint|named as|nominate\n' +
  'ban|prohibit|outlaw|forbid\n' +
  'approve|endorse|green light\n' +
  'reject|turn down|rebuff\n' +
  'delay|postpone|put off\n' +
  'rescue|save\n' +
  'explosion|blast|detonation\n' +
  'protest|demonstration|rally\n' +
  'protesters|demonstrators\n' +
  'sue|lawsuit|take to court\n' +
  'purchase|buy|acquire|acquisition\n' +
  'earthquake|quake\n' +
  'wildfire|blaze\n' +
  'layoffs|job cuts|redundancies\n' +
  'profit|earnings\n' +
  'revenue|sales|turnover\n' +
  'salary|wage|wages\n' +
  'pay>salary|wage|wages\n' +
  'prison|jail\n' +
  'prisoner|inmate\n' +
  'lawyer|attorney\n' +
  'murder|homicide\n' +
  'lawmaker|legislator\n' +
  'coup|putsch\n' +
  'rebels|insurgents\n' +
  'build|construct|construction\n' +
  'cost|price\n' +
  'sick|ill|illness|sickness\n' +
  'vaccine|vaccination|jab\n' +
  'flood|flooding|inundation\n' +
  'test|trial run\n' +
  'employees|staff|workers|workforce';

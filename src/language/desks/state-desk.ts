/** Politics, elections, parliaments, diplomacy, the military and local councils; lines as in `DESK_WORDS`. */
export const STATE_DESK =
  // Elections and parliaments
  'turnout|participation|how many voted>turnout|voted|cast|voters\n' +
  'won|win|victory|winner|came first|come first|most votes|triumph\n' +
  'lost|lose|defeat|beaten|came second|loser\n' +
  'seats|mandates\n' +
  'coalition|alliance|govern with|govern together\n' +
  'mp|mps|deputy|deputies|lawmaker|lawmakers|legislator|member of parliament|senator|parliamentarian\n' +
  'mp|mps|lawmaker|lawmakers|deputy|deputies|legislator>member assembly|member parliament|members assembly|members parliament|seats\n' +
  'politician|politicians>officials|official|minister|ministers|lawmakers|deputies|mps\n' +
  'governor|regional premier|regional president|regional leader\n' +
  'mayor|city hall|town hall\n' +
  'council|local authority|councillors\n' +
  'candidate|contender|nominee|hopeful|runner\n' +
  'exit poll|exit polls|projection|projections|early results\n' +
  'predict|predicted|project|projected|forecast>put|expected\n' +
  'recount|counted again|count again|votes counted again\n' +
  'majority needed|needed majority|need majority|seats majority>govern|threshold\n' +
  'postal votes|postal ballots|mail ballots|absentee ballots|mail in ballots>postal|post\n' +
  'mail|post|postal\n' +
  'polling station|polling stations|polling place|polling places\n' +
  'concede|conceded|admit defeat|admitted defeat\n' +
  'fraud|rigged|rigging|irregularities|cheating\n' +
  'spoiled|spoilt|invalid|void|blank\n' +
  'independence|secession|breakaway|separatist\n' +
  'resign|resigned|resignation|quit|step down|stepped down|stand down|stood down\n' +
  'ousted|toppled|removed|overthrown|deposed\n' +
  'reshuffle|cabinet change\n' +
  'pass|passed|approve|approved|adopt|adopted|vote through\n' +
  'reject|rejected|vote down|voted down|block|blocked|refuse|refused\n' +
  'law|bill|legislation|act|decree|measure\n' +
  'ban|banned|prohibit|prohibited|outlaw|outlawed|forbidden\n' +
  'party donations|party funding|party financing|political donations|campaign finance\n' +
  'donation|donations|funding|financing|contribution\n' +
  'treasury|finance ministry\n' +
  'chancellor|treasury secretary|finance minister\n' +
  'home secretary|interior minister\n' +
  'foreign secretary|foreign minister|secretary of state\n' +
  'ex|late|previous|onetime|one time>former\n' +
  'power|rule|ruled|reign\n' +
  'border|frontier|crossing\n' +
  'brussels|europe|europeans|eu>european union|eu|european|europe\n' +
  // Unrest
  'coup|putsch|mutiny|revolt|rebellion|uprising|takeover|overthrow\n' +
  'rebels|mutineers|putschists|plotters|coup plotters|mutinous soldiers\n' +
  'rebel|rebelled|mutiny|revolt>mutineers|coup|mutiny|rebels\n' +
  'junta|military rulers|military government\n' +
  'led|leader|headed|ringleader|mastermind\n' +
  'held|hold|occupied|occupy|seized|seize|took over|take over|controlled|captured\n' +
  'march|marched|rally|demonstration|protest|took to the streets|demonstrated\n' +
  'marchers|protesters|demonstrators|crowd\n' +
  'curfew|lockdown\n' +
  'state tv|state television|state broadcaster\n' +
  'tv|television|broadcaster|channel|station\n' +
  'interview|spoke to|talked to|spoke with>told\n' +
  // Diplomacy and the military
  'sanctions|sanctioned|punitive measures\n' +
  'hit by|hit with|targeted by|subject to>imposed\n' +
  'suspend|suspended|freeze|froze|frozen|withhold|withheld|hold back|held back|holding back|halt|halted\n' +
  'aid|assistance|relief|help\n' +
  'ambassador|envoy|diplomat\n' +
  'recall|recalled|call home|called home|withdrew\n' +
  'treaty|pact|accord\n' +
  'deployed|deploy|dispatch|dispatched|stationed|mobilised|mobilized>sent|deployed|dispatched\n' +
  'army>soldiers\n' +
  'navy|warship|warships|naval\n' +
  'hardware|equipment|gear|kit|materiel';

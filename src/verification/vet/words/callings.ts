/**
 * People by what they do or are, from all desks: courts, business, politics, health, sport, transport. They may be counted as people, and people as
 * them; a few of them make no news, "two waiters".
 */
const CALLINGS: ReadonlySet<string> = new Set(
  (
    'witnesses witness jurors juror judges judge defendants defendant suspects suspect convicts convict ' +
    'inmates inmate detainees prisoners prisoner lawyers lawyer attorneys attorney prosecutors prosecutor ' +
    'magistrates magistrate fans fan supporters supporter spectators spectator players player athletes ' +
    'athlete runners runner swimmers swimmer cyclists cyclist riders rider footballers footballer ' +
    'referees referee stewards steward marshals marshal ushers usher participants participant recipients ' +
    'recipient subjects subject entrants entrant applicants applicant claimants claimant candidates ' +
    'candidate voters voter electors elector delegates delegate deputies senators senator mps mp meps mep ' +
    'ministers minister mayors mayor governors governor parliamentarians parliamentarian officials ' +
    'official bureaucrats bureaucrat customers customer clients client consumers consumer shoppers ' +
    'shopper buyers buyer sellers seller shareholders shareholder investors investor creditors creditor ' +
    'savers saver borrowers borrower depositors depositor taxpayers taxpayer pensioners pensioner ' +
    'retirees retiree jobseekers jobseeker freelancers freelancer managers manager executives executive ' +
    'directors director bosses accountants accountant engineers engineer scientists scientist researchers ' +
    'researcher academics academic professors professor teachers teacher lecturers lecturer graduates ' +
    'graduate tenants tenant homeowners homeowner householders householder landlords landlord lodgers ' +
    'lodger owners owner neighbours neighbors locals islanders islander townspeople citizens citizen ' +
    'immigrants immigrant newcomers newcomer holidaymakers holidaymaker travellers traveller travelers ' +
    'traveler commuters commuter motorists motorist drivers driver pilots pilot controllers controller ' +
    'attendants attendant hostesses hostess handlers handler loaders loader cleaners cleaner mechanics ' +
    'mechanic technicians technician electricians electrician plumbers plumber farmers farmer growers ' +
    'grower fisherman fishermen fishers fisher anglers angler hunters hunter foresters forester vets ' +
    'paramedics paramedic surgeons surgeon physicians physician gps gp midwives carers carer donors donor ' +
    'parents parent mothers mother fathers father relatives relative widows widow orphans orphan babies ' +
    'infants infant toddlers toddler teenagers teenager youngsters youngster youths youth adolescents ' +
    'adolescent elderly seniors senior subscribers subscriber users user viewers viewer listeners ' +
    'listener readers reader followers follower visitors visitor guests guest tourists tourist hikers ' +
    'hiker climbers climber skiers skier bathers bather evacuees castaways stowaways activists activist ' +
    'campaigners campaigner agitators agitator rioters rioter looters looter thieves robbers robber ' +
    'burglars burglar smugglers smuggler dealers dealer mercenaries putschists putschist mutineers ' +
    'mutineer plotters plotter conspirators conspirator deserters deserter recruits recruit conscripts ' +
    'conscript reservists reservist veterans veteran bystanders bystander onlookers onlooker crowds crowd ' +
    'audience throng attendance passers-by passersby strikers striker pickets picket marchers marcher'
  ).split(' '),
);

/** "Under-16s". */
const OF_AGE = /^(?:under|over)-\d+s$/;

/** Whether a word names people by what they do or are. `word` is folded. */
export function isCalling(word: string): boolean {
  return CALLINGS.has(word) || OF_AGE.test(word);
}

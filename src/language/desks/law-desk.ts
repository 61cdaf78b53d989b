/** Courts, crime and police; lines as in `DESK_WORDS`. Who is accused and who accuses, and what a court finds, never stand for each other. */
export const LAW_DESK =
  'sentence|sentenced|prison term|jail term|jailed|imprisoned|jail time|prison time\n' +
  'jail|prison|behind bars|locked up|lock up|put away\n' +
  'in jail|behind bars|locked up|in prison>arrested|detained|custody|remanded|jailed\n' +
  'convicted|conviction|found guilty|guilty\n' +
  'acquitted|acquittal|cleared|not guilty\n' +
  'charge|charges|count|counts|offence|offences|offense|offenses|accusations\n' +
  'charged|indicted|indictment|prosecuted\n' +
  'prosecution|prosecutor|prosecutors|state attorney|district attorney|public prosecutor\n' +
  'judge|judges|court|justices|magistrate|magistrates|tribunal\n' +
  'lawyer|attorney|counsel|barrister|solicitor|defence\n' +
  'testify|testified|testimony|gave evidence|give evidence|took the stand|take the stand|witness|witnesses\n' +
  'changed testimony|changed story|change testimony|change story|recant|recanted|retracted>took back|retracted|withdrew\n' +
  'fine|fined|penalty|financial penalty|monetary penalty\n' +
  'punish|punished|punishment>sentence|sentenced|fine|fined|jailed|suspended\n' +
  'confiscate|confiscated|confiscation|seize|seized|seizure|forfeit|forfeited|impounded\n' +
  'assets|property|belongings|possessions|valuables\n' +
  'bribe|bribes|bribery|kickback|kickbacks|backhander|graft\n' +
  'corruption|graft|bribery|abuse of office\n' +
  'bail|bond\n' +
  'suspended sentence|probation\n' +
  'sue|sued|suing|lawsuit|legal action|court case|taken to court\n' +
  'verdict|ruling|judgment|judgement\n' +
  'ruling|ruled|judgment|judgement>court|ordered|decided|refused|upheld\n' +
  'plea deal|plea bargain|settlement|settled|deal|agreement\n' +
  'investigate|investigated|investigation|investigating|inquiry|probe|probed|inquest\n' +
  'criminal inquiry|criminal probe|criminal investigation>investigation|investigating|prosecutors\n' +
  'investigators|detectives|inspectors\n' +
  'theft|stolen|stole|robbery|robbed|burglary|heist\n' +
  'robbers|thieves|burglars|gang\n' +
  'stabbed|stabbing|knifed|knife attack\n' +
  'shooting|gunfire|shots|gunshots|shot|gunned down\n' +
  'gun|guns|rifle|rifles|firearm|firearms|weapon|weapons|pistol|pistols\n' +
  'fraud|swindle|scam|embezzlement|embezzled\n' +
  'money laundering|dirty money\n' +
  'smuggling|trafficking|smuggled|trafficked\n' +
  'drugs|narcotics|cocaine|heroin\n' +
  'police|officers|constables|patrol\n' +
  'fugitive|on the run|at large\n' +
  'surveillance|wiretap|bugged|camera|cameras|cctv|footage\n' +
  'crowd|onlookers|supporters|protesters\n' +
  'violations|violation|breaches|breach|infringements|offences\n' +
  'negligence|negligent|carelessness\n' +
  'liable|liability|responsible|at fault|to blame\n' +
  'compensation|payout|damages|pay families|pay victims|money for families\n' +
  'family|families|relatives|bereaved|next of kin';

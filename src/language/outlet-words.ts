/** Words that titles of newspapers and stations hold. */
const TITLES =
  'Post|Times|News|Journal|Guardian|Telegraph|Herald|Tribune|Courier|Ledger|Gazette|Chronicle|Observer|Radio|Television|TV';

/** Outlets whose names hold none of those. */
const NAMES = 'Reuters|AP|AFP|BBC|CNN|NBC|CBS|NPR|Bloomberg|Axios|Politico|Jazeera';

/** Others, which a part of another name may be called like: "a Fox reporter" is of an outlet, "Fox" at the end of a name hardly. */
const WITHIN =
  'Newsweek|Associated Press|Agence France-Presse|MSNBC|ABC|PBS|Fox|Sky|CNBC|Mail|Mirror|Independent|Globe|Economist|Al[- ]Arabiya|Al[- ]Mayadeen|Haaretz|Semafor|ProPublica|The Hill|Atlantic|New Yorker|Star|Standard|Express|Inquirer|Dispatch|Examiner|Bulletin|Weekly|Magazine|Monde|Figaro|Spiegel|Zeitung|El País|Corriere|Repubblica|Xinhua|Tass|TASS|RIA|Interfax|IRNA|Tasnim|Fars|SANA|Anadolu|Kyodo|NHK|Yonhap|ANSA|EFE|dpa|DPA|Nikkei|[Nn]ewspaper|[Bb]roadcaster|[Nn]ews (?:agency|site|channel|outlet)';

const OUTLET = new RegExp(`\\b(?:${TITLES}|${NAMES}|${WITHIN})\\b`);

/** Whether words name an outlet, which passes on what others say. */
export function namesOutlet(words: string): boolean {
  return OUTLET.test(words);
}

const LAST = new RegExp(`(?<!\\p{L})(?:${TITLES}|${NAMES}|Daily|Broadcasting|Press)$`, 'u');

/** Whether a name ends as those of newspapers, agencies and broadcasters do. */
export function endsAsOutlet(name: string): boolean {
  return LAST.test(name);
}

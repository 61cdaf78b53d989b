/** Words that names of outlets hold, and outlets whose names hold none. */
const OUTLET =
  /\b(?:Post|Times|News|Newsweek|Reuters|AP|Associated Press|AFP|Agence France-Presse|CNN|BBC|NBC|MSNBC|CBS|ABC|NPR|PBS|Fox|Sky|CNBC|Bloomberg|Guardian|Journal|Herald|Tribune|Telegraph|Mail|Mirror|Gazette|Independent|Chronicle|Globe|Observer|Economist|Al[- ]Jazeera|Al[- ]Arabiya|Al[- ]Mayadeen|Haaretz|Politico|Axios|Semafor|ProPublica|The Hill|Atlantic|New Yorker|Courier|Star|Standard|Express|Inquirer|Dispatch|Examiner|Bulletin|Weekly|Magazine|Monde|Figaro|Spiegel|Zeitung|El País|Corriere|Repubblica|Xinhua|Tass|TASS|RIA|Interfax|IRNA|Tasnim|Fars|SANA|Anadolu|Kyodo|NHK|Yonhap|ANSA|EFE|dpa|DPA|Nikkei|Radio|Television|TV|[Nn]ewspaper|[Bb]roadcaster|[Nn]ews (?:agency|site|channel|outlet))\b/;

/** Whether words name an outlet, which passes on what others say. */
export function isOutlet(words: string): boolean {
  return OUTLET.test(words);
}

/** Somebody spoke to an outlet: "told the Washington Post", "in an interview with CNN", "speaking to Reuters". */
const SPOKE_TO =
  /(?<![\p{L}-])(?:told|telling|tells|speaking (?:to|with)|spoke (?:to|with)|talking to|(?:in )?an interview (?:with|to|for|on|published (?:in|by))|in (?:remarks|comments) to|quoted (?:by|in)|as reported by|reported by)\s+(?<who>(?:the |a |an )?(?:[\p{L}\p{N}.&’'-]+\s?){1,5})/giu;

/** The outlets that a sentence says its speaker spoke to, as printed, articles left out. */
export function outletsSpokenTo(
  sentence: string,
): readonly { readonly start: number; readonly text: string }[] {
  return [...sentence.matchAll(SPOKE_TO)].flatMap((match) => {
    const printed = match.groups?.['who'] ?? '';
    const name = /^(?:the |an? )?(?<name>(?:(?:\p{Lu}[\p{L}\p{N}.&’'-]*|of|de|la|El|Al)\s?)+)/u.exec(printed)
      ?.groups?.['name'];
    const words = (name ?? '').trim().replace(/(?:\s(?:of|de|la)|[.’'-])+$/u, '');
    if (words === '' || !isOutlet(words)) return [];
    return [{ start: match.index + match[0].indexOf(words), text: words }];
  });
}

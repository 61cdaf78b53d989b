import type { FigureContext } from '../contexts/figure-context.ts';

/** What the writer did, and nothing of the story: no clause that tells anything begins between "I" and the number. */
const I_DID =
  /(?:^|[^\p{L}'’])(?:I|[Mm]y (?!(?:government|country|party|union|ministry|sources?|people|troops|army|office|town|city|village)\s)\p{Ll}+)(?:['’](?:ve|d|ll|m))?\s+(?!(?:\p{L}+\s+){0,2}(?:know|knew|hear|heard|say|said|report|count|counted|see|saw|seen|read|learn|learned|learnt|believe|think|reckon|estimate|note|repeat|tell|told|remember|recall|find|found|record|recorded|list|listed|quote|cite|give|gave|put|mean)(?!\p{L}))(?:(?!\s(?:that|who|which|where|when|because|while|but|how|why|whether|if|after|before|since|as)\s)[^.;:!?—–"“”])*$/u;

/** What the writer only supposes: "if I had $10 for every promise". */
const IF_I_HAD =
  /(?<!\p{L})(?:if|had)\s+(?:only\s+)?(?:I|we|you)\s+(?:(?:had|got|were given|earned|were paid|could have)\s+)?$/iu;
const FOR_EVERY = /^\s+(?:\p{L}+\s+){0,3}?(?:for|each time|every time|whenever)(?!\p{L})/iu;

/** Readers and listeners of the writer, and what they send: "40,000 subscribers of ours", "we have had 340 messages". */
const AUDIENCE =
  /^(?:(?:\p{Ll}+\s)?(?:readers?|listeners?|subscribers?|followers?|viewers?|correspondents?|letter-writers?|messages|comments|clicks|likes|shares|retweets|reposts|downloads|views|e-?mails|letters|postcards|replies|questions))(?!\p{L})/iu;
const OURS =
  /(?<!\p{L})(?:[Oo]ur|[Mm]y|[Ww]e|us|me|I|[Tt]his (?:column|newsletter|podcast|show|page|blog|channel))(?!\p{L})/u;

/** Those who make a program or a page: "our producers are two". */
const OUR_OWN =
  /(?<!\p{L})[Oo]ur (?:own )?(?:producers?|hosts?|guests?|editors?|engineers?|interns?|studio|microphones?|team|(?:day|night|morning|evening|web|live)\s(?:team|crew|shift|desk))(?!\p{L})[^.;:!?]*$/u;

/** What readers were asked: "61 percent of you say yes, 39 no", "(2,114 votes)". */
const ASKED_READERS =
  /(?:(?:percent|per cent|%)\s+of\s+(?:you|our (?:readers|listeners|viewers))(?!\p{L}))|^\W*(?:\d\d[:.]\d\d\s+)?(?:Reader(?:s’|s')? )?Poll(?:\s+of the (?:day|week))?:|^\s*\([\d,]+ votes\)\W*$/u;

/** Whom the writers have asked, what they show next: "we asked ten clubs", "next week: 14 letters". */
const OUR_WORK =
  /(?<!\p{L})[Ww]e(?:['’]ve| have| had)?\s+(?:also\s+)?(?:asked|called|rang|phoned|e-?mailed|wrote to|written to|contacted|approached|invited|texted|interviewed|tried|spoke to|spoken to|talked to)\s+(?:(?!(?<!\p{L})(?:whether|if|why|how|that|who|what|when|where|about)(?!\p{L}))[^.;:!?])*$|^\W*(?:next (?:week|time|episode)|coming up|after the break|still to come|up next|in the next episode)(?!\p{L})[^.;!?]*$/iu;

/** What a page says of itself: "Share: 14 comments, 230 likes", "our newsletter, which goes out to 80,000 people", "for 3 euros a month you can read all". */
const OF_THE_PAGE =
  /^\W*(?:share|comments?|likes?|views|shares|reactions|reading time|read time|word count|photo credits?)\s?(?::|\()[^.!?]*$/iu;
const GOES_TO =
  /(?<!\p{L})(?:our|this|my)\s+(?:\p{Ll}+\s)?(?:newsletter|podcast|column|channel|page|blog|show|list|feed|live ?blog)(?!\p{L})[^.;:!?]*\s(?:goes (?:out )?to|reaches|is (?:read|heard|followed|seen) by)\s+$/iu;
const PITCH =
  /(?<!\p{L})(?:without ads|ad-free|subscri(?:be|ption|ptions)|support (?:us|our work|our journalism)|donate|become a member|membership)(?!\p{L})/iu;

/** Those of the house who go somewhere: "our correspondent has walked 20 kilometres". */
const GONE =
  /(?<!\p{L})[Oo]ur (?:correspondent|reporter|photographer|driver|crew|team)s? (?:has |have |had )?(?:walked|driven|drove|travell?ed|waited|slept|flown|flew|been)\s+$/u;

/** Whether a figure counts what only the writer has to do with: an aside in the first person, those who read it. */
export function isOfTheWriter({ mention, sentence, noun, state, classes }: FigureContext): boolean {
  const { text } = sentence;
  if (ASKED_READERS.test(text) || OF_THE_PAGE.test(text)) return true;
  if (PITCH.test(text) && /(?<!\p{L})(?:you|your|us)(?!\p{L})/u.test(text)) return true;
  if (state !== null || mention.percent) return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  if (IF_I_HAD.test(before) && FOR_EVERY.test(after)) return true;
  if (
    /^\s+of\s+(?:you|mine|my\s+\p{Ll}+)(?!\p{L})/iu.test(after) ||
    OUR_OWN.test(before) ||
    OUR_WORK.test(before) ||
    GOES_TO.test(before) ||
    GONE.test(before)
  )
    return true;
  const named = noun === null || /^(?:more|tonight|today|tomorrow)(?!\p{L})/iu.test(noun) ? null : noun;
  const counted = named ?? sentence.figures.findLast(({ end }) => end <= mention.start)?.noun ?? '';
  if (AUDIENCE.test(counted) && OURS.test(sentence.text)) return true;
  return !classes.has('assault') && I_DID.test(before);
}

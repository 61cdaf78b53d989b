/** What one thinks, says or writes, and counts while doing so: "two doubts", "15 remarks". Nothing of the story is called so. */
export const THOUGHT =
  /^(?:doubts?|remarks?|objections?|thoughts?|takeaways?|tips?|caveats?|quibbles?|reservations?|hunches|guesses|musings|ruminations|reflections|observations|reasons?|ways|lessons?|things?|conclusions?|excuses?|jokes?|puns?|anecdotes?|clich[eé]s?|platitudes?|adjectives?|adverbs?|metaphors?|syllables?|footnotes?|asides?|digressions?|hobby-?horses?|truths?|myths?|wishes|regrets?|quarrels?|grumbles?|gripes?|bones)(?!\p{L})/iu;

/** Parts of a text or a program, which other things may be called, too: border posts, complaints to the police. */
export const PART_OF_TEXT =
  /^(?:posts?|tweets?|toots?|parts?|instal?lments?|chapters?|episodes?|entries|entry|items?|questions?|answers?|points?|slides?|sections?|verses?|stanzas?|songs?|words?|characters?|updates?|messages?|sentences?|lines?|paragraphs?|voices?|scenes?|steps?|pictures?|images?|quotes?|quotations?|figures?|numbers?|facts?|headlines?|comments?|replies|complaints?|grievances?|letters?|e-?mails?|links?|bullet points?|bullets?|segments?|guests?|speakers?|callers?)(?!\p{L})/iu;

/** What such parts make up, with the words that lead to their number: "a thread in", "our live page …, with". */
export const WHOLE_OF_TEXT =
  /(?<!\p{L})(?:(?:an?|this|our|my|the|another|today['’]s|tonight['’]s|this week['’]s)\s+(?:\p{L}[\p{L}-]*\s+){0,2}?(?:thread|list|series|column|letter|newsletter|piece|show|programme?|podcast|blog|page|round-?up|quiz|q\s?(?:&|and)\s?a|explainer|edition|guide|essay|sermon|lecture|talk|speech|script|live ?blog|digest|briefing|bulletin)|story|live ?blog|thread|explainer|quiz|newsletter|live page)(?!\p{L})[^.;?!]{0,60}?\s(?:in|of|with|has|runs to|is|had|and|contains|took|takes|into|from)\s+(?:(?:just|only|about|some|exactly|all|nearly|over)\s+)*$|^\W*(?:\d\d[:.]\d\d\s+)?in (?:pictures|photos|images|numbers|brief|short|quotes):\s+$/iu;

/** Those who are numbered in a talk, and what a text is divided into, right before a number: "speaker two", "reason 3". */
export const NUMBERED_PART =
  /(?<!\p{L})(?<!(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|zero)\s+)(?:speaker|caller|voice|guest|juror|panell?ist|reader|listener|letter|e-?mail|exhibit|slide|witness|contestant|reason|lesson|rule|point|part|thought|doubt|objection|myth|tip|fact|item|tweet|post|scene|option|scenario|argument|headline|footnote|question|answer|story|number|entry|update|thread|segment|takeaway|observation|remark|theory|version|episode|series|season|verse)\s+(?:number\s+|no\.?\s+|#\s?)?$/iu;

/** Where words of a query stand that may be left out of it, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SOURCE = '(?:article|story|report|piece|text|coverage|source|passage|reporting|dispatch|copy)';
const WRITER =
  '(?:reporter|editor|draft|headline|copy|colleague|caption|writer|intern|desk|sub-editor|lede|intro)';
const AUXILIARY = '(?:do|does|did|is|was|are|were|has|have|had|can|could|would|will|should|may|might)';
const TELL =
  '(?:say|says|write|report|state|claim|call|describe|mention|tell|give|explain|specify|print|publish|conclude|quote|note|argue|assume|cover|name|put)';

/** What a query says of the text it asks about, or of whether one may write so, and not of the matter. */
const ASIDES = [
  `\\b(?:according to|going by|judging by|based on|per|as per)\\s+(?:the|this|our|your)\\s+${SOURCE}`,
  `\\bin\\s+(?:the|this|our|your)\\s+${SOURCE}`,
  `\\b(?:do|does|did|how\\s+does|how\\s+did)\\s+(?:the|this|our|your)\\s+${SOURCE}\\s+(?:ever\\s+|actually\\s+|also\\s+)?${TELL}(?:\\s+(?:that|whether|if|anything|anywhere|us))*`,
  `\\b(?:does|did)\\s+it\\s+${TELL}\\s+(?:anywhere|somewhere|that|whether|if)`,
  `\\b(?:is|was|would)\\s+it\\s+(?:be\\s+)?(?:fair|right|wrong|correct|accurate|safe|ok|okay|true|proper|precise|fine|possible|legitimate|misleading|reasonable|justified)(?:\\s+(?:for\\s+us\\s+)?(?:to\\s+${TELL}(?:\\s+that)?|that))?`,
  `\\b(?:can|could|may|might|should|do|would)\\s+(?:i|we|you|one)\\s+(?:safely\\s+|fairly\\s+)?${TELL}(?:\\s+that)?`,
  `\\b(?:has|have|had)\\s+(?:the|this|our|your)\\s+${SOURCE}\\s+(?:counted|given|named|said|reported|listed|mentioned|stated|described|put|recorded|noted)\\b`,
  `\\b(?:do|does)\\s+(?:we|i|you)\\s+have\\s+(?:an?\\s+|any\\s+)?(?:source|sourcing|attribution|confirmation|line|figure|number|quote)\\s+(?:for|on|of)\\b`,
  `\\b(?:what|who)(?:['’]s|\\s+is)\\s+(?:the|our|your)\\s+(?:source|basis|evidence|attribution|sourcing)\\s+(?:for|on)\\b(?:\\s+(?:saying|writing|the\\s+claim)\\b(?:\\s+that\\b)?)?`,
  `^\\W*(?:the\\s+)?(?:source|sourcing|attribution)\\s+(?:for|of|on)\\b`,
  // Whoever writes, and what was written.
  `\\b(?:the|our|my|your|a|this)\\s+${WRITER}\\s+(?:has|had|says?|said|writes?|wrote|prints?|claims?|puts?|gives?|calls?|states?|reads?|runs?|makes?)(?:\\s+(?:that|it\\s+that))?(?=\\s)`,
  `\\bbefore\\s+(?:i|we)\\s+(?:let|send|sign|file|print|publish|run|clear|pass|ok|okay|approve|go)\\b[^:,;?]*[:,;]`,
  `\\bas\\s+(?:a\\s+)?(?:plain|simple|hard|established|straight|proven)\\s+facts?\\b`,
  // Who is asked what they admit speaks.
  `(?<=\\b(?:did|does|do|has|have)\\s+\\S+(?:\\s+\\S+){0,4}\\s+)(?:admit(?:s|ted)?|acknowledged?|conceded?)(?:\\s+to)?\\b`,
  `\\b(?:the|our|my|your|this)?\\s*${SOURCE}\\s+(?:has|had|gives|says|puts|prints)\\s+it\\s+(?:both|two|three|several|different)\\s+ways\\b`,
  `^\\W*(?:the\\s+)?(?:desk|newsdesk|night\\s+desk|copy\\s+desk|news\\s+desk|subs?|sub-editor|editor|legal|lawyers?|boss|producer)\\s+(?:wants?|needs?|asks?|asked|is\\s+asking|wonders?|queries|queried)(?:\\s+(?:me|us))?(?:\\s+to\\s+(?:know|check|be\\s+sure|hear))?(?:\\s+(?:if|whether|for))?(?=\\s)(?:[^:?]*:)?`,
  // How long an answer is wanted.
  `\\b(?:in\\s+(?:a|one)\\s+(?:line|word|sentence|nutshell|phrase)|in\\s+(?:brief|short)|in\\s+a\\s+few\\s+words)\\b`,
  // A choice that offers nothing of its own.
  `\\bor\\s+(?:(?:just|only|merely|in|to|on|by|for|at)\\s+)*(?:one|neither|either|both|some|not)(?:\\s+(?:of\\s+)?(?:the\\s+two|them|these|those|at\\s+all))?\\W*$`,
  `\\bor\\s+(?:is|are|was|were)\\s+(?:it|they|he|she)\\s+still\\s+\\w+ing(?:\\s+(?:on|for|at|to)\\s+(?:one|it|them|that))?\\W*$`,
  `\\bor\\s+${AUXILIARY}\\s+(?:anyone|anybody|someone|somebody|others?|anything|something)(?:\\s+else)?(?:\\s+\\w+)?\\W*$`,
  `,?\\s*(?:and\\s+)?(?:is|was)\\s+(?:that|it|this)\\s+(?:an?\\s+|the\\s+)?(?:floor|ceiling|minimum|maximum|exact|precise|estimate|rough|final|firm|hard|true|real)\\b[^?]*\\W*$`,
  `\\bwhat\\s+${AUXILIARY}\\s+(?:the|this|our|your)\\s+${SOURCE}\\s+${TELL}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Where a query speaks of the text it asks about ("according to the article"), or of whether one may say so ("is it fair to write that"). */
export function asidesIn(text: string): readonly Span[] {
  return ASIDES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

/** Whether a word stands in any of these places. */
export function standsIn(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}

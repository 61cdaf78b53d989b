import type { FigureToken } from './figure-tokens.ts';

/** Words that a bare number after them numbers: "Resolution 1701", "Article 5", "flight 370". */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    'article articles section sections chapter chapters resolution resolutions page pages paragraph paragraphs para paras line lines room flight route highway ' +
    'unit brigade battalion division regiment squadron title figure fig table vol volume issue episode phase gate channel pier block zone area level ' +
    'grade model version mark verse psalm apollo boeing airbus part step question amendment item point annex appendix schedule rule ' +
    'protocol camp building apartment suite box number nos day stage tier category type class formula agent bus runway terminal fortune'
  ).split(' '),
);

/** What stands before "number" when it is no name of a thing: "the number 66", "they number 2,500", "the troops number 2,500". */
const COUNTS =
  /^(?:the|they|these|those|who|which|that|we|now|already|still|also|will|to|would|may|might|could|must|people|men|women|police|personnel|children|dead|injured|wounded|missing)$/u;

/** "Number" is a verb, or counts by itself. Behind a plural only before a large number: whoever "wears number 7" has a shirt. */
function isVerb(tokens: readonly FigureToken[], core: number): boolean {
  const subject = tokens[core - 2]?.text ?? '';
  return (
    COUNTS.test(subject) ||
    tokens.slice(Math.max(0, core - 8), core - 2).some(isSufferer) ||
    isPlacedPlural(tokens, core) ||
    (/^\p{L}{3,}(?<!s)s$/u.test(subject) && (tokens[core]?.text ?? '').length >= 3)
  );
}

/** "US troops in Iraq number 3,000": a plural with a place behind it, before a large number. */
function isPlacedPlural(tokens: readonly FigureToken[], core: number): boolean {
  // "In houses at number 100".
  if (
    (tokens[core]?.text ?? '').length < 3 ||
    /^(?:in|at|on|of|by|to|from)$/.test(tokens[core - 2]?.text ?? '')
  )
    return false;
  const before = tokens.slice(Math.max(0, core - 6), core - 1);
  if (before.some(({ type }) => type === 'mark')) return false;
  return before.some(
    ({ text }, position) =>
      /^(?:\p{L}{3,}(?<!s)s|personnel|people|staff)$/u.test(text) &&
      /^(?:in|at|on|across|inside|around)$/.test(before[position + 1]?.text ?? ''),
  );
}

/** "The dead of the valley number 290". */
function isSufferer({ text }: FigureToken, position: number, tokens: readonly FigureToken[]): boolean {
  return (
    /^(?:dead|injured|wounded|missing|homeless|displaced)$/.test(text) && tokens[position - 1]?.text === 'the'
  );
}

/** Whether the number at token `core` numbers a thing, and counts none: "Resolution 1701", "flight 370"; not "the troops number 2,500". */
export function isNumbered(tokens: readonly FigureToken[], core: number): boolean {
  const before = tokens[core - 1];
  if (before === undefined) return false;
  if (before.text === 'number' && isVerb(tokens, core)) return false;
  if (NUMBERED.has(before.text)) return true;
  if (before.text === '.' && /^(no|nos|vol|fig|art|para|pp|p|sec|ch|reg)$/.test(tokens[core - 2]?.text ?? ''))
    return !before.spaced;
  return /^[§¶#№]$/.test(before.text);
}

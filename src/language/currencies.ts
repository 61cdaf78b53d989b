import { type FigureToken, longestPhrase, phraseTable } from './figure-tokens.ts';

/**
 * Symbols before a number, with their ISO 4217 code. A bare `$` is read as US dollars and `¥` as Japanese yen, as newsroom style guides
 * do; other dollars carry their letters (A$, C$).
 */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['﷼', 'IRR'],
]);

/** Letters that make another currency of the `$` that follows them. */
const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['nt', 'TWD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);

/** Codes that may stand before or after a number. Only those that are no English word ("all", "top", "try" are left out). */
const CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy chf cny iqd irr sar aed ils inr pkr rub uah cad aud nzd sgd hkd krw sek nok dkk pln egp jod lbp syp yer kwd qar omr bhd afn mxn brl zar ngn kes twd thb'.split(
    ' ',
  ),
);

/** Names after a number. Names that several countries share (pounds, dinars, francs, pesos) need the country. */
const NAMES = phraseTable(() =>
  Object.entries({
    USD: 'dollars,dollar,us dollars,us dollar,u.s. dollars,american dollars',
    EUR: 'euros,euro',
    GBP: 'pounds sterling,sterling,british pounds,uk pounds',
    JPY: 'yen,japanese yen',
    CNY: 'yuan,chinese yuan,renminbi',
    INR: 'indian rupees',
    PKR: 'pakistani rupees',
    RUB: 'rubles,roubles,russian rubles,russian roubles',
    IRR: 'rials,iranian rials',
    IQD: 'iraqi dinars,iraqi dinar',
    KWD: 'kuwaiti dinars',
    JOD: 'jordanian dinars',
    SAR: 'saudi riyals',
    QAR: 'qatari riyals',
    AED: 'dirhams,emirati dirhams',
    ILS: 'shekels,israeli shekels,new shekels',
    TRY: 'lira,liras,turkish lira,turkish liras',
    UAH: 'hryvnia,hryvnias',
    CHF: 'swiss francs',
    KRW: 'south korean won,korean won',
    EGP: 'egyptian pounds',
    LBP: 'lebanese pounds',
    SYP: 'syrian pounds',
    NOK: 'norwegian kroner,norwegian krone,norwegian crowns',
    DKK: 'danish kroner,danish krone,danish crowns',
    SEK: 'swedish kronor,swedish krona,swedish kroner,swedish crowns',
    CAD: 'canadian dollars',
    AUD: 'australian dollars',
    NZD: 'new zealand dollars',
    HKD: 'hong kong dollars',
    MXN: 'mexican pesos',
    ZAR: 'rand',
    NGN: 'naira',
  }).flatMap(([code, names]) => names.split(',').map((name) => [name, code] as const)),
);

/** A currency found at a token, with the index after it. */
export interface CurrencyAt {
  readonly currency: string;
  readonly end: number;
}

/** The currency before a number: `$`, `US$`, `USD`, `US $`. */
export function currencyBefore(tokens: readonly FigureToken[], index: number): CurrencyAt | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.type === 'mark') {
    const currency = SYMBOLS.get(token.text);
    return currency === undefined ? null : { currency, end: index + 1 };
  }
  if (token.type !== 'word') return null;
  const next = tokens[index + 1];
  if (next?.text === '$' && (!next.spaced || token.text === 'us')) {
    const currency = DOLLAR_PREFIXES.get(token.text);
    return currency === undefined ? null : { currency, end: index + 2 };
  }
  return CODES.has(token.text) ? { currency: token.text.toUpperCase(), end: index + 1 } : null;
}

/** The currency after a number: `dollars`, `Iraqi dinars`, `USD`, `€`. `scaled`: a million or more precedes, so that `pounds` is money. */
export function currencyAfter(
  tokens: readonly FigureToken[],
  index: number,
  scaled: boolean,
): CurrencyAt | null {
  const token = tokens[index];
  if (token === undefined || token.breaks) return null;
  const named = longestPhrase(NAMES, tokens, index);
  if (named !== null) return { currency: named.meaning, end: named.end };
  if (scaled && token.text === 'pounds') return { currency: 'GBP', end: index + 1 };
  if (token.type === 'word' && CODES.has(token.text))
    return { currency: token.text.toUpperCase(), end: index + 1 };
  if (token.type === 'mark' && token.text !== '$') {
    // "5 €", but not the next figure of "5 €6".
    const currency = SYMBOLS.get(token.text);
    const next = tokens[index + 1];
    if (currency !== undefined && !(next?.type === 'number' && !next.spaced))
      return { currency, end: index + 1 };
  }
  return null;
}

/**
 * What money is counted in, a word each, for what only has to know that a sum is told: which currency it is, `currencies.ts` says. Those that are
 * other words too ("won", "real", "sterling") are left out.
 */
export const CURRENCY_WORDS =
  'dollar dollars euro euros pound pounds yen yuan renminbi rupee rupees rouble roubles ruble rubles dinar dinars rial rials riyal riyals dirham dirhams ' +
  'shekel shekels lira liras hryvnia hryvnias franc francs crown crowns krone kroner krona kronor peso pesos rand naira';

/** Signs of currencies. */
export const CURRENCY_SIGNS = '$€£¥₹₽₺₪₩₴₦₱฿﷼';

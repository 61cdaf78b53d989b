/** The names of 1 to 9, in order. */
export const ONES = 'one two three four five six seven eight nine';

/** The names of 10 to 19, in order. */
export const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** The names of 1 to 12, in order. */
export const UP_TO_TWELVE = `${ONES} ten eleven twelve`;

/** The names of 20, 30 … 90, in order. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** What years begin with that are told as two numbers: "nineteen eighty-four". */
export const CENTURIES = 'sixteen seventeen eighteen nineteen twenty';

/** `facts help figures`. */
export const figuresTopic = `How figures are read

A figure is the wording of the source, hedge included. Its numbers are derived
from it once, and never typed twice.

  as stated                  relation    numbers
  2,500 · five               exact       value
  around $17 billion         about       value, currency
  at least 62                at-least    min
  more than 100              more-than   min, not included
  at most 20 · up to 20      at-most     max
  fewer than 20              less-than   max, not included
  between 5 and 10           between     min and max
  several · dozens           vague       none: several is never 3

"From 38 to 43" may be a range or a change, so it is refused: of a change,
record what it came to ("43"); a range is "38 to 43".

"At least 62" has no value, only a min: value is null in JSON. Figures are never
added up.

The same reading is used for queries, for filters (--min 2.5k, --max '$17bn')
and for drafts (facts vet). Filters and queries treat bounds differently:

  --min 70, --max 62         keep what can be so much: "at least 62" passes
                             both, because it rules out neither 70 nor 62;
                             --min 62 --max 70 keeps what can lie between.
                             Facts without a number never pass.
  facts "more than 60"       finds what is stated to be so much: "at least 62"
                             is; of "more than 70" it says nothing, and the
                             query is refused
`;

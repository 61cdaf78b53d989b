/** `facts help query`. */
export const queryTopic = `How a query is understood

  An id            facts us-troops-in-iraq      that fact
  A kind or type   facts troops                 all of it
  A question       facts how many US troops are in Iraq
  Somebody's words facts what did the US military say about the strikes
                                                only what is said by them
  A number         facts 2,500                  2500 and 2.5k are the same;
                                                66 never finds 62 or 166,
                                                $17bn never 17 billion euros,
                                                exactly 62 never at least 62,
                                                "66 attacks" never 66 strikes
  Who did it       facts attacks on US forces   on them, not by them
  A time           facts strikes in October     matched against when it
                                                happened; "last month" is
                                                meant from the article's day
  From when on     facts deaths since April     by date; before and after
                                                leave the time itself out
  A name           facts "Kata'ib Hizballah"    any spelling; aliases count
  Words            facts amercian trops         stems, beginnings, synonyms and
                                                misspelt words are found
  A phrase         facts '"air base" attack'    these words, in this order
  Not a word       facts troops -- -syria       after "--"
  Filters inside   facts kind:quote by:pentagon the same as --kind and --by;
                                                also about: place: since:
                                                until: min: max: status:
                                                tag: source:
                                                by:article is what articles
                                                say in their own voice,
                                                by:anonymous whom they do
                                                not name

Question words and fillers carry no weight. A word that exactly names one thing
is never taken for another: Iran is never Iraq.

When it refuses

  A wrong fact is worse than none. When a word that carries the question (a
  name, a number, a rare noun) is nowhere in the knowledge base, or no single
  fact joins what was asked (who did it to whom, whose dead, "seriously",
  "more", "not", a time for "when"), nothing is printed and the exit code is 1.
  What could not be answered, and the nearest facts, are named on stderr:
  suggestions, never results.

  --explain says why each result is there. A query has at most 256 characters.
  Words that are commands come first: to look one up, facts find help.
`;

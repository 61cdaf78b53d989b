/** What carried the question and could not be answered. */
export interface Unanswered {
  /** The words of the query, as typed ("narnia", "in Iran"). */
  readonly words: string;
  /**
   * `unknown`: nowhere in the base; `not-joined`: known, but no single fact joins it with the rest; `no-such-place`: no fact of this
   * lies there; `no-such-number`: no figure meets it; `says-nothing`: no fact is said by them;
   * `not-counted`: facts tell of it, and none how many; `not-timed`: none when; `no-such-time`: none of that time; `no-reason`: none why;
   * `not-told`: facts tell otherwise, or nothing, of who did what to whom; `tie`: a misspelt word that could be several things (`among` names them);
   * `nothing-to-look-up`: the query holds only filler or punctuation; `weak`: what matched does not carry the question.
   */
  readonly why:
    | 'unknown'
    | 'not-joined'
    | 'no-such-place'
    | 'no-such-number'
    | 'says-nothing'
    | 'not-counted'
    | 'not-timed'
    | 'no-such-time'
    | 'no-reason'
    | 'not-told'
    | 'tie'
    | 'nothing-to-look-up'
    | 'weak';
  /** For a tie: what it may mean. */
  readonly among: readonly string[];
}

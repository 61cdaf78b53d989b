/** What it takes to be sure. Chosen on drafts over four bases (`tests/bench/vet`). */
export const ENOUGH = {
  /** Right number, and the same thing surely counted: nothing else need be known. */
  unit: 0.5,
  /** Right number, counted thing unsure: this much context. */
  context: 0.3,
  /** Wrong number: the thing and the context must both be this sure. */
  wrongUnit: 0.7,
  wrongContext: 0.24,
  /** The same where no other fact counts that thing. */
  onlyContext: 0.09,
  /** By how much a fact with another number must fit better than one with the right number. */
  margin: 0.45,
  /** The fact's number with another hedge, counted thing alike. */
  alike: 0.4,
  /** Another fraction: how much of the claim's words must stand beside it. */
  ofShare: 0.5,
  vagueContext: 0.5,
  planned: 0.6,
  misdated: 0.5,
  local: 0.15,
  /** The same where the draft counts people and the fact some sort of them. */
  told: 0.6,
  closer: 0.4,
  /** The same where the fact has no number at all: any number may be meant for it. */
  vaguelyCloser: 0.1,
  /** The fact's number in another place or of another party. */
  misplaced: 0.15,
  /** The fact's number, but another thing counted. */
  otherUnit: 0.4,
  /** As many dead as were injured. */
  casualty: 0.3,
  /** The same noun in another state: "four firefighters were killed" for four injured. */
  sameNoun: 0.12,
} as const;

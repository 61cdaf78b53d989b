/**
 * How a speaker stands behind a claim: `named`, `anonymous` (not named in the source, whether on condition of anonymity or merely unnamed), in a
 * `statement` of an organisation, or `relays` (a second outlet passing it on).
 */
export type AttributionMode = 'named' | 'anonymous' | 'statement' | 'relays';

/** All attribution modes, in the order documentation lists them. */
export const ATTRIBUTION_MODES: readonly AttributionMode[] = ['named', 'anonymous', 'statement', 'relays'];

/** One link of an attribution chain. A fact's chain is ordered speaker first; an empty chain is the article's own voice. */
export interface Attribution {
  /** The entity id or the description of the speaker, as the curator wrote it. */
  readonly who: string;
  readonly mode: AttributionMode;
}

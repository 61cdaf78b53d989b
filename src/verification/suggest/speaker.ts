import type { AttributionMode } from '../../model/attribution.ts';

/** A likely speaker: one link of the chain that a fact's `said_by` would be. */
export interface LikelySpeaker {
  /** As printed ("a Pentagon official"); of an entity its house spelling. */
  readonly who: string;
  /** Ordinal of the entity, or null when the speaker is none. */
  readonly entity: number | null;
  readonly mode: AttributionMode;
}

/** The chain on one line: "a Pentagon official (anonymous) via Washington Post"; null for the article's own voice. */
export function speakerText(chain: readonly LikelySpeaker[]): string | null {
  if (chain.length === 0) return null;
  return chain
    .map(({ who, mode }, index) => {
      if (mode === 'relays') return index === 0 ? who : `via ${who}`;
      return mode === 'named' ? who : `${who} (${mode})`;
    })
    .join(' ');
}

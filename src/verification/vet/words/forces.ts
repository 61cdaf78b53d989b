/** Who is of a country: somebody, and not somewhere. */
export const FORCES =
  /^(?:forces|troops|soldiers|armies|officials|personnel|militias|groups|governments|leaders)$/u;

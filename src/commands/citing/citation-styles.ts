/** How a citation can be written, in the order documentation lists them. */
export const CITATION_STYLES = ['sentence', 'markdown', 'csl-json'] as const;

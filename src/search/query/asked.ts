/** What a query asks for, when it is a question; `who-said` is who with a verb of saying, `who-did` with one of attacking, `who-claims` whoever says it was them. */
export type Asked =
  | 'who'
  | 'who-said'
  | 'who-did'
  | 'who-claims'
  | 'where'
  | 'when'
  | 'how-many'
  | 'how-much'
  | 'why'
  | 'how-long'
  | 'how'
  | 'known-yet'
  | 'what'
  | 'quote'
  | null;

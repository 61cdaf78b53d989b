/** The topics of `facts help TOPIC`, with what each is about. */
export const TOPIC_SUMMARIES = {
  query: 'how a query is understood, and when it is refused',
  figures: 'how figures and their hedges are read',
  output: 'formats and output flags',
  fields: 'the names --fields and --sort take',
  'exit-codes': 'what the exit code says',
  environment: 'the environment variables that are read',
  files: 'where the knowledge base and the cache are',
  curating: 'how to record facts',
} as const;

/** One of the topics. */
export type Topic = keyof typeof TOPIC_SUMMARIES;

/** All topics, in the order help lists them. */
export const TOPICS: readonly Topic[] = Object.keys(TOPIC_SUMMARIES).filter(isTopic);

/** Whether a word is exactly a topic. */
export function isTopic(word: string): word is Topic {
  return Object.hasOwn(TOPIC_SUMMARIES, word);
}

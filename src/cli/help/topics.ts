import type { Topic } from './topic-names.ts';

/** The text of a topic. Each is loaded only when it is asked for. */
export const TOPIC_TEXTS: Readonly<Record<Topic, () => Promise<string>>> = {
  query: async () => (await import('./query-topic.ts')).queryTopic,
  figures: async () => (await import('./figures-topic.ts')).figuresTopic,
  output: async () => (await import('./output-topic.ts')).outputTopic(),
  fields: async () => (await import('./fields-topic.ts')).fieldsTopic(),
  'exit-codes': async () => (await import('./exit-codes-topic.ts')).exitCodesTopic(),
  environment: async () => (await import('./environment-topic.ts')).environmentTopic(),
  files: async () => (await import('./files-topic.ts')).filesTopic,
  curating: async () => (await import('./curating-topic.ts')).curatingTopic,
};

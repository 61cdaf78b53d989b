import { nearestWords } from '../../language/similarity.ts';
import { FactsError } from '../../model/errors.ts';
import type { TextReport } from '../../model/report.ts';
import { COMMAND_NAMES, isCommandName } from '../command-names.ts';
import type { Call, CommandSpec } from '../command-spec.ts';
import { isTopic, TOPICS } from '../help/topic-names.ts';
import { quoted } from '../option.ts';
import { parseCommand } from '../parse-command.ts';

/** `facts help [TOPIC]`. */
export const helpSpec: CommandSpec = {
  name: 'help',
  chapter: 'Tools',
  summary: 'help for a command or a topic',
  description: null,
  arguments: [
    {
      syntax: '[topic]',
      description: `a command, or one of ${TOPICS.join(', ')}`,
      offers: [...TOPICS, ...COMMAND_NAMES],
    },
  ],
  options: [],
  filters: false,
  examples: [
    { run: 'facts help query', shows: 'how searching works' },
    { run: 'facts help find', shows: 'help for a command' },
  ],
  run: async ({ words: [topic], commands }) =>
    textReport(topic === undefined ? await overview(commands) : await textOf(topic, commands)),
};

/** The help of everything, as `facts --help` prints it too. */
export async function overview(commands: Call['commands']): Promise<string> {
  const { fullHelp } = await import('../help/overview.ts');
  return fullHelp(await Promise.all(COMMAND_NAMES.map((name) => commands[name]())));
}

async function textOf(topic: string, commands: Call['commands']): Promise<string> {
  if (isTopic(topic)) return (await import('../help/topics.ts')).TOPIC_TEXTS[topic]();
  if (isCommandName(topic)) {
    const parsed = parseCommand(await commands[topic](), ['--help']);
    if (parsed.type === 'help') return parsed.text;
  }
  const nearest = nearestWords(topic, [...TOPICS, ...COMMAND_NAMES])[0] ?? null;
  throw new FactsError('usage', 'unknown-topic', `There is no help for ${quoted(topic)}.`, {
    hint: nearest === null ? `The topics are ${TOPICS.join(', ')}.` : `Did you mean facts help ${nearest}?`,
  });
}

/** Help is data: it goes to standard output. */
function textReport(text: string): TextReport {
  return { type: 'text', forPeople: true, chunks: [text], outcome: 'found', notes: [] };
}

import { FactsError } from '../../model/errors.ts';
import type { TextReport } from '../../model/report.ts';
import type { CommandSpec } from '../command-spec.ts';
import { isGiven, oneOf } from '../option.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `facts completion SHELL`. */
export const completionSpec: CommandSpec = {
  name: 'completion',
  chapter: 'Tools',
  summary: 'completion for bash, zsh and fish',
  description:
    'Prints a script that teaches a shell to complete commands, flags and their values, ids, kinds, entities and sources of the knowledge base in use.',
  arguments: [{ syntax: '[words...]', description: SHELLS.join(', '), offers: SHELLS }],
  options: [
    { flags: '--answer', description: 'what can follow the words after "--"; the scripts ask with it' },
  ],
  filters: false,
  // Not a form for people: a shell in the middle of a line does not want to be told which knowledge base is in use.
  format: () => 'ids',
  examples: [
    { run: 'facts completion bash', shows: 'in ~/.bashrc: eval "$(facts completion bash)"' },
    { run: 'facts completion zsh', shows: 'in ~/.zshrc, after compinit: eval "$(facts completion zsh)"' },
    { run: 'facts completion fish', shows: 'in config.fish: facts completion fish | source' },
    { run: 'facts completion --answer -- show us-tr', shows: 'what a shell would offer here' },
  ],
  knowledgeBases: async ({ words, options }, env) => {
    if (!isGiven(options, 'answer')) return [];
    return (await import('../completion/answer-completion.ts')).knowledgeBasesOf(words, env['HOME']);
  },
  run: async (call) => {
    if (isGiven(call.options, 'answer')) {
      const { answerCompletion } = await import('../completion/answer-completion.ts');
      return textReport(await answerCompletion(call.words, call));
    }
    const [shell, ...more] = call.words;
    if (shell === undefined || more.length > 0) {
      throw new FactsError('usage', 'one-shell', 'facts completion wants the name of one shell.', {
        hint: `It is one of ${SHELLS.join(', ')}.`,
      });
    }
    return textReport(await scriptFor(oneOf('The shell', SHELLS)(shell)));
  },
};

async function scriptFor(shell: (typeof SHELLS)[number]): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash-script.ts')).bashScript;
    case 'zsh':
      return (await import('../completion/zsh-script.ts')).zshScript;
    case 'fish':
      return (await import('../completion/fish-script.ts')).fishScript;
    default:
      return shell satisfies never;
  }
}

function textReport(text: string): TextReport {
  return { type: 'text', chunks: [text], outcome: 'found', notes: [] };
}

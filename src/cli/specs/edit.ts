import type { CommandSpec } from '../command-spec.ts';

/** `facts edit`. */
export const editSpec: CommandSpec = {
  name: 'edit',
  chapter: 'Curate',
  summary: 'edit a fact in your own editor; it is checked when saved',
  description:
    'Opens the editor of VISUAL or EDITOR on a copy of the file, at the line of a fact (or an entity, or a source). What is saved is checked; only when the knowledge base is valid with it does it take the place of the file. A fact that got another id keeps the old one under formerly. In a base that has errors it opens at the first of them.',
  arguments: [{ syntax: '<id>', description: 'the id of a fact, an entity or a source' }],
  options: [],
  filters: false,
  examples: [{ run: 'facts edit us-troops-in-syria', shows: 'at its line' }],
  run: async (call) => {
    const context = await call.writeContext();
    const editor = await call.editor();
    const { editFact } = await import('../../commands/edit.ts');
    return editFact(call.words[0] ?? '', context, editor);
  },
};

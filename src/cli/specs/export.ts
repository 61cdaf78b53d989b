import { EXPORT_FORMS, type ExportForm } from '../../commands/export-forms.ts';
import { FactsError } from '../../model/errors.ts';
import type { CommandSpec } from '../command-spec.ts';
import { type OptionValues, oneOf } from '../option.ts';

/** `facts export`. */
export const exportSpec: CommandSpec = {
  name: 'export',
  chapter: 'Use elsewhere',
  summary: 'the whole base as YAML, JSON, CSV or SQL',
  description: [
    'Writes the knowledge base in another form. yaml, json and jsonl are a knowledge base again, nothing lost but comments and layout;',
    'csv has the facts alone, in the columns of every listing; sql is for sqlite3.',
    'Withdrawn facts are part of it. With filters: the facts that pass, with what they refer to.',
  ].join(' '),
  arguments: [],
  options: [
    {
      flags: '--to <form>',
      description: EXPORT_FORMS.join(', '),
      read: oneOf('--to', EXPORT_FORMS),
      offers: EXPORT_FORMS,
    },
  ],
  filters: true,
  examples: [
    { run: 'facts export --to json', shows: 'a knowledge base in JSON' },
    { run: 'facts export --to csv --kind casualties', shows: 'the casualty figures for a spreadsheet' },
    { run: 'facts export --to sql > facts.sql', shows: 'for sqlite3 desk.db < facts.sql' },
  ],
  format: (options) => {
    const to = formOf(options);
    return to === 'csv' || to === 'json' ? to : to === 'jsonl' ? 'ndjson' : null;
  },
  run: async (call) => {
    const to = formOf(call.options);
    if (to === null) {
      throw new FactsError('usage', 'no-form', 'Export needs to know what to.', {
        hint: `facts export --to ${EXPORT_FORMS.join(', --to ')}`,
      });
    }
    if (to !== 'csv' && (call.output.fields !== null || call.output.sort !== null || call.output.count)) {
      throw new FactsError('usage', 'not-for-this', `${to} is a whole knowledge base, in its own order.`, {
        hint: '--fields, --sort and --count are for csv.',
      });
    }
    const { exportBase } = await import('../../commands/export.ts');
    const base = await call.openBase();
    const filters = call.filtered ? await call.filters(base) : null;
    return exportBase({ to, filters, limit: call.limit ?? Number.POSITIVE_INFINITY }, base);
  },
};

function formOf(options: OptionValues): ExportForm | null {
  return EXPORT_FORMS.find((form) => form === options['to']) ?? null;
}

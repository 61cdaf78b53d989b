import { CITATION_STYLES } from '../../commands/citing/citation-styles.ts';
import { FactsError } from '../../model/errors.ts';
import type { CommandSpec } from '../command-spec.ts';
import { isGiven, oneOf } from '../option.ts';
import type { OutputOptions } from '../output-options.ts';
import { flagPassedOver } from '../passed-over-flag.ts';

/** `facts cite`. */
export const citeSpec: CommandSpec = {
  name: 'cite',
  chapter: 'Use elsewhere',
  summary: 'a fact as a sentence to publish, with its source',
  description:
    'Words facts for publication: the figure as stated with its hedge, who said so and how, the source and its paragraph. Anonymity is stated where the fact records it; who is merely not named has asked for nothing.',
  arguments: [{ syntax: '<ids...>', description: 'ids of facts', offers: 'facts' }],
  options: [
    {
      flags: '--style <style>',
      description: `${CITATION_STYLES.join(', ')}; csl-json is for reference managers`,
      read: oneOf('--style', CITATION_STYLES),
      offers: CITATION_STYLES,
    },
    { flags: '--copy', description: 'put it on the clipboard, too (OSC 52)' },
  ],
  filters: false,
  examples: [
    { run: 'facts cite us-personnel-injured', shows: 'a sentence' },
    { run: 'facts cite pentagon-official-on-deterrence --style markdown', shows: 'a quotation, in Markdown' },
    { run: 'facts cite us-troops-in-iraq --style csl-json', shows: 'for a reference manager' },
  ],
  format: (options) => (options['style'] === 'csl-json' ? 'json' : null),
  run: async ({ words, options, output, openBase, clipboard }) => {
    const { citationLines, cite, citeForManagers, copyCitations } = await import('../../commands/cite.ts');
    const style = options['style'];
    if (style === 'csl-json') refuseOtherForms(output);
    const base = await openBase();
    if (style === 'csl-json') {
      const { safeJson } = await import('../../language/escape-json.ts');
      const { items, notes } = citeForManagers(base, words);
      const text = safeJson(items, 2);
      const copied = isGiven(options, 'copy') ? [copyCitations([{ id: '', text }], clipboard)] : [];
      return { type: 'text', chunks: [`${text}\n`], outcome: 'found', notes: [...notes, ...copied] };
    }
    const report = cite(base, words, style === 'markdown' ? 'markdown' : 'sentence');
    const copied = isGiven(options, 'copy') ? [copyCitations(report.rows, clipboard)] : [];
    const noted = { ...report, notes: [...report.notes, ...copied] };
    const asRows = output.format !== null || output.fields !== null || output.sort !== null || output.count;
    return asRows ? noted : citationLines(noted);
  },
};

/** What reference managers read has a form of its own. */
function refuseOtherForms(output: OutputOptions): void {
  const flag = flagPassedOver(output, ['json'], false);
  if (flag === null) return;
  throw new FactsError('usage', 'not-with-csl-json', `--style csl-json prints JSON, not with ${flag}.`, {
    hint: 'Leave out one of the two.',
  });
}

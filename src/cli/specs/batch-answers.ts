import { type BatchAnswer, findBatch } from '../../commands/find-batch.ts';
import { FIND_LIMIT } from '../../commands/find-limit.ts';
import { safeJson } from '../../language/escape-json.ts';
import { FactsError } from '../../model/errors.ts';
import type { TextReport } from '../../model/report.ts';
import type { Field } from '../../render/field-names.ts';
import { pickFields } from '../../render/field-value.ts';
import { fieldsNamed, fieldsOf } from '../../render/fields.ts';
import type { Call } from '../command-spec.ts';
import type { OutputOptions } from '../output-options.ts';
import { flagPassedOver } from '../passed-over-flag.ts';

/** `facts find --batch`: a JSON line for each query of a file. Throws FactsError (`usage`) for what no such line can be. */
export async function batchAnswers(call: Call, path: string): Promise<TextReport> {
  const { words, output } = call;
  if (words.length > 0) {
    throw new FactsError(
      'usage',
      'too-many-words',
      'facts find --batch takes its queries from a file, not from the command line.',
      {
        hint: 'Leave out either the words or --batch.',
      },
    );
  }
  refuseOtherForms(output);
  const fields = output.fields === null ? null : fieldsNamed(output.fields, fieldsOf('fact', null));
  if (path === '-' && call.settings.stdinTerminal) {
    const message = 'Reading queries from the keyboard, one a line; Ctrl-D ends.';
    await call.tell({ level: 'info', code: 'reading-keyboard', message });
  }
  const base = await call.openBase();
  const request = { filters: await call.filters(base), limit: call.limit ?? FIND_LIMIT };
  let answered = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const answer of findBatch(base, call.lines(path), request, call.tell)) {
      if (answer.answered) answered += 1;
      yield `${safeJson(withFields(answer, fields))}\n`;
    }
  }
  return {
    type: 'text',
    chunks: lines(),
    outcome: 'found',
    outcomeAtEnd: () => (answered > 0 ? 'found' : 'nothing'),
    notes: [],
  };
}

/** The lines hold whole answers, in the order of the queries. */
function refuseOtherForms(output: OutputOptions): void {
  const flag = flagPassedOver(output, ['json', 'ndjson'], true);
  if (flag === null) return;
  throw new FactsError('usage', 'not-in-a-batch', `--batch prints a JSON line a query, not with ${flag}.`, {
    hint: 'Leave it out, or pass the lines on: facts find --batch FILE | jq .',
  });
}

function withFields(answer: BatchAnswer, fields: readonly Field[] | null): object {
  if (fields === null) return answer;
  const picked = (facts: readonly object[]) => facts.map((fact) => pickFields(fact, fields));
  return { ...answer, facts: picked(answer.facts), nearest: picked(answer.nearest) };
}

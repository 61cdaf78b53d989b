import type { TypedFact } from '../../curation/typed-fact.ts';
import { ATTRIBUTION_MODES, type AttributionMode } from '../../model/attribution.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { FactsError } from '../../model/errors.ts';
import { BASES } from '../../model/when.ts';
import { listOf, type OptionValues, oneOf, quoted, textOf } from '../option.ts';

/** A fact as typed in flags, and the flags that could not be read. */
export interface TypedInFlags {
  readonly fact: TypedFact;
  readonly wrong: readonly Diagnostic[];
}

/** The fact that flags of `facts add` describe. A value that cannot be read is left out and told with the others that cannot. */
export function typedFact(options: OptionValues): TypedInFlags {
  const wrong: Diagnostic[] = [];
  const read = <T>(flag: string, reader: (text: string) => T, text: string): T | null => {
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      wrong.push(wrongFlag(flag, text, error));
      return null;
    }
  };
  const basis = textOf(options, 'basis');
  const paragraph = textOf(options, 'paragraph');
  const fact = {
    id: textOf(options, 'id'),
    kind: textOf(options, 'kind'),
    claim: textOf(options, 'claim'),
    figure: textOf(options, 'figure'),
    unit: textOf(options, 'unit'),
    about: listOf(options, 'about'),
    names: listOf(options, 'name'),
    place: textOf(options, 'place'),
    when: textOf(options, 'when'),
    date: textOf(options, 'date'),
    basis: basis === null ? null : read('--basis', oneOf('--basis', BASES), basis),
    why: textOf(options, 'dateWhy'),
    saidBy: listOf(options, 'saidBy').flatMap((text) => read('--said-by', speakerOf, text) ?? []),
    quote: listOf(options, 'quote'),
    source: textOf(options, 'source'),
    paragraphs: paragraph === null ? [] : (read('--paragraph', paragraphsOf, paragraph) ?? []),
    tags: listOf(options, 'tag'),
  };
  return { fact, wrong };
}

function wrongFlag(flag: string, text: string, { code, message, hint }: FactsError): Diagnostic {
  return {
    file: flag,
    line: 1,
    column: 1,
    code,
    severity: 'error',
    message,
    hint,
    fact: null,
    excerpt: text,
    length: Math.max(1, [...text].length),
  };
}

/** The speaker and mode of "two US officials:anonymous"; the mode stands behind the last colon. */
function speakerOf(text: string): { who: string; mode: AttributionMode } {
  const colon = text.lastIndexOf(':');
  const who = colon < 0 ? '' : text.slice(0, colon).trim();
  const mode = text.slice(colon + 1).trim();
  if (who === '') {
    throw new FactsError('usage', 'mode-missing', `--said-by wants who:mode, not ${quoted(text)}.`, {
      hint: `How they stand behind the claim: ${ATTRIBUTION_MODES.map((known) => `"${text.replace(/^:|:$/g, '') || 'two US officials'}:${known}"`).join(', ')}.`,
    });
  }
  return { who, mode: oneOf('The mode of --said-by', ATTRIBUTION_MODES)(mode) };
}

function paragraphsOf(text: string): readonly number[] {
  const numbers = text.split(/[,\s]+/).filter((part) => part !== '');
  if (numbers.length > 0 && numbers.every((part) => /^[1-9][0-9]{0,5}$/.test(part)))
    return numbers.map(Number);
  throw new FactsError(
    'usage',
    'bad-number',
    `--paragraph wants paragraph numbers from 1, not ${quoted(text)}.`,
    {
      hint: 'For example --paragraph 12, or --paragraph 11,12.',
    },
  );
}

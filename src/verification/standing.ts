import type { FigureMention } from '../language/figure-mentions.ts';
import { normaliseText, originalSpan } from '../language/normalise.ts';
import type { Figure } from '../model/figure.ts';
import type { Checkable } from './checkable.ts';
import { occurrences } from './occurrences.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import type { Span } from './vet/words/span.ts';

/** Whether a paragraph holds what is looked for; of a figure also the phrase it is only a part of ("about 2,500", "five hundred"). */
export type Standing =
  | { readonly stands: true }
  | { readonly stands: false; readonly within: FigureMention | null };

const STANDS: Standing = { stands: true };

/** Whether `item` stands in `paragraph`, to the letter and as words of its own. */
export function standingOf(item: Checkable, paragraph: ReadableParagraph): Standing {
  let within: FigureMention | null = null;
  for (const span of occurrences(paragraph.normalised.text, item.wanted)) {
    if (item.kind === 'quote' || item.kind === 'time' || item.kind === 'unit') return STANDS;
    if (item.figure === null) {
      if (capitalsStand(item.stated, span, paragraph)) return STANDS;
      continue;
    }
    if (isGlued(paragraph.normalised.text, span)) continue;
    const mention = mentionAround(span, paragraph);
    if (mention === null || statesTheSame(item.figure, item.wanted, mention)) return STANDS;
    within ??= mention;
  }
  return { stands: false, within };
}

/** "AC-130" and "F-16" hold no figure. */
function isGlued(text: string, { start }: Span): boolean {
  return (
    /[\p{L}\p{N}][-/]$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\p{N}/u.test(text.slice(start, start + 2))
  );
}

function mentionAround(span: Span, paragraph: ReadableParagraph): FigureMention | null {
  const { start, end } = originalSpan(paragraph.normalised, span.start, span.end);
  return paragraph.figures.find((mention) => mention.start < end && start < mention.end) ?? null;
}

/** Whether a phrase of the text states what the recorded figure states: the same numbers under the same hedge. */
export function statesTheSame(figure: Figure, wanted: string, mention: FigureMention): boolean {
  const other = mention.figure;
  if (figure.relation === 'vague' || other.relation === 'vague') {
    return (
      figure.relation === other.relation &&
      bareAmount(wanted).startsWith(bareAmount(normaliseText(mention.text)))
    );
  }
  return (
    figure.relation === other.relation &&
    figure.value === other.value &&
    figure.min === other.min &&
    figure.max === other.max &&
    (figure.currency === null || other.currency === null || figure.currency === other.currency)
  );
}

/** "a dozens of" and "dozens" are one amount. */
function bareAmount(wording: string): string {
  return wording.replace(/^an? | of$/g, '');
}

/** A name in capitals ("US", "WHO") is not the word "us" or "who". A text without any capital letter has lost them. */
function capitalsStand(name: string, span: Span, paragraph: ReadableParagraph): boolean {
  const capitals = name.match(/\b\p{Lu}{2,5}\b/gu);
  if (capitals === null || !/\p{Lu}/u.test(paragraph.text)) return true;
  const printed = paragraph.printed(span.start, span.end).normalize('NFKC');
  return capitals.every((word) => !printed.split(/[^\p{L}]+/u).includes(word.toLowerCase()));
}

import { safeJson } from '../language/escape-json.ts';
import type { Note } from '../model/report.ts';
import type { MessageSettings } from './message-settings.ts';

/** Notes as text for stderr, line feeds included: a sentence each, or as JSON `{level, code, message, …detail}`, a line each. */
export async function renderNotes(notes: readonly Note[], settings: MessageSettings): Promise<string> {
  if (settings.json) {
    return notes
      .map(({ level, code, message, detail }) => `${safeJson({ level, code, message, ...detail })}\n`)
      .join('');
  }
  const { messageLines } = await import('./message-lines.ts');
  return messageLines(
    notes.flatMap(({ level, message }) => {
      const lines = message.split('\n').map((text) => [{ text, emphasis: 'plain' as const }]);
      const [first = [], ...rest] = lines;
      return level === 'warning'
        ? [[{ text: 'warning: ', emphasis: 'warning' as const }, ...first], ...rest]
        : lines;
    }),
    settings,
  );
}

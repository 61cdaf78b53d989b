import type { ChalkInstance } from 'chalk';
import type { Emphasis } from '../model/report.ts';
import type { RenderSettings } from './render-settings.ts';

/** Puts colour and links on text that is already printable. */
export interface Painter {
  /** `text` with the emphasis, as a link where one is given and wanted. */
  paint(text: string, emphasis: Emphasis, link?: string): string;
}

/** Without colour: nothing but links, where they are wanted. */
const PLAIN: Painter = { paint: (text) => text };

/** Only what every reader of a terminal can be led to: no `javascript:`, no `file:`, nothing but visible ASCII. */
const SAFE_LINK = /^https?:\/\/[\x21-\x7e]+$/i;

/** The painter for a terminal. Chalk is loaded only when there is colour. */
export async function painterFor({
  colourLevel,
  hyperlinks,
}: Pick<RenderSettings, 'colourLevel' | 'hyperlinks'>): Promise<Painter> {
  const coloured = colourLevel === 0 ? PLAIN : await withChalk(colourLevel);
  if (!hyperlinks) return coloured;
  return {
    paint(text, emphasis, link) {
      const painted = coloured.paint(text, emphasis);
      // OSC 8, ended by ST; see https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
      const leads = link !== undefined && SAFE_LINK.test(link);
      return leads ? `\u001b]8;;${link}\u001b\\${painted}\u001b]8;;\u001b\\` : painted;
    },
  };
}

async function withChalk(level: 1 | 2 | 3): Promise<Painter> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return { paint: (text, emphasis) => (text === '' ? '' : styled(chalk, text, emphasis)) };
}

function styled(chalk: ChalkInstance, text: string, emphasis: Emphasis): string {
  switch (emphasis) {
    case 'plain':
      return text;
    case 'strong':
      return chalk.bold(text);
    case 'muted':
      return chalk.dim(text);
    case 'figure':
      return chalk.cyan(text);
    case 'matched':
      return chalk.bold.magenta(text);
    case 'warning':
      return chalk.yellow(text);
    case 'good':
      return chalk.green(text);
    case 'bad':
      return chalk.red(text);
    default:
      return emphasis satisfies never;
  }
}

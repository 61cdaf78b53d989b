/** Editors by how they are told a line: `+12 FILE`, `FILE:12`, or flags. `wait` is what makes those with a window of their own wait. */
const EDITORS: Readonly<
  Record<
    string,
    'plus' | 'colon' | { readonly wait: string; readonly at: (file: string, line: number) => string[] }
  >
> = {
  vi: 'plus',
  vim: 'plus',
  nvim: 'plus',
  gvim: { wait: '-f', at: (file, line) => [`+${line}`, file] },
  nano: 'plus',
  pico: 'plus',
  emacs: 'plus',
  emacsclient: 'plus',
  joe: 'plus',
  kak: 'plus',
  mcedit: 'plus',
  mg: 'plus',
  micro: 'plus',
  ne: 'plus',
  gedit: { wait: '-w', at: (file, line) => [`+${line}`, file] },
  hx: 'colon',
  helix: 'colon',
  subl: { wait: '-w', at: (file, line) => [`${file}:${line}`] },
  zed: { wait: '--wait', at: (file, line) => [`${file}:${line}`] },
  code: { wait: '-w', at: (file, line) => ['-g', `${file}:${line}`] },
  codium: { wait: '-w', at: (file, line) => ['-g', `${file}:${line}`] },
  cursor: { wait: '-w', at: (file, line) => ['-g', `${file}:${line}`] },
  kate: { wait: '-b', at: (file, line) => ['-l', String(line), file] },
  mate: { wait: '-w', at: (file, line) => ['-l', String(line), file] },
};

/**
 * The arguments that open a file at a line in the editor of a command line ("vim -p", "/usr/bin/code"); an editor that is not known gets
 * the file alone.
 */
export function editorArguments(editor: string, file: string, line: number): readonly string[] {
  const known = knownEditor(editor);
  if (known === undefined) return [file];
  if (known === 'plus') return [`+${line}`, file];
  if (known === 'colon') return [`${file}:${line}`];
  const waits = wordsOf(editor).some((word) => word === known.wait || word === '--wait');
  return [...(waits ? [] : [known.wait]), ...known.at(file, line)];
}

/** Whether the editor of a command line is one that draws on a terminal. */
export function drawsOnTerminal(editor: string): boolean {
  const known = knownEditor(editor);
  return known === 'plus' || known === 'colon';
}

function knownEditor(editor: string): (typeof EDITORS)[string] | undefined {
  const name = (wordsOf(editor)[0] ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:exe|cmd)$/i, '')
    .toLowerCase();
  return Object.hasOwn(EDITORS, name) ? EDITORS[name] : undefined;
}

function wordsOf(editor: string): readonly string[] {
  return editor.trim().split(/\s+/);
}

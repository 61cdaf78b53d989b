/** A line of a file with something to say about it, for GitHub. */
export interface GithubCommand {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/**
 * A workflow command, a line that GitHub shows beside the line of the file. Columns are left out where the words run over several lines:
 * GitHub shows none then. See https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubCommand(command: GithubCommand): string {
  const { file, line, column, end_line, end_column, level, title, message } = command;
  const columns = line === end_line ? [`col=${column}`, `endColumn=${end_column}`] : [];
  const properties = [
    `file=${property(file)}`,
    `line=${line}`,
    `endLine=${end_line}`,
    ...columns,
    `title=${property(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

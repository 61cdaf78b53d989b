/** How a command ended; `cli/exit-codes.ts` alone turns it into a number. */
export type Outcome = 'found' | 'nothing' | 'findings';

/** The levels of notes, the least first. */
export const NOTE_LEVELS = ['info', 'suggestion', 'warning'] as const;

/** What a stderr note is: plain `info` ("2 retracted facts left out"), a `suggestion`, or a `warning`. */
export type NoteLevel = (typeof NOTE_LEVELS)[number];

/** A line for stderr. With `--json` notes are JSON objects on stderr, a line each. */
export interface Note {
  readonly level: NoteLevel;
  /** Stable kebab-case code ("nothing-about", "nearest", "withdrawn-left-out"). */
  readonly code: string;
  readonly message: string;
  /** What scripts get beside the message: ids of nearest facts, the words not found. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

/** How a cell is lit. `matched` marks query words, `figure` numbers, `muted` what matters less. Colour is never the only signal. */
export type Emphasis = 'plain' | 'strong' | 'muted' | 'figure' | 'matched' | 'warning' | 'good' | 'bad';

/** A run of text of one emphasis. */
export interface Span {
  readonly text: string;
  readonly emphasis: Emphasis;
  /** Where the text leads; becomes a terminal hyperlink where those are wanted, http(s) only. */
  readonly link?: string | undefined;
}

/** The content of a cell or a line of a card: runs of text, which may hold raw text of a knowledge base (render makes it safe). */
export type Cell = readonly Span[];

/** A column of a table. `cell` is a method so that a column of a narrower row fits where any row is expected. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Columns with the highest number leave a narrow terminal first; 0 never leaves and is never cut. */
  readonly priority: number;
  /** Relative share of the width left over, 0 when the column keeps its natural width. */
  readonly grow: number;
  cell(row: Row): Cell;
}

/** One labelled line of a card. */
export interface CardLine {
  readonly label: string;
  readonly value: Cell;
}

/** The linear form of one row: a title, banners above it (retracted …), labelled lines. */
export interface Card {
  readonly title: Cell;
  readonly banners: readonly Cell[];
  readonly lines: readonly CardLine[];
}

/** What the rows are: it decides flat columns, field names and schema. */
export type Subject =
  | 'fact'
  | 'entity'
  | 'kind'
  | 'source'
  | 'diagnostic'
  | 'verdict'
  | 'finding'
  | 'suggestion'
  | 'difference'
  | 'conflict'
  | 'citation'
  | 'change'
  | 'cached'
  | 'card';

/** Rows for any format. `rows` yields the published JSON objects; columns and cards derive the human forms from them. */
export interface RowsReport<Row extends object = object> {
  readonly type: 'rows';
  readonly subject: Subject;
  readonly rows: Iterable<Row>;
  readonly columns: readonly Column<Row>[];
  card(row: Row): Card;
  /** The form people get when no `--format` is given. */
  readonly preferred: 'table' | 'card';
  /** Sentence above the table when one fact clearly answers; human formats only. */
  readonly answer: Cell | null;
  /** Line below the table ("53 facts"), human formats only. */
  readonly summary: Cell | null;
  readonly outcome: Outcome;
  readonly notes: readonly Note[];
}

/** Text that is the data itself: help, a completion script, a schema, an exported knowledge base. */
export interface TextReport {
  readonly type: 'text';
  readonly chunks: Iterable<string> | AsyncIterable<string>;
  /** It is only there to be read, as help is: where the terminal wants ASCII, its marks may be others. */
  readonly forPeople?: true;
  readonly outcome: Outcome;
  /** Instead of `outcome`, when only the chunks tell: asked for once all of them were taken. */
  readonly outcomeAtEnd?: () => Outcome;
  readonly notes: readonly Note[];
}

/** Ready-made lines for people beside rows for scripts: timeline, vet, diff. */
export interface DrawnReport<Row extends object = object> {
  readonly type: 'drawn';
  readonly subject: Subject;
  readonly rows: Iterable<Row>;
  readonly columns: readonly Column<Row>[];
  card(row: Row): Card;
  /** Lines are not broken where they are longer than the width: they are a text for programs, too. */
  readonly verbatim?: boolean;
  /** Draws the human form for a width in columns (Infinity in a pipe); `ascii` forbids non-ASCII ornaments. */
  readonly draw: (canvas: { readonly width: number; readonly ascii: boolean }) => Iterable<Cell>;
  readonly outcome: Outcome;
  readonly notes: readonly Note[];
}

/** What every command returns. Commands never print, colour or choose an exit code. */
export type Report = RowsReport | DrawnReport | TextReport;

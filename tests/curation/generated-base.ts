import fc from 'fast-check';

/** A knowledge base as somebody may have written it by hand, with what must be found in it again. */
export interface GeneratedBase {
  readonly text: string;
  /** The comments in it, in order. */
  readonly comments: readonly string[];
  readonly factIds: readonly string[];
}

/** Habits of somebody who writes YAML. */
interface Habits {
  readonly lineBreak: '\n' | '\r\n';
  readonly mark: boolean;
  readonly finalBreak: 'none' | 'one' | 'several';
  readonly dashColumn: number;
  readonly inset: number;
  readonly blankLines: boolean;
  readonly quote: 'plain' | 'single' | 'double';
  readonly flowPadding: boolean;
  readonly documentStart: boolean;
  readonly sectionsAfter: boolean;
}

/** What one fact looks like. */
interface Looks {
  readonly layout: 'block' | 'flow' | 'wide flow';
  readonly commentAbove: boolean;
  readonly commentBehind: boolean;
  readonly commentWithin: boolean;
  readonly commentBelow: 'none' | 'inside' | 'at dash' | 'after blank';
  readonly at: 'flow' | 'block' | 'first';
  readonly claim: 'line' | 'folded' | 'literal' | 'kept';
  readonly status: 'none' | 'flow' | 'block' | 'empty' | 'wide flow' | 'superseded' | 'null';
  readonly aboutStyle: 'none' | 'flow' | 'block' | 'indentless';
  readonly last: 'tags' | 'at' | 'empty';
}

const habits: fc.Arbitrary<Habits> = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  finalBreak: fc.constantFrom('none', 'one', 'several'),
  dashColumn: fc.constantFrom(0, 1, 2, 2, 3, 4),
  inset: fc.constantFrom(2, 2, 3, 4),
  blankLines: fc.boolean(),
  quote: fc.constantFrom('plain', 'single', 'double'),
  flowPadding: fc.boolean(),
  documentStart: fc.boolean(),
  sectionsAfter: fc.boolean(),
});

const looks: fc.Arbitrary<Looks> = fc.record({
  layout: fc.constantFrom('block', 'block', 'block', 'flow', 'wide flow'),
  commentAbove: fc.boolean(),
  commentBehind: fc.boolean(),
  commentWithin: fc.boolean(),
  commentBelow: fc.constantFrom('none', 'none', 'inside', 'at dash', 'after blank'),
  at: fc.constantFrom('flow', 'block', 'first'),
  claim: fc.constantFrom('line', 'line', 'folded', 'literal', 'kept'),
  status: fc.constantFrom('none', 'none', 'flow', 'block', 'empty', 'wide flow', 'superseded', 'null'),
  aboutStyle: fc.constantFrom('none', 'flow', 'block', 'indentless'),
  last: fc.constantFrom('tags', 'at', 'empty'),
});

/** Bases in block style: comments everywhere, all quoting styles, odd indentation, CRLF, marks, no final line break. */
export const generatedBases: fc.Arbitrary<GeneratedBase> = fc
  .tuple(
    habits,
    fc.array(looks, { minLength: 0, maxLength: 4 }),
    fc.constantFrom('key', 'flow', 'none', 'commented'),
  )
  .map(([habit, facts, whenEmpty]) => write(habit, facts, whenEmpty));

function write(habit: Habits, facts: readonly Looks[], whenEmpty: string): GeneratedBase {
  const comments: string[] = [];
  const comment = (text: string): string => {
    const written = `# ${comments.length} ${text} {[,:"' ]}`;
    comments.push(written);
    return written;
  };
  const pad = habit.flowPadding ? ' ' : '';
  const lines: string[] = [comment('top of the file')];
  if (habit.documentStart) lines.push('---');
  lines.push(`version: 1 ${comment('format')}`, '', 'kinds:', `  troops: Troop counts   ${comment('kinds')}`);
  lines.push(
    'sources:',
    `${' '.repeat(habit.dashColumn)}- id: paper`,
    `${' '.repeat(habit.dashColumn)}  title: 'A: paper'`,
  );
  const after = [
    '',
    comment('before entities'),
    'entities:',
    `  - { id: us, type: place, name: "United States", aliases: [US, 'U.S.'] } ${comment('behind an entity')}`,
  ];
  if (!habit.sectionsAfter) lines.push(...after);
  lines.push('');
  if (facts.length > 0) {
    lines.push(`facts: ${comment('facts')}`);
    for (const [index, look] of facts.entries()) {
      if (habit.blankLines && index > 0) lines.push(index % 2 === 0 ? '' : '   ');
      lines.push(...factLines(habit, look, index, comment, pad));
    }
  } else if (whenEmpty === 'key') lines.push(`facts:   ${comment('none yet')}`);
  else if (whenEmpty === 'flow') lines.push(`facts: [${pad}]  ${comment('none yet')}`);
  else if (whenEmpty === 'commented')
    lines.push('facts:', `  ${comment('- id: example')}`, `  ${comment('  kind: troops')}`);
  if (habit.sectionsAfter) lines.push(...after);
  if (habit.finalBreak === 'several') lines.push('', comment('the end'), '', '');
  let text = lines.join(habit.lineBreak);
  if (habit.finalBreak !== 'none') text += habit.lineBreak;
  return {
    text: (habit.mark ? '\ufeff' : '') + text,
    comments,
    factIds: facts.map((_, index) => `fact-${index}`),
  };
}

function factLines(
  habit: Habits,
  look: Looks,
  index: number,
  comment: (text: string) => string,
  pad: string,
): readonly string[] {
  const dash = ' '.repeat(habit.dashColumn);
  const keys = ' '.repeat(habit.dashColumn + habit.inset);
  const lines: string[] = [];
  const quoted = (text: string): string =>
    habit.quote === 'plain'
      ? text
      : habit.quote === 'single'
        ? `'${text.replaceAll("'", "''")}'`
        : JSON.stringify(text);
  if (look.commentAbove) lines.push(`${dash}${comment('above a fact')}`);
  const gap = ' '.repeat(habit.inset - 1);
  if (look.layout !== 'block') {
    const parts = [
      `id: fact-${index}`,
      'kind: troops',
      `claim: "Claim ${index}, in brackets."`,
      `at: {${pad}source: paper${pad}}`,
    ];
    if (look.status === 'flow') parts.push(`status: {${pad}is: disputed, why: "why, then"${pad}}`);
    if (look.status === 'superseded') parts.push(`status: {${pad}by: other, is: disputed${pad}}`);
    if (look.layout === 'flow')
      lines.push(
        `${dash}-${gap}{${pad}${parts.join(', ')}${pad}}${look.commentBehind ? ` ${comment('behind')}` : ''}`,
      );
    else {
      const inner = `${keys}   `;
      lines.push(`${dash}-${gap}{`);
      for (const [at, part] of parts.entries()) {
        const last = at === parts.length - 1;
        const comma = last && look.commentWithin ? '' : ',';
        lines.push(`${inner}${part}${comma}${look.commentBehind ? ` ${comment('in brackets')}` : ''}`);
      }
      lines.push(`${keys}}`);
    }
    return [...lines, ...below(habit, look, comment)];
  }
  lines.push(`${dash}-${gap}id: fact-${index}${look.commentBehind ? `  ${comment('behind an id')}` : ''}`);
  const at =
    look.at === 'block'
      ? [
          `${keys}at:`,
          `${keys}  source: paper`,
          ...(look.commentWithin ? [`${keys}  ${comment('within at')}`] : []),
        ]
      : [`${keys}at: {${pad}source: paper${pad}} ${look.commentWithin ? comment('behind at') : ''}`];
  if (look.at === 'first') lines.push(...at);
  lines.push(`${keys}kind:   troops`);
  lines.push(...claimLines(look, keys, index, quoted, comment));
  if (look.commentWithin) lines.push(`${keys}${comment('between keys')}`, '');
  if (look.aboutStyle === 'flow') lines.push(`${keys}about: [${pad}us${pad}]`);
  if (look.aboutStyle === 'block') lines.push(`${keys}about:`, `${keys}    - us ${comment('in a list')}`);
  if (look.aboutStyle === 'indentless') lines.push(`${keys}about:`, `${keys}- us`);
  if (look.at !== 'first' && look.last !== 'at') lines.push(...at);
  lines.push(...statusLines(look, keys, pad, comment));
  if (look.last === 'tags') lines.push(`${keys}tags: [${pad}a, "b: c"${pad}]`);
  if (look.last === 'empty') lines.push(`${keys}tags:`);
  if (look.at !== 'first' && look.last === 'at') lines.push(...at);
  return [...lines, ...below(habit, look, comment)];
}

function claimLines(
  look: Looks,
  keys: string,
  index: number,
  quoted: (text: string) => string,
  comment: (text: string) => string,
): readonly string[] {
  switch (look.claim) {
    case 'line':
      return [`${keys}claim: ${quoted(`Claim ${index}, it's long.`)}`];
    case 'folded':
      return [
        `${keys}claim: >-   ${comment('at folded text')}`,
        `${keys}  Claim ${index} # no comment`,
        `${keys}  goes on.`,
        '',
      ];
    case 'literal':
      return [`${keys}claim: |`, `${keys}    Claim ${index}: "x"`, `${keys}    goes on.`];
    case 'kept':
      return [`${keys}claim: |+`, `${keys}  Claim ${index}`, '', ''];
  }
}

function statusLines(
  look: Looks,
  keys: string,
  pad: string,
  comment: (text: string) => string,
): readonly string[] {
  switch (look.status) {
    case 'none':
      return [];
    case 'flow':
      return [`${keys}status: {${pad}is: disputed${pad}} ${comment('behind a status')}`];
    case 'block':
      return [
        `${keys}status: ${comment('status')}`,
        `${keys}  ${comment('before is')}`,
        `${keys}  is: disputed ${comment('is')}`,
        `${keys}  why: >- ${comment('why')}`,
        `${keys}    Long, and`,
        `${keys}    longer.`,
        '',
      ];
    case 'superseded':
      return [`${keys}status:`, `${keys}  by: other ${comment('by')}`, `${keys}  is: disputed`];
    case 'empty':
      return [`${keys}status: ${comment('to be said')}`];
    case 'null':
      return [`${keys}status: ~ ${comment('none')}`];
    case 'wide flow':
      return [
        `${keys}status: {`,
        `${keys}  is: disputed, ${comment('is')}`,
        `${keys}  why: "text", ${comment('why')}`,
        `${keys}}`,
      ];
  }
}

function below(habit: Habits, look: Looks, comment: (text: string) => string): readonly string[] {
  const inside = ' '.repeat(habit.dashColumn + habit.inset);
  switch (look.commentBelow) {
    case 'none':
      return [];
    case 'inside':
      return [`${inside}${comment('below, inside')}`];
    case 'at dash':
      return [`${' '.repeat(habit.dashColumn)}${comment('below, at the dash')}`];
    case 'after blank':
      return ['', `${inside}${comment('after a blank line')}`];
  }
}

import type { BaseFormat } from '../knowledge-base/base-files.ts';
import { keysOf } from './add-records.ts';
import { recordStyle } from './record-style.ts';
import { jsonText, YamlWriter } from './record-text.ts';
import type { WrittenMap } from './written.ts';

/** The name of the schema beside a new knowledge base, which editors complete and check by. Hidden files are no part of a base. */
export const SCHEMA_FILE = '.facts.schema.json';

/** Kinds that most newsrooms need, with what belongs to each; nobody keeps all of them. */
const KINDS: readonly { readonly id: string; readonly label: string; readonly holds: string }[] = [
  { id: 'casualties', label: 'Casualties', holds: 'killed, injured, missing' },
  { id: 'troops', label: 'Troop counts', holds: 'forces and where they are' },
  { id: 'attack', label: 'Attacks', holds: 'what was done to whom, how often' },
  { id: 'money', label: 'Money', holds: 'costs, budgets, damages' },
  { id: 'people', label: 'People', holds: 'who they are, what they did' },
  { id: 'group', label: 'Groups', holds: 'organisations, parties, militias' },
  { id: 'quote', label: 'Quotes', holds: 'words somebody said, with who said them' },
  { id: 'event', label: 'Events', holds: 'what happened, where and when' },
];

const SOURCE_NOTES: Readonly<Record<string, string>> = {
  'title: null': 'not known; describe it in your own words',
  'outlet: null': 'not stated? Leave it; never invent one',
  'published: null':
    'or { date: 2023-11-21, basis: stated }; a date from elsewhere is basis: external, with why',
};

/** The content of a new file of a knowledge base, with a source or without one. `first`: it is the only file, so it names the kinds. */
export function newBase(format: BaseFormat, source: WrittenMap | null, first: boolean): string {
  switch (format) {
    case 'yaml':
      return yamlBase(source, first);
    case 'json':
      return `${jsonText(jsonBase(source, first), { indent: 2, spaced: true, padded: false }, '', '\n')}\n`;
    case 'jsonl':
      return Object.entries(jsonBase(source, first))
        .filter(([key]) => key === 'version' || key === 'kinds')
        .map(([key, value]) => `${JSON.stringify({ [key]: value })}\n`)
        .concat(source === null ? [] : [`${JSON.stringify({ source })}\n`])
        .join('');
    default:
      return format satisfies never;
  }
}

function jsonBase(source: WrittenMap | null, first: boolean): WrittenMap {
  const kinds = Object.fromEntries(KINDS.map(({ id, label }) => [id, label]));
  return {
    version: 1,
    ...(first ? { kinds } : {}),
    sources: source === null ? [] : [source],
    ...(first ? { entities: [] } : {}),
    facts: [],
  };
}

function yamlBase(source: WrittenMap | null, first: boolean): string {
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA_FILE}`,
    '#',
    '# What our sources report: who says it, how it is hedged, where it stands. facts help curating tells how to',
    '# write it, facts check finds what is wrong.',
    '',
    'version: 1',
    '',
  ];
  if (first) {
    const widest = Math.max(...KINDS.map(({ id, label }) => id.length + label.length));
    lines.push(
      '# What facts can be, in your own words: facts KIND lists them. Rename, add, take away.',
      'kinds:',
    );
    for (const { id, label, holds } of KINDS) {
      lines.push(`  ${id}: ${label}${' '.repeat(widest - id.length - label.length)} # ${holds}`);
    }
    lines.push('');
  }
  lines.push('sources:', ...(source === null ? EXAMPLE_SOURCE : sourceLines(source)), '');
  if (first) {
    lines.push(
      '# Groups, people, places, organisations, weapons: whatever facts are about, with all their spellings.',
    );
    lines.push('entities:', ...EXAMPLE_ENTITY, '');
  }
  lines.push('facts:', ...exampleFact(source));
  return `${lines.join('\n')}\n`;
}

const EXAMPLE_SOURCE: readonly string[] = [
  '  # facts init ARTICLE puts an article here, with a fingerprint of each paragraph. By hand:',
  '  # - id: river-floods',
  '  #   title: Floods along the river',
  '  #   outlet: null # not stated; never invented',
];

const EXAMPLE_ENTITY: readonly string[] = [
  '  # - { id: world-health-organization, type: organisation, name: World Health Organization, aliases: [WHO] }',
];

function exampleFact(source: WrittenMap | null): readonly string[] {
  const id = source === null ? 'river-floods' : String(source['id']);
  return [
    '  # facts add writes them; facts suggest ARTICLE shows what there is to write. By hand:',
    '  # - id: flood-injuries',
    '  #   kind: casualties',
    '  #   claim: At least 62 people were injured in the floods. # one sentence in your own words',
    '  #   figure: "at least 62" # as stated, hedge included, in quotes',
    '  #   unit: people injured',
    '  #   said_by: [{ who: two officials, mode: anonymous }] # none: the article itself says so',
    `  #   at: { source: ${id}, paragraph: 3 }`,
  ];
}

function sourceLines(source: WrittenMap): readonly string[] {
  const writer = new YamlWriter(recordStyle('', [], { order: keysOf('sources'), listIndent: 2 }));
  const [first = '', ...rest] = writer.itemLines(source, 4);
  const paragraphs = source['paragraphs'];
  const count = Array.isArray(paragraphs) ? paragraphs.length : 0;
  return [`  - ${first}`, ...rest].map((line) => {
    const note = line.trimStart().startsWith('paragraphs:')
      ? `${count} fingerprints; the text itself is not kept`
      : SOURCE_NOTES[line.trim()];
    return note === undefined ? line : `${line} # ${note}`;
  });
}

/** Defects that keep a file from being read as YAML or JSON at all. */
export const FILE_CODES = {
  'binary-file': {
    severity: 'error',
    explanation:
      'The file is no text: it holds NUL bytes or is UTF-16. Save it as UTF-8, or point --kb at the right file.',
    example: null,
  },
  'not-utf8': {
    severity: 'error',
    explanation:
      'The file is not valid UTF-8 at this place. Save it as UTF-8; a file in an older encoding shows wrong letters.',
    example: null,
  },
  'too-large': {
    severity: 'error',
    explanation:
      'The file is larger than the limit for its format. Split it into several files, or use .jsonl for machine-made records.',
    example: null,
  },
  'empty-file': {
    severity: 'error',
    explanation: 'The file holds nothing, so it is no knowledge base. `facts init` starts one.',
    example: '# nothing here yet\n',
  },
  'yaml-syntax': {
    severity: 'error',
    explanation:
      'The text is not valid YAML here. Often the cause is a little above: an open quote or bracket, or a missing indentation.',
    example: 'kinds: { troops: Troop counts\nfacts: []\n',
  },
  'json-syntax': {
    severity: 'error',
    explanation:
      'The text is not valid JSON here. Keys and strings stand in double quotes; the last item has no comma after it.',
    example: '{"facts": [,]}',
  },
  'several-documents': {
    severity: 'error',
    explanation:
      'The file holds several YAML documents, divided by `---`. Only one of them would be read; make several files of them.',
    example: 'facts: []\n---\nfacts: []\n',
  },
  'too-deep': {
    severity: 'error',
    explanation:
      'Lists and maps are nested deeper than any knowledge base needs. Usually a bracket is left open.',
    example: `facts: ${'['.repeat(40)}${']'.repeat(40)}\n`,
  },
} as const;

import { exampleFact } from './example.ts';

/** Defects of single values and records. */
export const CONTENT_CODES = {
  alias: {
    severity: 'error',
    explanation:
      'Anchors and aliases (`&name`, `*name`) make one edit change several facts unseen, so they are not read. Write the value out.',
    example: exampleFact('tags: &t [one]'),
  },
  tag: {
    severity: 'error',
    explanation:
      'Tags (`!name`) make readers treat a value in ways of their own, so they are not read. Remove the tag.',
    example: exampleFact('unit: !!str troops'),
  },
  'merge-key': {
    severity: 'error',
    explanation: 'Merge keys (`<<`) are not part of YAML 1.2 and hide what a fact says. Write the keys out.',
    example: exampleFact('<<: { unit: troops }'),
  },
  'duplicate-key': {
    severity: 'error',
    explanation: 'The same key stands twice in one map; readers disagree on which one counts. Keep one.',
    example: exampleFact('unit: troops\nunit: soldiers'),
  },
  'unknown-key': {
    severity: 'error',
    explanation:
      'The key is not known here. A misspelt key would silently lose what it says, so it is an error.',
    example: exampleFact('figgure: 2,500'),
  },
  'missing-field': {
    severity: 'error',
    explanation:
      'Something required is missing. A fact needs id, kind, claim and at.source; an entity id, type and name; a source id.',
    example: 'facts:\n  - { id: troops-iraq }\n',
  },
  'wrong-type': {
    severity: 'error',
    explanation:
      'The value has another shape than expected: a list where text belongs, or text where a list belongs.',
    example: exampleFact('about: us-forces'),
  },
  'wrong-value': {
    severity: 'error',
    explanation: 'The value is none of the allowed ones.',
    example: exampleFact('status: { is: withdrawn }'),
  },
  'bad-id': {
    severity: 'error',
    explanation:
      'Ids pass through shells, URLs and file names, so they are made of letters, digits, ".", "_" and "-" alone.',
    example: exampleFact('about: [US forces]'),
  },
  'split-number': {
    severity: 'error',
    explanation:
      'Inside { } or [ ] a comma ends the value: `{ figure: 2,500 }` is read as 2 and a key 500. Put the figure in quotes.',
    example: exampleFact('when: { stated: 2,500 }'),
  },
  'unsupported-version': {
    severity: 'error',
    explanation:
      'The knowledge base is written for a newer version of the format. Update the tool, or write `version: 1`.',
    example: 'version: 2\nfacts: []\n',
  },
  'bad-figure': {
    severity: 'error',
    explanation:
      'The figure is not understood. It is the wording as stated, hedge included, without the unit: "at least 62", "around $17 billion", "between 5 and 10", "several". Of a change ("from 38 to 43") it is what it came to.',
    example: exampleFact('figure: from 62 up and then 66\nunit: injuries'),
  },
  'bad-date': {
    severity: 'error',
    explanation:
      'The date is not EDTF (ISO 8601-2): 2023, 2023-11, 2023-11-21, 2023-10/2023-11, 2023-11-21~ (about), 2023-11-21? (uncertain). The wording of the source belongs in `stated`.',
    example: exampleFact('when: { date: 21 November, basis: stated }'),
  },
  'broken-character': {
    severity: 'error',
    explanation:
      'An escape such as "\\ud83d" is half a character; it cannot be stored or shown. Write the character itself.',
    example: exampleFact('unit: "\\ud83d troops"'),
  },
} as const;

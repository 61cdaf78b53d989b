import { exampleFact } from './example.ts';

/** Likely mistakes that show while a value is read: the base can be used as it is. */
export const ADVICE_CODES = {
  'ambiguous-scalar': {
    severity: 'warning',
    explanation:
      'YAML readers disagree on unquoted words such as no, 010, 12:30, 1e3 or numbers of twenty digits. This tool keeps them as written; others will not. Put them in quotes.',
    example: exampleFact('tags: [no]'),
  },
  'mode-missing': {
    severity: 'warning',
    explanation:
      'How a speaker stands behind a claim is part of it: named, anonymous, statement (of an organisation) or relays (another outlet passing it on). Without `mode` the speaker is taken as named.',
    example: exampleFact('said_by: [{ who: two US officials }]'),
  },
  'control-character': {
    severity: 'warning',
    explanation:
      'Control characters can change what a terminal does. They are always shown escaped here, but others may not be so careful.',
    example: exampleFact('unit: "troops\\u001b[31m"'),
  },
  'suspicious-unicode': {
    severity: 'warning',
    explanation:
      'The text holds something a reader cannot see: a character that turns the direction of writing, one without width, or letters of another alphabet that look alike. Searches for the word as it looks will fail.',
    example: exampleFact('unit: "tro\\u043eps"'),
  },
} as const;

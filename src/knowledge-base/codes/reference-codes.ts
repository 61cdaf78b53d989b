import { exampleEntities, exampleFact, exampleFacts } from './example.ts';

/** Defects between records. */
export const REFERENCE_CODES = {
  'duplicate-id': {
    severity: 'error',
    explanation:
      'Two records share an id. Facts and entities share one space, because `facts show ID` takes both; sources have their own. A former id counts too.',
    example: exampleEntities('  - { id: troops-iraq, type: force, name: Troops }', 'about: [troops-iraq]'),
  },
  'reserved-word': {
    severity: 'error',
    explanation: 'A kind is listed by its name (`facts troops`), so it cannot be called like a command.',
    example: 'kinds: { timeline: Timelines }\n',
  },
  'unknown-kind': {
    severity: 'error',
    explanation: 'The kind is not declared under `kinds`.',
    example:
      'kinds: { troops: Troop counts }\nsources: [{ id: report }]\nfacts:\n  - { id: a, kind: trops, claim: A claim., at: { source: report } }\n',
  },
  'unknown-entity': {
    severity: 'error',
    explanation: 'The id is no entity of this knowledge base.',
    example: exampleFact('about: [us-forces]'),
  },
  'unknown-source': {
    severity: 'error',
    explanation: 'The id is no source of this knowledge base.',
    example:
      'kinds: { troops: Troop counts }\nfacts:\n  - { id: a, kind: troops, claim: A claim., at: { source: report } }\n',
  },
  'unknown-fact': {
    severity: 'error',
    explanation: 'The id is no fact of this knowledge base.',
    example: exampleFact('conflicts: [{ with: troops-syria }]'),
  },
  'unknown-paragraph': {
    severity: 'error',
    explanation: 'The source has fewer paragraphs: it records one fingerprint for each.',
    example:
      'kinds: { troops: Troop counts }\nsources:\n  - { id: report, paragraphs: [9f86d081884c7d65] }\nfacts:\n  - { id: a, kind: troops, claim: A claim., at: { source: report, paragraph: 2 } }\n',
  },
  'circular-reference': {
    severity: 'error',
    explanation:
      'The chain comes back to where it began: a place lies in itself, or facts replace each other in a circle.',
    example: exampleEntities(
      '  - { id: iraq, type: place, name: Iraq, in: baghdad }\n  - { id: baghdad, type: place, name: Baghdad, in: iraq }',
    ),
  },
  'self-reference': {
    severity: 'error',
    explanation: 'The record refers to itself.',
    example: exampleFacts('', 'conflicts: [{ with: troops-syria }]'),
  },
} as const;

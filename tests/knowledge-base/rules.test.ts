import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.ts';
import { isReservedWord } from '../../src/knowledge-base/reserved-words.ts';
import { loadFiles } from './loaded.ts';

const HEAD = `kinds: { troops: Troop counts }
sources:
  - { id: report, title: A report }
  - { id: paper, title: A paper }
entities:
  - { id: iraq, type: place, name: Iraq }
  - { id: iran, type: place, name: Iran }
facts:
`;

/** Codes and ids found in facts written as the rest of a flow map after `id` and `kind`. */
async function findings(...facts: readonly string[]): Promise<readonly string[]> {
  const lines = facts.map((fact, index) => {
    const at = fact.includes('at:') ? '' : ', at: { source: report }';
    const claim = fact.includes('claim:') ? '' : `, claim: Claim number ${index}`;
    return `  - { id: f${index}, kind: troops, about: [iraq, iran]${claim}${at}${fact === '' ? '' : `, ${fact}`} }\n`;
  });
  const { diagnostics } = await loadFiles({ 'facts.yaml': HEAD + lines.join('') });
  return diagnostics.map(({ code, fact }) => `${fact ?? ''} ${code}`);
}

describe('missing-unit', () => {
  test('does not ask for the unit of money, of a percentage or of nothing', async () => {
    expect(await findings('figure: $17 billion', 'figure: 12%', '')).toEqual([]);
    expect(await findings('figure: several')).toEqual(['f0 missing-unit']);
  });
});

describe('figure-not-in-claim', () => {
  test('takes another spelling for the same figure', async () => {
    expect(
      await findings(
        'claim: Some 62 were hurt., figure: about 62, unit: injuries',
        'claim: Eight were hurt., figure: "8", unit: injuries',
        'claim: Nobody counted them., figure: "8", unit: injuries',
      ),
    ).toEqual([]);
  });

  test('finds the figure that was corrected in one place alone', async () => {
    expect(await findings('claim: At least 66 were hurt., figure: at least 62, unit: injuries')).toEqual([
      'f0 figure-not-in-claim',
    ]);
  });
});

describe('replaced-by-retracted', () => {
  test('warns of a replacement that is retracted, and of no chain that ends well', async () => {
    const withdrawn = 'status: { is: retracted, why: withdrawn }';
    expect(await findings('status: { is: superseded, by: f1 }', withdrawn)).toEqual([
      'f0 replaced-by-retracted',
    ]);
    const chain = ['status: { is: superseded, by: f1 }', 'status: { is: superseded, by: f2 }', ''];
    expect(await findings(...chain)).toEqual([]);
  });
});

describe('hedge-not-in-claim', () => {
  test.each([
    ['At least 62 people were hurt.', '62'],
    ['At most 62 people were hurt.', 'at least 62'],
    ['Some 62 people were hurt.', 'at least 62'],
    ['62 people were hurt.', 'more than 62'],
    ['Fewer than 62 people were hurt.', 'up to 62'],
    ['Five people were hurt.', 'between 5 and 10'],
  ])('finds %j beside %j', async (claim, figure) => {
    const fact = `claim: "${claim}", figure: "${figure}", unit: people`;
    expect(await findings(fact)).toEqual(['f0 hedge-not-in-claim']);
  });

  test.each([
    ['No fewer than sixty-two people were hurt.', 'at least 62'],
    ['Exactly 62 people were hurt.', '62'],
    ['Of 62 people at least 62 were hurt.', 'at least 62'],
    ['Between five and ten people were hurt.', '5 to 10'],
    ['A few people were hurt.', 'several'],
    ['Nearly 2,500 people, or 62 or more in each town, were hurt.', 'almost 2,500'],
    ['The bill was put at roughly 17 billion dollars.', 'around $17 billion'],
    ['The 62 people hurt were sent home.', 'all 62'],
  ])('lets be %j beside %j', async (claim, figure) => {
    expect(await findings(`claim: "${claim}", figure: "${figure}", unit: people`)).toEqual([]);
  });
});

describe('split-list', () => {
  test('finds a number divided by a comma, and no others', async () => {
    const said = 'said_by: [{ who: a farmer, mode: anonymous }]';
    expect(
      await findings(
        `${said}, quote: [we lost 2,500 sheep]`,
        'names: [Brigade of 1,200]',
        `${said}, quote: ["we lost 2,500 sheep", 300 of them lambs]`,
        `${said}, quote: [it was 1999, 500 years later]`,
        'names: [AC-130, 500th Brigade, Unit 8, 2024]',
      ),
    ).toEqual(['f0 split-list', 'f1 split-list']);
  });
});

describe('vague-speaker', () => {
  test.each(['anonymous', 'Sources', 'unnamed sources', 'an anonymous source', '???'])(
    'finds %j',
    async (who) => {
      expect(await findings(`said_by: [{ who: "${who}", mode: anonymous }]`)).toEqual(['f0 vague-speaker']);
    },
  );

  test.each(['two US officials', 'a source close to the prime minister', 'officials'])(
    'accepts %j',
    async (who) => {
      expect(await findings(`said_by: [{ who: "${who}", mode: anonymous }]`)).toEqual([]);
    },
  );
});

describe('duplicate-claim', () => {
  test('finds the same words in another order, form or synonym', async () => {
    expect(
      await findings(
        'claim: "The strike killed five fighters of the group near Baghdad"',
        'claim: "Near Baghdad, five fighters of the group were killed in strikes"',
      ),
    ).toEqual(['f1 duplicate-claim']);
  });

  test.each([
    [
      'another number',
      'The base was attacked 62 times in a month',
      'The base was attacked 66 times in a month',
    ],
    [
      'a negation',
      'The group claimed the attack on the base',
      'The group did not claim the attack on the base',
    ],
  ])('tells claims apart by %s', async (_, first, second) => {
    expect(await findings(`claim: ${first}`, `claim: ${second}`)).toEqual([]);
  });

  test.each([
    ['another source', 'at: { source: paper }'],
    ['another place', 'place: Syria'],
    ['another day', 'when: { date: 2023-11-22, basis: stated }'],
    ['a recorded conflict', 'conflicts: [{ with: f0 }]'],
    ['its status', 'status: { is: superseded, by: f0 }'],
  ])('tells facts apart by %s', async (_, field) => {
    const claim = 'claim: The base in the desert was attacked again';
    expect(await findings(claim, `${claim}, ${field}`)).toEqual([]);
  });
});

describe('shared-name', () => {
  test('compares names as queries do', async () => {
    const { diagnostics } = await loadFiles({
      'facts.yaml':
        "entities:\n  - { id: a, type: group, name: Kata'ib Hizballah, in: b }\n  - { id: b, type: group, name: KH, aliases: [KATAIB HIZBALLAH] }\n  - { id: c, type: group, name: x, aliases: [X], in: b }\n",
    });
    expect(diagnostics.map(({ code, fact }) => `${fact} ${code}`)).toEqual([
      'a unused-entity',
      'b shared-name',
      'c unused-entity',
    ]);
  });
});

describe('suspicious text', () => {
  test.each([
    ['tro\u043eps', 'suspicious-unicode'],
    ['tr\u200boops', 'suspicious-unicode'],
    ['\u202etroops', 'suspicious-unicode'],
    ['a\u00adb', 'suspicious-unicode'],
    ['tr\u001boops', 'control-character'],
    ['tr\u0085oops', 'control-character'],
  ])('finds %j', async (unit, code) => {
    expect(await findings(`unit: ${JSON.stringify(unit)}`)).toEqual([`f0 ${code}`]);
  });

  test.each([
    'войска',
    'στρατός',
    'قوات',
    'ʿAyn al-Asad',
    'می\u200cخواهم',
    '👩\u200d🚒 crews',
    'naïve “quotes”',
    'USA und Россия',
  ])('accepts %j', async (unit) => {
    expect(await findings(`unit: "${unit}"`)).toEqual([]);
  });
});

describe('circles', () => {
  test('of places and of replacements are found once', async () => {
    expect(
      await findings(
        'status: { is: superseded, by: f1 }',
        'status: { is: superseded, by: f2 }',
        'status: { is: superseded, by: f0 }',
        'status: { is: superseded, by: f0 }',
      ),
    ).toEqual(['f0 circular-reference']);
  });
});

test('every command is a word no kind can have', () => {
  expect(COMMAND_NAMES.filter((name) => !isReservedWord(name))).toEqual([]);
});

describe('misspelt-entity', () => {
  test('finds ids of entities that are not there, mistyped or as speakers', async () => {
    expect(
      await findings(
        'said_by: [{ who: jane-oneill, mode: named }]',
        'said_by: [{ who: jane-oneill, mode: statement }]',
        'place: north-east',
        'said_by: [{ who: eye-witnesses, mode: anonymous }]',
        'said_by: [{ who: Koch-Lindt, mode: named }]',
      ),
    ).toEqual(['f0 misspelt-entity', 'f1 misspelt-entity']);
  });
});

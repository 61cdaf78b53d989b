import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';

const desk = new Desk();
afterAll(() => desk.clear());
desk.write(
  'hard.yaml',
  `version: 1
kinds: { quote: Quotes }
sources: [{ id: wire, title: "A, \\"B\\"" }]
facts:
  - { id: formula, kind: quote, claim: "=1+1 is a formula, \\"quoted\\".", quote: ["one\\ntwo", three], at: { source: wire, paragraph: [2, 3] } }
  - { id: negative, kind: quote, claim: "-5 degrees, +3 and @home; عربى 部队.", figure: "2,500", unit: troops, at: { source: wire } }
`,
);

describe.skipIf(!installed('sqlite3'))('sqlite3', () => {
  const sqlite = (sql: string) =>
    desk.shell(`sqlite3 -batch :memory: '.import --csv facts.csv facts' "${sql}"`);

  test('imports CSV and computes with it', async () => {
    await desk.shell('facts list --format csv > facts.csv');
    expect((await sqlite('select count(*) from facts')).stdout).toBe('61\n');
    const { stdout, stderr } = await sqlite(
      "select id, figure_relation, figure_min, figure_value from facts where kind = 'casualties' and figure_min >= 60",
    );
    expect({ stdout, stderr }).toEqual({ stdout: 'us-personnel-injured|at-least|62|\n', stderr: '' });
    expect(
      (await sqlite("select sum(cast(figure_value as real)) from facts where id like 'us-troops-in-%'"))
        .stdout,
    ).toBe('3400.0\n');
  });

  test('reads line feeds, quotes, commas and other scripts', async () => {
    await desk.shell('facts list --kb hard.yaml --raw --format csv > facts.csv');
    const { stdout } = await sqlite('select claim from facts order by id');
    expect(stdout).toBe('=1+1 is a formula, "quoted".\n-5 degrees, +3 and @home; عربى 部队.\n');
  });
});

describe.skipIf(!installed('mlr'))('Miller', () => {
  test('reads CSV', async () => {
    const { stdout, stderr } = await desk.shell(
      `facts list --kind troops --format csv | mlr --icsv --ojson filter '$figure_value > 1000' then cut -o -f id,figure_value,unit`,
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([{ id: 'us-troops-in-iraq', figure_value: 2500, unit: 'US troops' }]);
  });

  test('reads TSV', async () => {
    const { stdout, stderr } = await desk.shell(
      'facts list --kb hard.yaml --format tsv | mlr --itsv --ojson cut -f id,claim,figure_value,paragraph',
    );
    expect(stderr).toBe('');
    const [formula, negative] = JSON.parse(stdout);
    expect(formula.claim).toContain('=1+1 is a formula, "quoted".');
    expect(negative).toMatchObject({ id: 'negative', figure_value: 2500 });
  });

  test('reads NDJSON', async () => {
    const { stdout } = await desk.shell(
      'facts groups --format ndjson | mlr --ijsonl --ocsv --headerless-csv-output cut -f id',
    );
    expect(stdout.trim().split('\n')).toHaveLength(5);
  });
});

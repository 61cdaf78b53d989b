import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';

const desk = new Desk();
afterAll(() => desk.clear());

describe.skipIf(!installed('jq'))('jq', () => {
  test.each([
    ['a figure', `facts how many US troops are in Iraq --json | jq '.[0].figure.value'`, '2500'],
    ['a count', `facts list --kind casualties --json | jq length`, '5'],
    ['an empty answer', `facts population of France --json 2>/dev/null | jq length`, '0'],
    [
      'who said it',
      `facts show base-attack-injuries --json | jq -r '.[0].said_by[] | "\\(.who) (\\(.mode))"'`,
      'two US officials (anonymous)',
    ],
    [
      'lines',
      `facts list --kind troops --format ndjson | jq -r 'select(.figure.value == 900).id'`,
      'us-troops-in-syria',
    ],
    [
      'a batch',
      `echo 66 attacks | facts find --batch - | jq -c '[.answered, .facts[0].id]'`,
      '[true,"attacks-on-us-forces"]',
    ],
    ['an error', `facts --jsn --json 2>&1 | jq -r .error.code`, 'unknown-flag'],
    ['notes', `facts narnia --json 2>&1 >/dev/null | jq -r .code | head -1`, 'refused-unknown'],
    ['a schema', `facts schema kb | jq -r '."$schema"'`, 'http://json-schema.org/draft-07/schema#'],
  ])('reads %s', async (_, line, printed) => {
    const { stdout, stderr } = await desk.shell(line);
    expect({ stdout, stderr }).toEqual({ stdout: `${printed}\n`, stderr: '' });
  });
});

import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('what an outlet reports as if told to us', () => {
  finds([
    [
      'Defense Department chiefs were frustrated by the lack of action over Iran-backed attacks, they told this magazine.',
      ['relay-dropped: told this magazine'],
    ],
    [
      'Defense Department chiefs were frustrated by the lack of action over Iran-backed attacks, The Washington Post reported.',
      [],
    ],
    [
      '“Are we trying to deter future Iranian attacks like this,” a Pentagon official asked me on the condition of anonymity.',
      ['relay-dropped: “Are we trying to deter future Iranian attacks like this,” a Pentagon official asked'],
    ],
    [
      '“Are we trying to deter future Iranian attacks like this,” a Pentagon official asked in The Washington Post on the condition of anonymity.',
      [],
    ],
  ]);
});

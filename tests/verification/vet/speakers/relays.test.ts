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

describe('verbs of those who talk in confidence', () => {
  finds([
    [
      '“There’s no clear definition of what we are trying to deter,” a Pentagon official grumbled anonymously.',
      [
        'relay-dropped: “There’s no clear definition of what we are trying to deter,” a Pentagon official grumbled',
      ],
    ],
    [
      '“There’s no clear definition of what we are trying to deter,” mused a Pentagon official on condition of anonymity.',
      [
        'relay-dropped: “There’s no clear definition of what we are trying to deter,” mused a Pentagon official',
      ],
    ],
    [
      '“There’s no clear definition of what we are trying to deter,” a Pentagon official confided to the Washington Post on condition of anonymity.',
      [],
    ],
    ['The strikes, Kataib Hezbollah confided, killed five of its members.', []],
    ['US officials confided that an AC-130 killed several Iranian-backed militants.', []],
    ['The strikes, Hamas griped, killed five members of Kataib Hezbollah.', ['wrong-speaker: Hamas']],
  ]);
});

const FRUSTRATED =
  'Department of Defense chiefs are frustrated by the lack of action, The Washington Post reported.';

describe('an outlet that is pointed back at', () => {
  finds([
    [
      `${FRUSTRATED} It was a long week in Washington. "There's no clear definition of what we are trying to deter," a Pentagon official told that paper on condition of anonymity.`,
      [],
    ],
    [
      `${FRUSTRATED} It was a long week in Washington. "Are we trying to deter future Iranian attacks like this," one Pentagon official asked the same daily on condition of anonymity.`,
      [],
    ],
    [
      'The strategy is in doubt, according to the New York Post. "There\'s no clear definition of what we are trying to deter," a Pentagon official, who spoke to The New York Times, told that same paper on condition of anonymity.',
      ['relay-dropped: The New York Times'],
    ],
    [
      `${FRUSTRATED} "Are we trying to deter future Iranian attacks like this," a Pentagon official asked on condition of anonymity. "There's no clear definition of what we are trying to deter."`,
      [],
    ],
    [
      `"Are we trying to deter future Iranian attacks like this," a Pentagon official asked on condition of anonymity. "There's no clear definition of what we are trying to deter."`,
      ['relay-dropped: "Are we trying to deter future Iranian attacks like this," a Pentagon official asked'],
    ],
    [
      `${FRUSTRATED} It was a long week in Washington. "There's no clear definition of what we are trying to deter," a Pentagon official said on condition of anonymity.`,
      [
        `relay-dropped: "There's no clear definition of what we are trying to deter," a Pentagon official said`,
      ],
    ],
  ]);
});

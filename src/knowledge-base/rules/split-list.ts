import { exampleFact } from '../codes/example.ts';
import { quoted } from '../wording.ts';
import { defineRule, inEachFact } from './rule.ts';

/** A number of quoted words or of a name that a comma inside brackets divides between two items. */
export const splitList = defineRule({
  code: 'split-list',
  severity: 'warning',
  explanation:
    'Inside [ ] a comma ends an item: [we lost 2,500 sheep] is "we lost 2" and "500 sheep". Text that holds a comma needs quotes there. Told where one item ends with a number and the next goes on with three digits.',
  example: exampleFact('said_by: [{ who: a farmer, mode: anonymous }]\nquote: [we lost 2,500 sheep]'),
  *check(base) {
    yield* inEachFact(base, function* ({ quote, names }) {
      for (const [field, items] of [
        ['quote', quote],
        ['names', names],
      ] as const) {
        for (const [index, item] of items.entries()) {
          const next = items[index + 1] ?? '';
          if (!/(?<![\p{L}\p{N}-])\d{1,3}$/u.test(item) || !/^\d{3}(?![\p{L}\p{N}])/u.test(next)) continue;
          yield {
            path: [field, index],
            message: `A comma divides ${quoted(item)} from ${quoted(next)}.`,
            hint: `If that is one number, put it in quotes: ["${item},${next}"].`,
          };
        }
      }
    });
  },
});

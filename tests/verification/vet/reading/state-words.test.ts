import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('the men a group lost were killed', () => {
  finds([
    ['By its own account, Kataib Hezbollah lost six men.', ['wrong-figure: six']],
    ['Kataib Hezbollah put its losses at six.', ['wrong-figure: six']],
    ['Kataib Hezbollah lost six fighters, it said.', ['wrong-figure: six']],
    ['By its own account, Kataib Hezbollah lost five men.', []],
    ['Kataib Hezbollah put its losses at five.', []],
    ['Kataib Hezbollah lost five of its members in the strikes, it said.', []],
    ['Kataib Hezbollah put its losses at $5 million.', ['unsupported: $5 million']],
  ]);
});

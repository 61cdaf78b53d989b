import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('somebody else does what a claim has done', () => {
  finds([
    [
      'Earlier this year, Iraq agreed to unblock around $17 billion.',
      ['wrong-party: Iraq agreed to unblock around $17 billion'],
    ],
    ['Earlier this year, the US agreed to unblock around $17 billion.', []],
    [
      'Even officials of the State Department have begun telling the media that they are frustrated by a lack of deterrence.',
      ['wrong-party: State Department'],
    ],
    [
      'Even officials of the Pentagon have begun telling the media that they are frustrated by a lack of deterrence.',
      [],
    ],
    [
      "The politics: Democrats and others criticized the Biden administration as lacking the determination to answer Iran's proxies, while Pentagon officials spoke of deterrence.",
      ['wrong-party: Democrats'],
    ],
    [
      "The politics: Republicans and others criticized the Biden administration as lacking the determination to answer Iran's proxies, while Pentagon officials spoke of deterrence.",
      [],
    ],
    ['On Wednesday Baloma closed its border with Lorembe.', ['wrong-party: Baloma'], 'coup'],
    ['Its border with Lorembe was closed by Nzira on Wednesday.', [], 'coup'],
    [
      'The African Union froze €55 million of aid to Lorembe.',
      ['wrong-party: African Union froze €55 million'],
      'coup',
    ],
    ['Unlike the United States, the European Union froze €55 million of aid to Lorembe.', [], 'coup'],
    [
      'Osmaran troops hold three villages on the other side of the border.',
      ['wrong-party: Osmaran'],
      'border-clash',
    ],
    ["Three villages on Osmara's side of the border are held by Keldish troops.", [], 'border-clash'],
  ]);
});

describe('what is told of one name, told of another', () => {
  finds([
    [
      'The militias resumed their attacks on US bases in retaliation, they say, for US support for Taiwan.',
      ['wrong-party: Taiwan'],
    ],
    [
      'The militias resumed their attacks on US bases in retaliation, they say, for US support for Israel.',
      [],
    ],
    [
      'Iran-aligned Iraqi militia groups have claimed the attacks on US forces in Yemen.',
      ['wrong-place: Yemen'],
    ],
    ['Iran-aligned Iraqi militia groups have claimed the attacks on US forces in Syria.', []],
    [
      'Because of the delicate political situation there, the United States had been reluctant to retaliate in Lebanon until this week.',
      ['wrong-place: Lebanon'],
    ],
    [
      'Because of the delicate political situation there, the United States had been reluctant to retaliate in Iraq until this week.',
      [],
    ],
    [
      'Tehran was negotiating the release of its frozen funds. They were held in Iraqi and North Korean banks.',
      ['wrong-place: North Korean'],
    ],
    [
      'Tehran was negotiating the release of its frozen funds. They were held in Iraqi and South Korean banks.',
      [],
    ],
    ['Nzira closed its border with Baloma on Wednesday.', ['wrong-place: Baloma'], 'coup'],
    ['All 16 cranes at Corrin stood still.', ['wrong-place: 16 cranes at Corrin'], 'dock-strike'],
    ['All 16 cranes at Eastquay stood still, none at Corrin.', [], 'dock-strike'],
  ]);
});

describe("names that take nobody's part", () => {
  finds([
    [
      'The Hamas attack on Israel came first; the end of a truce that the militias had kept for a year came then.',
      UNREAD,
    ],
    ['A militia in Iraq, Kataib Hezbollah has the support of the Quds Force, which is Iranian.', []],
    [
      'Unlike Democrats, Republicans and others criticized the Biden administration as lacking the determination to answer Iranian proxies more forcefully.',
      [],
    ],
    [
      'In Washington, Democrats watched as Republicans criticized the Biden administration for its lack of determination against Iranian proxies.',
      UNREAD,
    ],
    ['The war in Ukraine goes on, but Iran has so far stayed out of direct involvement in the Gaza war.', []],
    ['Banks in South Korea and Iraq held the frozen funds that belong to Tehran.', []],
    [
      'It was not Israeli but American fighter aircraft that, a US defense official said, carried out the strike on Kataib Hezbollah.',
      [],
    ],
    ['In the region, the likes of Saudi Arabia watch Iranian proxy forces attack Israel and US forces.', []],
    ['Forty-four trucks went to Dravik, sent there by the Relief Committee.', [], 'border-clash'],
    ["Lorembe's neighbours reacted: Nzira closed its border on Wednesday.", [], 'coup'],
  ]);
});

describe('a country that does what another does', () => {
  finds([
    [
      'Before the Hamas attack came a deal: Saudi Arabia agreed earlier this year to unblock around $17 billion.',
      ['wrong-party: Saudi Arabia'],
    ],
    ['Then came a deal: Britain agreed to unblock around $17 billion.', ['wrong-party: Britain']],
    [
      'Before the Hamas attack came a deal: America agreed earlier this year to unblock around $17 billion.',
      [],
    ],
    [
      'The Relief Committee says Osmara holds sixty-four prisoners of war.',
      ['wrong-party: Osmara'],
      'border-clash',
    ],
    ['The Relief Committee says Keld holds 64 prisoners of war.', [], 'border-clash'],
    ['There are 2,500 US troops in Syria.', ['wrong-place: 2,500 US troops in Syria']],
  ]);
});

describe('a name before another clause', () => {
  finds([
    ['I have been to Syria, and US forces launched three strikes there.', []],
    ['The reporter was flown to Iraq, and America agreed to unblock around $17 billion.', []],
    ['The talks were about Syria, and the US launched three strikes there in October and November.', []],
    [
      'Before the Hamas attack came a deal: Israel agreed to unblock around $17 billion.',
      ['wrong-party: Israel'],
    ],
    ['Then came a deal: Britain and France agreed to unblock around $17 billion.', ['wrong-party: Britain']],
    [
      'The talks were about Syria, and Israel launched three strikes there in October and November.',
      ['wrong-party: Israel'],
    ],
  ]);
});

describe('a party that is supported in place of a country', () => {
  const hamas = ['wrong-party: Hamas'];
  finds([
    ['The militias say they are retaliating for American support for Hamas.', hamas],
    ['The militias say they attack US bases in retaliation for US support for Hamas.', hamas],
    [
      'The attacks on US targets put an end to the truce; the militias say they are retaliating for American support for Hamas.',
      hamas,
    ],
    ['The militias say they are retaliating for American support for Ukraine.', ['wrong-party: Ukraine']],
    [
      'The militias say they resumed their attacks on US bases in retaliation for US support for Israel, which is at war with Hamas.',
      [],
    ],
    ['The militias say they are retaliating for American support for Israel.', UNREAD],
    ['Iran says its support for Hamas is political.', UNREAD],
    ['The American support for Ukraine goes on.', UNREAD],
    ["The Relief Committee's help for Tell Hamar goes on.", UNREAD, 'border-clash'],
  ]);
});

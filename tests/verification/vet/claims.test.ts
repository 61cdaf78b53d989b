import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/article/draft.ts';
import { compileKnowledgeBase } from '../../../src/compiled/build.ts';
import { memorySource } from '../../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../../src/knowledge-base/load.ts';
import { vetDraft } from '../../../src/verification/vet/vet.ts';

const ROOT = join(import.meta.dirname, '../../..');

async function findings(text: string, path = 'facts.yaml') {
  const { knowledgeBase } = await loadKnowledgeBase([join(ROOT, path)]);
  if (knowledgeBase === null) throw new Error('no knowledge base');
  const base = openCompiledBase(memorySource(compileKnowledgeBase(knowledgeBase)));
  return vetDraft(readDraft(text, 'draft.txt'), base).findings.map(
    ({ code, text: words }) => `${code}: ${words}`,
  );
}

describe('a speaker of the fact who is named', () => {
  test.each([
    "By Kataib Hezbollah's reckoning, five of its men are dead.",
    'Kataib Hezbollah: five of our members dead in US strikes',
    'Kataib Hezbollah paid tribute on Wednesday to five members killed near Jurf al-Sakhar.',
    'The toll at Jurf al-Sakhar was put at five by Kataib Hezbollah.',
    'Five fighters are dead, if Kataib Hezbollah is to be believed.',
    'Five dead: that is the number Kataib Hezbollah gives.',
  ])('counts as credited: %s', async (text) => {
    expect(await findings(text)).toEqual([]);
  });

  test.each([
    'Kataib Hezbollah lost five members in the strikes on the Jurf al-Sakhar area.',
    'US strikes in the Jurf al-Sakhar area killed five Kataib Hezbollah members.',
    'The strikes on Kataib Hezbollah killed five members in the Jurf al-Sakhar area.',
  ])('does not count when the name is only part of what happened: %s', async (text) => {
    const found = await findings(text);
    expect(found.map((each) => each.split(':')[0])).toEqual(['attribution-lost']);
  });
});

describe('a name that stands where the claim has another', () => {
  test.each([
    ['Islamic State seized large parts of Iraq and Libya in 2014.', 'wrong-place: Libya'],
    ["Tehran's frozen funds were held in Iraqi and Lebanese banks.", 'wrong-place: Lebanese'],
    [
      'Republicans criticized the Trump administration as lacking the determination to answer Iranian proxies more forcefully.',
      'wrong-party: Trump',
    ],
    ['Jurf al-Sakhar lies north of Baghdad.', 'wrong-place: north of Baghdad'],
    ["Mohammed Shia al-Sudani is Iran's prime minister.", 'wrong-place: Iran'],
    [
      'Iranian proxy forces, some from Lebanon and Syria, have attacked Israel and US forces.',
      'wrong-place: Syria',
    ],
    [
      'The Biden administration criticized Republicans as lacking the determination to answer Iranian proxies.',
      'wrong-party: Biden administration',
    ],
    [
      'A Hamas operations center was destroyed by the strike on Kataib Hezbollah, a US defense official said.',
      'wrong-party: Hamas',
    ],
  ])('%s', async (text, finding) => {
    expect(await findings(text)).toEqual([finding]);
  });

  test.each([
    'Harakat al-Nujaba, too, is supported by Iran and its Quds Force.',
    'Israel, the United States and Britain have all been attacked by the proxies of Iran.',
    'The Quds Force trains fighters from Syria, Lebanon and Yemen.',
  ])('may well be added: %s', async (text) => {
    expect(await findings(text)).toEqual([]);
  });
});

describe('who is counted', () => {
  const clash = 'tests/bench/vet/bases/border-clash.yaml';
  test('soldiers are no civilians', async () => {
    expect(await findings('Shelling killed seven soldiers in Dravik.', clash)).toEqual([
      'wrong-unit: seven soldiers',
    ]);
  });

  test("one country's are not the other's", async () => {
    expect(await findings('At least 40 Osmaran soldiers died, two Western diplomats said.', clash)).toEqual([
      'wrong-party: At least 40 Osmaran soldiers died',
    ]);
  });
});

describe('a claim made beside another', () => {
  test.each([
    [
      'The militias resumed attacks on US bases with drones and rockets after the Hamas attack on Israel, in retaliation for US support for Israel.',
      'attribution-lost',
    ],
    ['Islamic State seized large parts of Iraq and Syria in 2004 before it was defeated.', 'wrong-date'],
  ])('is vetted, too: %s', async (text, code) => {
    expect((await findings(text)).map((each) => each.split(':')[0])).toEqual([code]);
  });

  test('keeps its own time', async () => {
    const text = 'Islamic State, which had seized large parts of Iraq and Syria, was defeated in 2017.';
    // A year that no fact has, and not the other claim's that is wrong.
    expect(await findings(text)).toEqual(['unsupported: 2017']);
  });
});

describe('what a figure counts', () => {
  test.each([
    ['There are 2,500 US tanks in Iraq.', 'facts.yaml', 'wrong-unit'],
    ['Two US officials said 900 Americans were hurt.', 'facts.yaml', 'wrong-unit'],
    [
      'The Marisol sank four metres from the shore of Lanta Island.',
      'tests/bench/vet/bases/ferry.yaml',
      'wrong-unit',
    ],
    ['Rescuers brought 113 survivors ashore.', 'tests/bench/vet/bases/ferry.yaml', 'wrong-figure'],
    ['Rescuers pulled 131 cars from the water.', 'tests/bench/vet/bases/ferry.yaml', 'wrong-unit'],
  ])('is told by its noun: %s', async (text, path, code) => {
    expect((await findings(text, path)).map((each) => each.split(':')[0])).toEqual([code]);
  });

  test.each([
    ['The Marisol sank four kilometers from the shore of Lanta Island.', 'tests/bench/vet/bases/ferry.yaml'],
    ['US forces in Iraq, 2,500 strong, have come under fire.', 'facts.yaml'],
    ['So far 131 people have been pulled alive from the sea.', 'tests/bench/vet/bases/ferry.yaml'],
  ])('may be written otherwise: %s', async (text, path) => {
    expect(await findings(text, path)).toEqual([]);
  });
});

describe('who speaks', () => {
  test('is not the words that lead in', async () => {
    const text =
      'Kataib Hezbollah posted its statement on social media on Wednesday. In it the group says that US strikes in the Jurf al-Sakhar area killed five of its members.';
    expect(await findings(text)).toEqual([]);
  });

  test('is no country for a group that it backs', async () => {
    const text = 'The attacks on US bases were resumed in retaliation for US support for Israel, Iran says.';
    expect((await findings(text)).map((each) => each.split(':')[0])).toEqual(['wrong-speaker']);
  });

  test('says an amount in the currency of the source', async () => {
    const text = 'Doctors Abroad has asked for up to 6 million crowns.';
    const found = await findings(text, 'tests/bench/vet/bases/outbreak.yaml');
    expect(found.map((each) => each.split(':')[0])).toEqual(['wrong-unit']);
  });
});

describe('what a figure stands beside', () => {
  test("has the claim's own year", async () => {
    const base = 'tests/bench/vet/bases/election.yaml';
    const [wrong, right] = ['1989', '1998'].map(
      (year) => `At 61 percent turnout was the highest since ${year}, the Election Commission said.`,
    );
    expect(await findings(wrong ?? '', base)).toEqual(['wrong-date: 1989']);
    expect(await findings(right ?? '', base)).toEqual([]);
  });

  test('has the troops of the claim', async () => {
    const base = 'tests/bench/vet/bases/border-clash.yaml';
    const [wrong, right] = ['Osmaran', 'Keldish'].map(
      (whose) => `${whose} troops hold three villages on the Osmaran side of the border.`,
    );
    expect(await findings(wrong ?? '', base)).toEqual(['wrong-party: Osmaran']);
    expect(await findings(right ?? '', base)).toEqual([]);
  });
});

describe('what is told in other words', () => {
  test.each([
    ["Tehran's frozen funds sat in Lebanese and South Korean banks.", 'facts.yaml', 'wrong-place'],
    ['The mill employed 460 people.', 'tests/bench/vet/bases/factory-fire.yaml', 'wrong-figure'],
    [
      'About 21,000 residents had to leave Pinecrest and Millbrook.',
      'tests/bench/vet/bases/wildfire.yaml',
      'wrong-figure',
    ],
  ])('is found: %s', async (text, path, code) => {
    expect((await findings(text, path)).map((each) => each.split(':')[0])).toEqual([code]);
  });
});

import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('speakers told by common nouns who can be nobody that said it', () => {
  finds([
    ['Eight people were injured at Ain al-Asad, witnesses said.', ['wrong-speaker: witnesses']],
    ['Eight people were injured at Ain al-Asad, local residents said.', ['wrong-speaker: local residents']],
    ['Eight people were injured at Ain al-Asad, a doctor said.', ['wrong-speaker: a doctor']],
    ['Eight people were injured at Ain al-Asad, Reuters reported.', ['wrong-speaker: Reuters']],
    ['Eight people were injured at Ain al-Asad, state media reported.', ['wrong-speaker: state media']],
    [
      'Eight people were injured at Ain al-Asad, the base commander said.',
      ['wrong-speaker: the base commander'],
    ],
    [
      'The United States held back military equipment worth nearly $30 million, state television reported.',
      ['wrong-speaker: state television'],
      'coup',
    ],
    [
      'Five Kataib Hezbollah members were killed, the health ministry said.',
      ['wrong-speaker: the health ministry'],
    ],
    [
      'The US president said the strike on Tuesday targeted two facilities.',
      ['wrong-speaker: The US president'],
    ],
    ['About 620 police officers were on duty, witnesses said.', ['wrong-speaker: witnesses'], 'stadium'],
    ['Five people were arrested on Sunday, the union said.', ['wrong-speaker: the union'], 'stadium'],
    ['At least 19 soldiers were killed, a doctor said.', ['wrong-speaker: a doctor'], 'coup'],
    [
      'At least 19 soldiers were killed, the health ministry said.',
      ['wrong-speaker: health ministry'],
      'coup',
    ],
    [
      'Around 450 Baloman troops were sent to Tassou, the Ministry of Agriculture said.',
      ['wrong-speaker: the Ministry of Agriculture'],
      'coup',
    ],
    [
      'Halden police arrested 17 pickets at Eastquay, the union said.',
      ['wrong-speaker: the union'],
      'dock-strike',
    ],
    [
      'More than 22,000 containers were stranded at Eastquay, residents said.',
      ['wrong-speaker: residents'],
      'dock-strike',
    ],
    ['Nearly 30,000 people have fled Dravik, residents said.', ['wrong-speaker: residents'], 'border-clash'],
  ]);
});

describe('speakers told by common nouns who may have said it', () => {
  finds([
    ['Eight people were injured at Ain al-Asad, officials said.', []],
    ['Eight people were injured at Ain al-Asad, US officials told state media.', []],
    ['At least 19 soldiers were killed, state television reported, citing the Defence Ministry.', [], 'coup'],
    ['Eight people were injured at Ain al-Asad, two US officials told Reuters.', []],
    ['The strike on Tuesday targeted two facilities in Iraq, the military said.', []],
    ['Officers fired tear gas at the crowd outside Gate 9, local residents said.', [], 'stadium'],
    ['Doctors counted 46 dead at São Lucas Hospital.', [], 'stadium'],
    [
      'Officers fired tear gas at the crowd outside Gate 9, Reuters reported, citing several witnesses.',
      [],
      'stadium',
    ],
    ['At least 19 soldiers were killed, the ministry of defence said.', [], 'coup'],
    ['At least 19 soldiers were killed, AFP reported, citing the Defence Ministry.', [], 'coup'],
    ['Around 450 Baloman troops were sent to Tassou, the foreign ministry in Baloma said.', [], 'coup'],
    ['Stray bullets killed six civilians in Tassou, doctors with the Red Cross said.', [], 'coup'],
    ['About 4,300 dockers walked out at the port of Halden, the union said.', [], 'dock-strike'],
    ['Some 50 people were wounded in Dravik, doctors said.', [], 'border-clash'],
    ['Twelve children were treated for wounds in Dravik, a doctor said.', [], 'border-clash'],
  ]);
});

describe('words that only say that somebody says so', () => {
  finds([
    [
      'Eight people were reportedly injured at Ain al-Asad.',
      ['attribution-lost: Eight people were reportedly injured at Ain al-Asad.'],
    ],
    [
      'Five Kataib Hezbollah members were allegedly killed.',
      ['attribution-lost: Five Kataib Hezbollah members were allegedly killed.'],
    ],
    [
      'Stray bullets supposedly killed six civilians in Tassou.',
      ['attribution-lost: Stray bullets supposedly killed six civilians in Tassou.'],
      'coup',
    ],
    [
      'At least 19 soldiers were reportedly killed.',
      ['attribution-lost: At least 19 soldiers were reportedly killed.'],
      'coup',
    ],
    [
      'At least nine freighters were reportedly diverted to Corrin.',
      ['attribution-lost: At least nine freighters were reportedly diverted to Corrin.'],
      'dock-strike',
    ],
    [
      'About 4,300 dockers reportedly walked out at the port of Halden.',
      ['attribution-lost: About 4,300 dockers reportedly walked out at the port of Halden.'],
      'dock-strike',
    ],
    ['Eight were reportedly injured at Ain al-Asad, two US officials said.', []],
    ['Two US officials said a missile struck Ain al-Asad; eight people were reportedly injured.', []],
    ['There were reportedly 66 attacks on US forces in Iraq and Syria.', []],
    ['Thirty-one ships were reportedly waiting at anchor off Halden.', [], 'dock-strike'],
    ['Shelling reportedly killed seven civilians in Dravik.', [], 'border-clash'],
    ['The Defence Ministry spoke. At least 19 soldiers were reportedly killed.', [], 'coup'],
  ]);
});

describe('one speaker for two', () => {
  finds([
    ['Eight people were injured at Ain al-Asad, a US official said.', ['wrong-figure: a US official']],
    ['According to a U.S. official, eight were injured at Ain al-Asad.', ['wrong-figure: a U.S. official']],
    [
      'The United States held back military equipment worth nearly $30 million, a US official said.',
      ['wrong-figure: a US official'],
      'coup',
    ],
    [
      'At least 40 Keldish soldiers died, a Western diplomat said.',
      ['wrong-figure: a Western diplomat'],
      'border-clash',
    ],
    [
      'Fewer than 100 soldiers took part, a European diplomat said.',
      ['wrong-figure: a European diplomat'],
      'coup',
    ],
    ['The Night Mail arrived four hours late, a passenger said.', ['wrong-figure: a passenger'], 'economy'],
    ['Eight people were injured at Ain al-Asad, US officials said.', []],
    ['Eight people were injured at Ain al-Asad, one of two US officials said.', []],
    ['Eight people were injured at Ain al-Asad, a US official and a colleague said.', []],
    ['The AC-130 killed several militants, a US official said.', []],
    ['Twelve children were treated for wounds in Dravik, a surgeon said.', [], 'border-clash'],
    ['At least 40 Keldish soldiers died, Western diplomats said.', [], 'border-clash'],
  ]);
});

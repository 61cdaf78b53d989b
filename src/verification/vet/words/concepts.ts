import { FILLER_WORDS } from '../../../language/fillers.ts';
import { stem } from '../../../language/stem.ts';
import { newsroomGroups } from '../../../language/synonyms.ts';
import { tokenise } from '../../../language/tokens.ts';

/** A word, or a phrase that means one thing ("death toll"), with what it stands for. */
export interface ConceptWord {
  /** Equal for words that mean the same: the synonym group, else the stem. */
  readonly concept: string;
  /** Folded, of a phrase the first word. */
  readonly term: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Particles of verbs: "called off", "blown up". */
const PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'out', 'down', 'back', 'away', 'so', 'such']);

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

/**
 * Groups beside the newsroom list that only vetting needs: nouns of reports that a reporter exchanges for one another. They need not answer
 * the same query.
 */
const VET_SYNONYMS: readonly (readonly string[])[] = [
  ['died', 'killed', 'fatality', 'perished', 'lives', 'loss of life', 'fatally', 'lost their lives'],
  ['homes', 'houses', 'dwellings', 'residences'],
  ['firefighters', 'firemen', 'fire crews'],
  ['workers', 'employees', 'staff', 'workforce', 'labourers', 'laborers'],
  ['percent', 'share', 'proportion'],
  ['magnitude', 'measured', 'richter'],
  ['earthquake', 'quake', 'tremor', 'temblor', 'shock'],
  ['blaze', 'fire', 'inferno', 'flames'],
  ['fine', 'penalty', 'fined'],
  ['tents', 'shelters'],
  ['schools', 'classrooms'],
  ['ballots', 'votes cast'],
  ['operations center', 'operations centre', 'operation center'],
  ['command and control node', 'command node', 'control node', 'command post'],
  ['demonstrators', 'protesters', 'marchers'],
  ['shells', 'artillery rounds'],
  [
    'destroyed',
    'wiped out',
    'flattened',
    'razed',
    'obliterated',
    'gutted',
    'knocked out',
    'reduced to rubble',
    'leveled',
    'levelled',
  ],
  [
    'criticized',
    'accused',
    'faulted',
    'find fault',
    'found fault',
    'chided',
    'rebuked',
    'reproached',
    'berated',
    'scolded',
    'lambasted',
    'took aim',
    'to task',
    'hold against',
    'held against',
  ],
  ['blames', 'is behind', 'are behind', 'was behind', 'were behind', 'to blame'],
  ['present', 'at the site', 'at the scene', 'on site', 'on the scene'],
  ['published', 'posted'],
  [
    'broke down',
    'broken down',
    'fell apart',
    'fallen apart',
    'fell through',
    'collapsed',
    'gave way',
    'caved in',
    'came down',
  ],
  ['stranded', 'stuck', 'marooned'],
  ['diverted', 'rerouted', 'redirected'],
  [
    'seized',
    'overran',
    'overrun',
    'conquered',
    'took over',
    'taken over',
    'took control of',
    'gained control of',
  ],
  ['frustrated', 'exasperated', 'fed up'],
  [
    'reluctant',
    'hesitant',
    'unwilling',
    'loath',
    'wary',
    'shied away',
    'shy away',
    'held back',
    'hold back',
    'balked',
    'refrained',
  ],
  ['retaliation', 'payback', 'retribution'],
  ['determination', 'resolve', 'willpower'],
  ['forcefully', 'robustly', 'aggressively', 'toughly', 'harder', 'more force'],
  ['resumed', 'restarted', 'renewed', 'took up again', 'taken up again', 'went back to'],
  ['pledged', 'promised', 'vowed'],
  ['demands', 'calls for', 'insists on', 'wants', 'wanted'],
  ['minor', 'slight', 'light', 'superficial'],
  ['infrastructure', 'installations'],
  ['mediator', 'arbiter', 'go-between', 'conciliator'],
  ['negotiating', 'bargaining'],
  ['carried out', 'conducted', 'mounted'],
  ['closed', 'shut'],
  ['fell', 'dropped', 'declined', 'decreased'],
  ['rose', 'increased', 'climbed', 'grew'],
  ['make up', 'made up', 'form', 'formed', 'constitute'],
  ['ongoing', 'going on', 'under way', 'underway', 'continuing'],
  ['fired', 'opened fire', 'opened up'],
  ['called off', 'broken off', 'abandoned', 'suspended'],
  [
    'stayed out',
    'kept out',
    'stayed clear',
    'kept clear',
    'steered clear',
    'stayed away',
    'kept away',
    'avoided',
    'shunned',
  ],
  ['involvement', 'involved', 'drawn', 'dragged', 'embroiled', 'entangled'],
  ['so far', 'until now', 'up to now', 'thus far', 'to date'],
  ['attacked', 'came under attack', 'come under attack', 'came under fire', 'come under fire'],
  ['despite', 'in spite of', 'notwithstanding'],
  ['ferry', 'vessel'],
  ['poured', 'emptied', 'dumped', 'discharged', 'tipped'],
  ['parts', 'swaths', 'areas', 'stretches', 'tracts', 'chunks'],
  [
    'employed',
    'gave work to',
    'gives work to',
    'gave jobs to',
    'on its payroll',
    'on its books',
    'on the payroll',
  ],
  // Verbs whose forms have different stems.
  ['came', 'come'],
  ['began', 'begin', 'begun', 'started'],
  ['gave', 'give', 'given'],
  ['took', 'take', 'taken'],
  ['sent', 'send'],
  ['sank', 'sink', 'sunk'],
  ['kept', 'keep'],
  ['broke', 'break', 'broken'],
  ['fought', 'fight'],
  ['brought', 'bring'],
  ['led', 'lead'],
  ['paid', 'pay'],
  ['shot', 'shoot'],
  ['withdrew', 'withdraw', 'withdrawn'],
];

/** Reads texts as concepts: synonyms of the newsroom list and of the base count as one. */
export class Concepts {
  readonly #phrases = new Map<string, Phrase[]>();

  /** `own` are the synonym groups of the base; they come first where groups share a word. */
  constructor(own: readonly (readonly string[])[]) {
    const groups = [...own, ...VET_SYNONYMS, ...newsroomGroups()];
    const merged = new Map<string, string>();
    for (const [position, group] of groups.entries()) {
      const members = group.map((member) => tokenise(member).map((token) => stem(token.term)));
      const known = members.map((stems) => merged.get(stems.join(' '))).find((each) => each !== undefined);
      const concept = known ?? `~${position}`;
      for (const stems of members) {
        const [first] = stems;
        if (first === undefined || merged.has(stems.join(' '))) continue;
        merged.set(stems.join(' '), concept);
        const phrases = this.#phrases.get(first) ?? [];
        phrases.push({ stems, concept });
        this.#phrases.set(first, phrases);
      }
    }
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  }

  /** The words of a text that carry meaning, in order: numbers and filler words left out. `offset` is added to the places. */
  read(text: string, offset = 0): readonly ConceptWord[] {
    const tokens = tokenise(text);
    const stems = tokens.map((token) => stem(token.term));
    const words: ConceptWord[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token === undefined) break;
      const phrase = this.#phrases
        .get(stems[at] ?? '')
        ?.find((each) => each.stems.every((part, index) => stems[at + index] === part));
      const length = phrase?.stems.length ?? 1;
      const last = tokens[at + length - 1] ?? token;
      const plain = phrase === undefined || length === 1;
      const skipped =
        plain && (token.term.startsWith('#') || FILLER_WORDS.has(token.term) || PARTICLES.has(token.term));
      if (!skipped) {
        words.push({
          concept: phrase?.concept ?? stems[at] ?? token.term,
          term: token.term,
          start: token.start + offset,
          end: last.end + offset,
        });
      }
      at += length;
    }
    return words;
  }

  /** The concept of one word. */
  of(word: string): string {
    return this.read(word)[0]?.concept ?? stem(word);
  }
}

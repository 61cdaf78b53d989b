import { isMotion } from './asking-words.ts';
import type { Token } from './tokens.ts';
import { holdsWord } from './word-list.ts';

/** What somebody does to somebody: to attack is not to strike, and neither is to support. */
export type DeedKind = 'attack' | 'strike' | 'support' | 'kill';

/** Words for one kind of deed: nouns, which may be verbs too, and what is only a verb. */
interface DeedWords {
  readonly kind: DeedKind;
  readonly plain: string;
  readonly done: string;
}

const KINDS: readonly DeedWords[] = [
  { kind: 'attack', plain: 'attack attacks attacking assault assaults shooting', done: 'attacked assaulted' },
  {
    kind: 'strike',
    plain:
      'strike strikes striking airstrike airstrikes raid raids bombing bombings bombardment shelling bomb bombs hit hits',
    done: 'struck raided bombed shelled hit targeted',
  },
  { kind: 'support', plain: 'support supporting back backing', done: 'supported backed supports backs' },
  { kind: 'kill', plain: 'kill kills killing', done: 'killed' },
];

/** A deed that a word tells of. */
export interface Deed {
  readonly kind: DeedKind;
  /** A verb, and no noun. */
  readonly done: boolean;
}

/** The deed that a folded word tells of, or null. */
export function deedOf(term: string): Deed | null {
  for (const { kind, plain, done } of KINDS) {
    if (holdsWord(done, term)) return { kind, done: true };
    if (holdsWord(plain, term)) return { kind, done: false };
  }
  return null;
}

/** The deed that the word at a place of a text tells of, or null: "Iran-backed" tells of none, nor who "shot back". */
export function deedAt(text: string, tokens: readonly Token[], at: number): Deed | null {
  const token = tokens[at];
  if (token === undefined || text[token.start - 1] === '-') return null;
  if (token.term === 'back' && isMotion(tokens[at - 1]?.term ?? '')) return null;
  return deedOf(token.term);
}

/** Whether a deed is one of force: whoever asks for one may mean another. */
export function isForce(kind: DeedKind): boolean {
  return kind === 'attack' || kind === 'strike';
}

/** By one of these, a deed is suffered. */
export const BE = 'was were is are been being be';
/** After the name of somebody, these tell that they do what the next word says. */
export const AUXILIARIES = 'have has had did does do will would could may might';
/** Between whoever does something and the deed. */
export const HAVE = `${AUXILIARIES} to`;
/** Before the target of a deed. */
export const ON = 'on against upon';
/** Before whoever is told of. */
export const ARTICLES = 'the a an its their both';
/** They end what a deed is told of. */
export const PREPOSITIONS =
  'in on at against upon by from with for to of after before since until during over near into as that which who where when while across inside within';

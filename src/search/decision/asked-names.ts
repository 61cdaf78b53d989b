import type { CompiledBase } from '../../compiled/base.ts';
import { sortOfType } from '../../language/entity-sort.ts';

/** Asks what people are called: "names of the dead". */
const NAMES_OF_PEOPLE =
  /\bnames? of (?:\S+ ){0,4}(?:dead|victims?|killed|injured|wounded|casualties|hostages?|soldiers?|troops|officers?|members?|fighters?|militants?|personnel|commanders?|leaders?|chiefs?|officials?|generals?|ministers?|presidents?|pilots?|sister-in-law|brother-in-law|wife|husband|son|daughter|mother|father|brother|sister|widow|aide|witness(?:es)?|lawyer|judge|driver|suspects?|gunman|attackers?|teenager|child|children|woman|man|boy|girl|doctor|nurse|teacher|manager|owner)\b/i;

/** Whether a fact may say what people are called, if that is asked: it is about a person. */
export function mayNamePeople(base: CompiledBase, text: string, ordinal: number): boolean {
  if (!text.toLowerCase().includes('name') || !NAMES_OF_PEOPLE.test(text)) return true;
  return base.index
    .outline(ordinal)
    .about.some((entity) => sortOfType(base.entity(entity).type) === 'person');
}

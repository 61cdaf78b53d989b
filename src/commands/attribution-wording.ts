import type { PublishedAttribution, PublishedFact } from '../model/published.ts';
import type { Cell } from '../model/report.ts';
import { cell, joinCells, span } from './cells.ts';

type Voiced = Pick<PublishedFact, 'said_by' | 'source'>;

/**
 * Who says it, in few words: "two US officials (anonymous)", "a Pentagon official (anonymous) via The Washington Post".
 * Without a speaker it is the article's own voice: the outlet, or "the article" where no outlet is stated.
 */
export function saidBy({ said_by, source }: Voiced): Cell {
  if (said_by.length === 0) return cell(source.outlet ?? 'the article', 'muted');
  return joinCells(said_by.map(oneSpeaker), ' ');
}

function oneSpeaker({ who, mode }: PublishedAttribution): Cell {
  switch (mode) {
    case 'named':
      return cell(who);
    case 'anonymous':
      return [span(who), span(' (anonymous)', 'warning')];
    case 'statement':
      return [span(who), span(' (statement)', 'muted')];
    case 'relays':
      return [span('via ', 'muted'), span(who)];
    default:
      return mode satisfies never;
  }
}

/** The same for the end of a sentence: "the article's own figure", "according to two US officials (anonymous)". */
export function accordingTo(fact: Voiced, noun: 'figure' | 'words'): Cell {
  if (fact.said_by.length === 0)
    return cell(`${possessive(fact.source.outlet ?? 'the article')} own ${noun}`);
  const relayedOnly = fact.said_by[0]?.mode === 'relays';
  return [...(relayedOnly ? [] : [span('according to ')]), ...saidBy(fact)];
}

function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { compileKnowledgeBase } from '../../src/compiled/build.ts';
import { memorySource } from '../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts';
import type { PublishedFact } from '../../src/model/published.ts';
import type { Card, Cell } from '../../src/model/report.ts';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';

/** A small knowledge base with one fact for each thing that commands show. */
export const DESK = `
version: 1
kinds: { troops: Troop counts, casualties: Casualties, quote: Quotes, money: Money }
sources:
  - { id: article, title: Strikes in Iraq, outlet: null }
entities:
  - { id: us, type: country, name: United States, aliases: [US, America] }
  - { id: iraq, type: place, name: Iraq }
  - { id: syria, type: place, name: Syria }
  - { id: ain-al-asad, type: place, name: Ain al-Asad, aliases: [Ayn al-Assad], in: iraq }
  - { id: kataib, type: group, name: Kataib Hezbollah, aliases: [Kataeb Hezbollah] }
  - { id: post, type: organisation, name: Washington Post, aliases: [WaPo] }
facts:
  - id: troops-iraq
    kind: troops
    claim: The United States has 2,500 troops in Iraq.
    figure: "2,500"
    unit: US troops
    about: [us]
    place: iraq
    at: { source: article, paragraph: 18 }
  - id: troops-syria
    formerly: [syria-troops]
    kind: troops
    claim: The United States has 900 troops in Syria.
    figure: "900"
    unit: US troops
    about: [us]
    place: syria
    at: { source: article, paragraph: 18 }
  - id: injured
    kind: casualties
    claim: At least 62 US personnel have been injured.
    figure: at least 62
    unit: US personnel
    about: [us]
    at: { source: article, paragraph: 14 }
    conflicts: [{ with: base-injuries, about: how many were hurt }]
  - id: base-injuries
    kind: casualties
    claim: A missile attack left eight injured.
    figure: eight
    unit: injuries
    place: ain-al-asad
    when: { stated: Tuesday, date: 2023-11-21, basis: inferred, why: the week of the strikes }
    said_by: [{ who: two US officials, mode: anonymous }]
    at: { source: article, paragraph: [11, 12] }
  - id: deter
    kind: quote
    claim: A Pentagon official asked what is to be deterred.
    quote: [there is no clear definition]
    said_by: [{ who: a Pentagon official, mode: anonymous }, { who: post, mode: relays }]
    at: { source: article, paragraph: 16 }
  - id: several-killed
    kind: casualties
    claim: An aircraft killed several militants.
    figure: several
    unit: militants
    status: { is: disputed, why: others say none }
    at: { source: article, paragraph: 11 }
  - id: old-count
    kind: troops
    claim: The United States had 5,000 troops in Iraq.
    figure: "5,000"
    place: iraq
    status: { is: retracted, by: troops-iraq, why: misread }
    at: { source: article, paragraph: 18 }
`;

/** A YAML text as an opened base, by way of the real loader and compiler. Throws when it has a defect. */
export async function baseOf(yaml: string): Promise<CompiledBase> {
  const folder = mkdtempSync(join(tmpdir(), 'facts-base-'));
  const path = join(folder, 'facts.yaml');
  writeFileSync(path, yaml);
  const { knowledgeBase, diagnostics } = await loadKnowledgeBase([path]);
  rmSync(folder, { recursive: true });
  if (knowledgeBase === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return openCompiledBase(memorySource(compileKnowledgeBase(knowledgeBase)));
}

/** The published fact of an id. */
export function factOf(base: CompiledBase, id: string): PublishedFact {
  const ordinal = base.factOrdinal(id);
  if (ordinal === null) throw new Error(`no fact ${id}`);
  return base.publishedFact(ordinal, null);
}

/** The text of a cell, without its emphasis. */
export function textOf(cell: Cell | null): string {
  return (cell ?? []).map(({ text }) => text).join('');
}

/** The lines of a card by their labels; several of one label are joined by a bar. */
export function linesOf(card: Card): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const { label, value } of card.lines) {
    lines[label] = lines[label] === undefined ? textOf(value) : `${lines[label]} | ${textOf(value)}`;
  }
  return lines;
}

export { NO_FILTERS };

import { fold } from '../../language/folding.ts';
import { exampleEntities } from '../codes/example.ts';
import type { PathItem } from '../record-path.ts';
import { nearestWord } from '../suggestion.ts';
import { quoted } from '../wording.ts';
import { defineRule, inEachFact } from './rule.ts';

/** A name two entities go by. */
export const sharedName = defineRule({
  code: 'shared-name',
  severity: 'warning',
  explanation:
    'Two entities go by the same name, folded as queries are (case, accents and apostrophes aside). A query for it finds both; that may be right for a family of groups, and is often a slip.',
  example: exampleEntities(
    '  - { id: quds-force, type: force, name: Quds Force, aliases: [IRGC] }\n  - { id: irgc, type: force, name: Revolutionary Guards, aliases: [IRGC] }',
    'about: [quds-force, irgc]',
  ),
  *check({ entities }) {
    const owners = new Map<string, number>();
    for (const [index, entity] of entities.entries()) {
      for (const [place, name] of [entity.name, ...entity.aliases].entries()) {
        const folded = fold(name);
        const owner = owners.get(folded) ?? index;
        owners.set(folded, owner);
        if (owner === index) continue;
        yield {
          section: 'entities',
          index,
          path: place === 0 ? ['name'] : ['aliases', place - 1],
          message: `${quoted(name)} is also a name of ${quoted(entities[owner]?.id ?? '')}.`,
          hint: 'A query for it finds both; keep it where it belongs.',
        };
      }
    }
  },
});

/** An entity no record refers to. */
export const unusedEntity = defineRule({
  code: 'unused-entity',
  severity: 'info',
  explanation:
    'No fact is about the entity, said by it or placed in it, and no other entity lies in it. Perhaps a fact forgot its `about`.',
  example: exampleEntities('  - { id: us-forces, type: force, name: US forces }'),
  *check(base) {
    if (!base.complete) return;
    const used = new Set<string>();
    for (const entity of base.entities) if (entity.in !== null) used.add(entity.in);
    for (const fact of base.facts) {
      for (const id of fact.about) used.add(id);
      for (const { who } of fact.saidBy) used.add(who);
      if (fact.place !== null) used.add(fact.place);
    }
    for (const [index, entity] of base.entities.entries()) {
      if (used.has(entity.id)) continue;
      yield {
        section: 'entities',
        index,
        path: ['id'],
        message: `No fact refers to ${quoted(entity.id)}.`,
        hint: 'Add it to `about`, `place` or `said_by` of the facts it belongs to, or remove it.',
      };
    }
  },
});

/** Ids with a hyphen: free text that looks so was meant to be one. */
const LIKE_AN_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;

/** A place or speaker that is free text but looks like a mistyped id. */
export const misspeltEntity = defineRule({
  code: 'misspelt-entity',
  severity: 'warning',
  explanation:
    '`place` and `who` take the id of an entity or free text. This text looks like the id of an entity mistyped, or of one that is not there; the fact is not found by the entity’s names, and its speaker is cited by an id.',
  example: exampleEntities(
    '  - { id: ain-al-asad, type: place, name: Ain al-Asad }',
    'about: [ain-al-asad]\nplace: ain-al-assad',
  ),
  *check(base) {
    const ids = new Set(base.entities.map((entity) => entity.id));
    // The same text comes again and again.
    const meant = new Map<string, string | null>();
    const find = (text: string, path: readonly PathItem[], named = false) => {
      if (!LIKE_AN_ID.test(text) || ids.has(text)) return [];
      const known = meant.get(text);
      const nearest = known === undefined ? nearestWord(text, ids) : known;
      meant.set(text, nearest);
      const message = `${quoted(text)} looks like an id, but is no entity.`;
      if (nearest !== null) return [{ path, message, hint: `Did you mean "${nearest}"?` }];
      // "north-east" is a place, "eye-witnesses" are unnamed; nobody's name is written so.
      if (!named || !base.complete) return [];
      return [{ path, message, hint: 'Add the entity, or write the speaker’s name as it is to be cited.' }];
    };
    yield* inEachFact(base, ({ place, saidBy }) => [
      ...(place === null ? [] : find(place, ['place'])),
      ...saidBy.flatMap(({ who, mode }, index) => find(who, ['said_by', index, 'who'], mode !== 'anonymous')),
    ]);
  },
});

/** A place or speaker named by the name of an entity instead of its id. */
export const nameForId = defineRule({
  code: 'name-for-id',
  severity: 'warning',
  explanation:
    '`place` and `who` take the id of an entity or free text. This text is the name of an entity; written so, the fact is not found by the entity’s other names and filters.',
  example: exampleEntities('  - { id: iraq, type: place, name: Iraq }', 'about: [iraq]\nplace: Iraq'),
  *check(base) {
    const ids = new Set(base.entities.map((entity) => entity.id));
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of base.entities) {
      for (const each of [name, ...aliases]) owners.set(fold(each), owners.get(fold(each)) ?? id);
    }
    const find = (text: string, path: readonly PathItem[]) => {
      const owner = ids.has(text) ? undefined : owners.get(fold(text));
      if (owner === undefined) return [];
      return [{ path, message: `${quoted(text)} is a name of an entity.`, hint: `Write its id: ${owner}.` }];
    };
    yield* inEachFact(base, ({ place, saidBy }) => [
      ...(place === null ? [] : find(place, ['place'])),
      ...saidBy.flatMap(({ who }, index) => find(who, ['said_by', index, 'who'])),
    ]);
  },
});

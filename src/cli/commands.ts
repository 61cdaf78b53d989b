import type { CommandName } from './command-names.ts';
import type { CommandSpec } from './command-spec.ts';

/** Every command, by the word that calls it. Each is loaded only when it is called. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<CommandSpec>>> = {
  find: async () => (await import('./specs/find.ts')).findSpec,
  show: async () => (await import('./specs/show.ts')).showSpec,
  pick: async () => (await import('./specs/pick.ts')).pickSpec,
  list: async () => (await import('./specs/list.ts')).listSpec,
  entities: async () => (await import('./specs/entities.ts')).entitiesSpec,
  kinds: async () => (await import('./specs/kinds.ts')).kindsSpec,
  sources: async () => (await import('./specs/sources.ts')).sourcesSpec,
  timeline: async () => (await import('./specs/timeline.ts')).timelineSpec,
  conflicts: async () => (await import('./specs/conflicts.ts')).conflictsSpec,
  check: async () => (await import('./specs/check.ts')).checkSpec,
  verify: async () => (await import('./specs/verify.ts')).verifySpec,
  vet: async () => (await import('./specs/vet.ts')).vetSpec,
  init: async () => (await import('./specs/init.ts')).initSpec,
  add: async () => (await import('./specs/add.ts')).addSpec,
  edit: async () => (await import('./specs/edit.ts')).editSpec,
  retract: async () => (await import('./specs/retract.ts')).retractSpec,
  cite: async () => (await import('./specs/cite.ts')).citeSpec,
  suggest: async () => (await import('./specs/suggest.ts')).suggestSpec,
  diff: async () => (await import('./specs/diff.ts')).diffSpec,
  export: async () => (await import('./specs/export.ts')).exportSpec,
  schema: async () => (await import('./specs/schema.ts')).schemaSpec,
  completion: async () => (await import('./specs/completion.ts')).completionSpec,
  cache: async () => (await import('./specs/cache.ts')).cacheSpec,
  help: async () => (await import('./specs/help.ts')).helpSpec,
};

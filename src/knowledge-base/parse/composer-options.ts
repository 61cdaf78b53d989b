/**
 * How YAML is read wherever it is, so that an edit sees what the loader saw: the core schema of YAML 1.2, keys that are text. Keys given
 * twice are diagnosed by us, with both places.
 */
export const COMPOSER_OPTIONS = {
  schema: 'core',
  version: '1.2',
  uniqueKeys: false,
  stringKeys: true,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

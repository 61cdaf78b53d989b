import { readFileSync } from 'node:fs';
import { schemaOf } from '../commands/schema.ts';
import { originOf, writeOrigin } from '../compiled/origin.ts';
import { sealFile } from '../compiled/sealed-file.ts';
import { compiledFrom } from './build-base.ts';

/** A file of dist/ that is made by running the sources, in pieces. */
export interface PackagedFile {
  readonly name: string;
  readonly pieces: readonly Uint8Array[];
}

/**
 * The compiled form of the knowledge base that comes with the tool, a copy of what it was made from, and the schema that its first line
 * names for editors; the build writes them. The compiled form names its source by content alone, so that it is the same wherever it is
 * built. `tool` is version and build, as `main.ts` puts them together. Throws `FactsError`.
 */
export async function packagedFiles(source: string, tool: string): Promise<readonly PackagedFile[]> {
  const body = await compiledFrom([source]);
  const origin = originOf(source, 0);
  const schema = `${JSON.stringify(schemaOf('kb'), null, 2)}\n`;
  return [
    {
      name: 'facts.base',
      pieces: [...sealFile(writeOrigin({ tool, files: [{ ...origin, path: '', stamp: null }] }), body)],
    },
    { name: 'facts.source', pieces: [readFileSync(source)] },
    { name: 'knowledge-base.schema.json', pieces: [new TextEncoder().encode(schema)] },
  ];
}

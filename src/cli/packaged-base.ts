import { originOf, writeOrigin } from '../compiled/origin.ts';
import { sealFile } from '../compiled/sealed-file.ts';
import { compiledFrom } from './build-base.ts';

/**
 * The compiled form of the knowledge base that comes with the tool, in pieces; the build writes it. It names its source by content alone,
 * so that it is the same wherever it is built. `tool` is version and build, as `main.ts` puts them together. Throws `FactsError`.
 */
export async function packagedBase(source: string, tool: string): Promise<readonly Uint8Array[]> {
  const body = await compiledFrom([source]);
  const origin = originOf(source, 0);
  return sealFile(writeOrigin({ tool, files: [{ ...origin, path: '', stamp: null }] }), body);
}

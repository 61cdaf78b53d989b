import { openTrusted } from '../storage/trusted-file.ts';
import { type ByteSource, fileSource } from './byte-source.ts';
import { type Origin, readOrigin } from './origin.ts';
import { openSealedFile } from './sealed-file.ts';

/** What a stored compiled base was made from; null when it is none, is damaged, or belongs to someone else. */
export function readStoredOrigin(path: string, user: number | null): Origin | null {
  const file = openTrusted(path, user);
  if (file === null) return null;
  let source: ByteSource | null = null;
  try {
    source = fileSource(file);
    return readOrigin(openSealedFile(source).label);
  } catch {
    return null;
  } finally {
    source?.close();
  }
}

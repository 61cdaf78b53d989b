const MESSAGES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  EFBIG: 'the file would be too large',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** The code of a system error ("ENOSPC"), or "" for any other. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a system error says, in words that go on a sentence. */
export function systemMessage(error: unknown): string {
  return MESSAGES[systemCode(error)] ?? (error instanceof Error ? error.message : String(error));
}

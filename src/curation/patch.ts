/** The difference of two contents of a file as a patch that `patch -p1` takes. */
export async function patchOf(file: string, before: Buffer, after: Buffer): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const path = file.replace(/^\/+/, '');
  return createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    before.toString('utf8'),
    after.toString('utf8'),
    undefined,
    undefined,
    {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    },
  );
}

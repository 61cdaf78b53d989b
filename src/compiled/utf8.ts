/** The text of UTF-8 bytes, as they are: `TextDecoder` takes a millisecond to set up, and `Buffer` none. */
export function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

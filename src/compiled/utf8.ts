/** Text up to this length is put together by hand: a call into the engine costs more. */
const SHORT = 24;

/** The text of UTF-8 bytes, as they are. `TextDecoder` takes a millisecond to set up, `Buffer` nothing. */
export function utf8(bytes: Uint8Array): string {
  const { length } = bytes;
  if (length <= SHORT) {
    let text = '';
    for (let at = 0; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) return decoded(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoded(bytes);
}

function decoded(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

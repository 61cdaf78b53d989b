import type { ByteSource } from './byte-source.ts';
import { NotACompiledBase } from './damage.ts';
import { HEADER_LENGTH, MAGIC, SECTIONS, type Section } from './layout.ts';

/** Where a section lies. */
export interface SectionSpan {
  readonly offset: number;
  readonly length: number;
}

/** The sections of an opened compiled base. */
export interface Sections {
  span(section: Section): SectionSpan;
  /** The whole section. */
  read(section: Section): Uint8Array;
}

/** Reads the header. Throws `NotACompiledBase` when the bytes are of another format or cut short. */
export function readHeader(source: ByteSource): Sections {
  if (source.size < HEADER_LENGTH) throw new NotACompiledBase('shorter than a header');
  const header = source.read(0, HEADER_LENGTH);
  if (MAGIC.some((byte, index) => header[index] !== byte)) throw new NotACompiledBase('another format');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const spans = new Map<Section, SectionSpan>();
  for (const [index, name] of SECTIONS.entries()) {
    const offset = view.getUint32(MAGIC.length + index * 8, true);
    const length = view.getUint32(MAGIC.length + index * 8 + 4, true);
    if (offset + length > source.size) throw new NotACompiledBase('cut short');
    spans.set(name, { offset, length });
  }
  const span = (section: Section): SectionSpan => spans.get(section) ?? { offset: 0, length: 0 };
  return {
    span,
    read(section) {
      const { offset, length } = span(section);
      return source.read(offset, length);
    },
  };
}

import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip to build: its content, or its content and how to write it (or lie about it). */
export interface PartToBuild {
  readonly content: string | Uint8Array;
  /** Written without compression. */
  readonly stored?: boolean;
  /** Sizes and checksum follow the data, as streaming writers do. */
  readonly descriptor?: boolean;
  /** Sizes and offset in the zip64 extra field. */
  readonly zip64?: boolean;
  /** What the directory says instead of the truth. */
  readonly lie?: {
    readonly size?: number;
    readonly checksum?: number;
    readonly method?: number;
    readonly flags?: number;
    readonly offset?: number;
  };
}

export type PartsToBuild = readonly (readonly [
  name: string,
  part: PartToBuild | string | Uint8Array,
])[];

export interface ZipToBuild {
  /** The directory's end as zip64 has it. */
  readonly zip64?: boolean;
  readonly comment?: string;
}

/** Builds a zip archive, well-formed unless a part says otherwise. Independent of the reader under test. */
export function buildZip(parts: PartsToBuild, options: ZipToBuild = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of parts) {
    const part =
      typeof given === 'string' || given instanceof Uint8Array ? { content: given } : given;
    const { local, entry } = buildPart(Buffer.from(name), part, offset);
    chunks.push(local);
    directory.push(entry);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = buildEnd(parts.length, offset, listing.length, options);
  return new Uint8Array(Buffer.concat([...chunks, listing, ...end]));
}

function buildPart(
  name: Buffer,
  part: PartToBuild,
  offset: number,
): { local: Buffer; entry: Buffer } {
  const content = Buffer.from(part.content);
  const packed = part.stored ? content : deflateRawSync(content);
  const checksum = part.lie?.checksum ?? crc32(content);
  const size = part.lie?.size ?? content.length;
  const method = part.lie?.method ?? (part.stored ? 0 : 8);
  const flags = part.lie?.flags ?? (part.descriptor ? 8 : 0);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(method, 8);
  if (!part.descriptor) {
    local.writeUInt32LE(checksum, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
  }
  local.writeUInt16LE(name.length, 26);
  const descriptor = part.descriptor
    ? words(0x08074b50, checksum, packed.length, size)
    : Buffer.alloc(0);
  const place = part.lie?.offset ?? offset;
  const extra = part.zip64 ? zip64Extra(size, packed.length, place) : Buffer.alloc(0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(checksum, 16);
  entry.writeUInt32LE(part.zip64 ? 0xffffffff : packed.length, 20);
  entry.writeUInt32LE(part.zip64 ? 0xffffffff : size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(part.zip64 ? 0xffffffff : place, 42);
  return {
    local: Buffer.concat([local, name, packed, descriptor]),
    entry: Buffer.concat([entry, name, extra]),
  };
}

function zip64Extra(size: number, packedSize: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [size, packedSize, offset].forEach((value, index) =>
    extra.writeBigUInt64LE(BigInt(value), 4 + index * 8),
  );
  return extra;
}

function buildEnd(count: number, offset: number, length: number, options: ZipToBuild): Buffer[] {
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : length, 12);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  if (!options.zip64) return [end, comment];
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  [count, count, length, offset].forEach((value, index) =>
    wide.writeBigUInt64LE(BigInt(value), 24 + index * 8),
  );
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return [wide, locator, end, comment];
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value, index * 4));
  return buffer;
}

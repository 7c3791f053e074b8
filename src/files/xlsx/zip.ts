import type { Limits } from '../limits';
import { Refused, refuseDamaged, refuseTooLarge } from '../Refusal';
import { crc32 } from './crc32';
import { inflateExactly } from './inflate';

/** An opened zip archive. Nothing is unpacked until `readPart` asks for it. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  /** By name in lower case, with forward slashes and none in front: Excel does not tell such names apart either. */
  readonly parts: ReadonlyMap<string, ZipPart>;
  /** Bytes unpacked so far. */
  unpacked: number;
}

interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly checksum: number;
}

interface Directory {
  readonly count: number;
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_LOCATOR_64 = 0x07064b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const SEE_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads the directory at the end of a zip archive (zip64 included), and refuses archives whose parts overlap or share
 * a name: in those, two programs can see two different files. Throws `Refused`.
 */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.parts) refuseTooLarge('parts', limits.parts);
  const parts = new Map<string, ZipPart>();
  const extents: Extent[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const { part, next } = readEntry(view, bytes, at);
    at = next;
    extents.push({
      start: part.offset,
      end: part.offset + LOCAL_BYTES + part.packedSize,
      name: part.name,
    });
    if (part.name.endsWith('/')) continue;
    const key = part.name.toLowerCase();
    if (parts.has(key)) {
      throw new Refused({ code: 'unsafe', fault: 'repeated-part', part: part.name });
    }
    parts.set(key, part);
  }
  refuseOverlaps(extents);
  return { bytes, limits, parts, unpacked: 0 };
}

/**
 * The unpacked bytes of a part, checked against its declared size and checksum, or null if there is no such part.
 * Throws `Refused` when the part is damaged or unpacks to more than the limits allow.
 */
export function readPart(zip: Zip, name: string): Uint8Array | null {
  const part = zip.parts.get(name.toLowerCase());
  if (part === undefined) return null;
  refuseHugePart(zip, part);
  const packed = packedBytes(zip.bytes, part);
  zip.unpacked += part.size;
  const unpacked = unpack(packed, part);
  if (crc32(unpacked) !== part.checksum) refuseDamaged('wrong-checksum', part.name);
  return unpacked;
}

function refuseHugePart(zip: Zip, part: ZipPart): void {
  const { limits } = zip;
  if (part.size > limits.partBytes) refuseTooLarge('part-bytes', limits.partBytes);
  if (zip.unpacked + part.size > limits.totalBytes) {
    refuseTooLarge('total-bytes', limits.totalBytes);
  }
  if (part.size > limits.ratioFromBytes && part.size > part.packedSize * limits.compressionRatio) {
    refuseTooLarge('compression-ratio', limits.compressionRatio);
  }
}

function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = part;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    refuseDamaged('cut-short', part.name);
  }
  // The name and the extra field may be longer here than in the directory, so the local lengths count.
  const start =
    offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + part.packedSize > bytes.length) refuseDamaged('cut-short', part.name);
  return bytes.subarray(start, start + part.packedSize);
}

function unpack(packed: Uint8Array, part: ZipPart): Uint8Array {
  if (part.method === DEFLATED) return inflateExactly(packed, part.size, part.name);
  if (part.method !== STORED) refuseDamaged('cannot-unpack', part.name);
  if (part.packedSize !== part.size) refuseDamaged('wrong-size', part.name);
  return packed;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return readDirectoryEnd(view, at);
  }
  return refuseDamaged('cut-short', null);
}

function readDirectoryEnd(view: DataView, at: number): Directory {
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (count !== 0xffff && offset !== SEE_ZIP64) return { count, offset };
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== DIRECTORY_LOCATOR_64)
    return { count, offset };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== DIRECTORY_END_64) {
    return refuseDamaged('cut-short', null);
  }
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { part: ZipPart; next: number } {
  if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
    refuseDamaged('cut-short', null);
  }
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw new Refused({ code: 'encrypted', protection: 'password' });
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) refuseDamaged('cut-short', null);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd));
  const part = {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...readSizes(view, at, nameEnd, extraEnd),
  };
  return { part, next };
}

/** Sizes and offset of an entry; where they say "see zip64", they are in the extra field, in this order. */
function readSizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): { size: number; packedSize: number; offset: number } {
  let wide = findZip64Extra(view, extraStart, extraEnd);
  const read = (field: number): number => {
    const narrow = view.getUint32(at + field, true);
    if (narrow !== SEE_ZIP64 || wide === null) return narrow;
    if (wide + 8 > extraEnd) return refuseDamaged('cut-short', null);
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  };
  return { size: read(24), packedSize: read(20), offset: read(42) };
}

function findZip64Extra(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function refuseOverlaps(extents: Extent[]): void {
  extents.sort((a, b) => a.start - b.start);
  let end = 0;
  for (const extent of extents) {
    if (extent.start < end) {
      throw new Refused({ code: 'unsafe', fault: 'overlapping-parts', part: extent.name });
    }
    end = extent.end;
  }
}

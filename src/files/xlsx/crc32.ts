/** Eight tables of 256 remainders, so that eight bytes are taken in at a time. */
const tables = makeTables();

/** The CRC-32 checksum of the bytes, as zip archives store it (an unsigned 32-bit number). */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      remainder(7, low & 255) ^
      remainder(6, (low >>> 8) & 255) ^
      remainder(5, (low >>> 16) & 255) ^
      remainder(4, low >>> 24) ^
      remainder(3, high & 255) ^
      remainder(2, (high >>> 8) & 255) ^
      remainder(1, (high >>> 16) & 255) ^
      remainder(0, high >>> 24);
  }
  for (; at < bytes.length; at += 1) {
    crc = remainder(0, (crc ^ view.getUint8(at)) & 255) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** `table` is below 8 and `byte` below 256, so there always is a number. */
function remainder(table: number, byte: number): number {
  return tables[(table << 8) | byte] as number;
}

function makeTables(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let index = 0; index < 256; index += 1) {
    let bits = index;
    for (let bit = 0; bit < 8; bit += 1) bits = bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1;
    made[index] = bits;
  }
  for (let index = 256; index < made.length; index += 1) {
    const previous = made[index - 256] ?? 0;
    made[index] = (previous >>> 8) ^ (made[previous & 255] ?? 0);
  }
  return made;
}

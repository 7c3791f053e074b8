/** Eight tables of 256 remainders, so that eight bytes are taken in at a time. */
const tables = makeTables();

/** The CRC-32 checksum of the bytes, as zip archives store it (an unsigned 32-bit number). */
export function crc32(bytes: Uint8Array): number {
  const table = (lane: number, index: number): number => tables[(lane << 8) | index] ?? 0;
  const byte = (at: number): number => bytes[at] ?? 0;
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    const low =
      crc ^ (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24));
    crc =
      table(7, low & 255) ^
      table(6, (low >>> 8) & 255) ^
      table(5, (low >>> 16) & 255) ^
      table(4, low >>> 24) ^
      table(3, byte(at + 4)) ^
      table(2, byte(at + 5)) ^
      table(1, byte(at + 6)) ^
      table(0, byte(at + 7));
  }
  for (; at < bytes.length; at += 1) crc = table(0, (crc ^ byte(at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTables(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let index = 0; index < 256; index += 1) {
    let remainder = index;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
    made[index] = remainder;
  }
  for (let index = 256; index < made.length; index += 1) {
    const previous = made[index - 256] ?? 0;
    made[index] = (previous >>> 8) ^ (made[previous & 255] ?? 0);
  }
  return made;
}

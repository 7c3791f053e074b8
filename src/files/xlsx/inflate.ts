import { Inflate, inflateSync } from 'fflate';
import { refuseDamaged } from '../Refusal';

/** Packed bytes that are unpacked in one go; deflate can make at most 66 MB of them. */
const SMALL = 64 * 1024;
const CHUNK = 16 * 1024;

/**
 * Unpacks deflated bytes that must give exactly `size` bytes; anything else is refused (throws `Refused`), and a part
 * that lies about its size is found out while it unpacks, before it fills the memory.
 */
export function inflateExactly(packed: Uint8Array, size: number, part: string): Uint8Array {
  // One byte more than declared, so that a part that is too long is told from one that fits.
  const room = new Uint8Array(size + 1);
  const length =
    packed.length <= SMALL
      ? inflateAtOnce(packed, room, part)
      : inflateInChunks(packed, room, part);
  if (length !== size) refuseDamaged('wrong-size', part);
  return room.subarray(0, size);
}

function inflateAtOnce(packed: Uint8Array, room: Uint8Array, part: string): number {
  return unpacking(part, () => inflateSync(packed, { out: room }).length);
}

function inflateInChunks(packed: Uint8Array, room: Uint8Array, part: string): number {
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= room.length) room.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length < room.length; at += CHUNK) {
    const isLast = at + CHUNK >= packed.length;
    unpacking(part, () => {
      inflate.push(packed.subarray(at, at + CHUNK), isLast);
    });
  }
  return length;
}

/** fflate reports damaged data by throwing, with its own error or by running into an impossible value. */
function unpacking<T>(part: string, unpack: () => T): T {
  try {
    return unpack();
  } catch {
    return refuseDamaged('cannot-unpack', part);
  }
}

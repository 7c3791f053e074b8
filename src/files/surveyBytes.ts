/** What there is among bytes. */
export interface ByteSurvey {
  /** Whether every byte is a character of ASCII, and so means the same in UTF-8 and in Windows-1252. */
  readonly isAscii: boolean;
  readonly hasZero: boolean;
}

const HIGH_BITS = 0x80808080;
const LOW_BITS = 0x01010101;
const NONE = new Int32Array();

/** Looks for zeros and for bytes beyond ASCII, four bytes at a time. */
export function surveyBytes(bytes: Uint8Array): ByteSurvey {
  // Words begin at multiples of four in memory.
  const head = (4 - (bytes.byteOffset % 4)) % 4;
  const count = Math.max(0, bytes.length - head) >> 2;
  const words = count > 0 ? new Int32Array(bytes.buffer, bytes.byteOffset + head, count) : NONE;
  let seen = 0;
  let borrowed = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    seen |= word;
    // Of the bytes of a word the lowest zero, if there is one, sets its high bit here; without a zero none is set.
    borrowed |= (word - LOW_BITS) & ~word;
  }
  const rest = [...bytes.subarray(0, head), ...bytes.subarray(head + words.length * 4)];
  return {
    isAscii: (seen & HIGH_BITS) === 0 && rest.every((byte) => byte < 0x80),
    hasZero: (borrowed & HIGH_BITS) !== 0 || rest.includes(0),
  };
}

import { isErrorNamed } from '../errors';
import { decodeWindows1252 } from '../windows1252';

/** How the bytes of a text file were understood. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns the bytes of a text file into text without a byte order mark.
 *
 * UTF-16 is known by its mark. Everything else is UTF-8 if every byte of it can be, and otherwise Windows-1252, which
 * is what Excel's plain "CSV" writes in Britain. UTF-8 text is never mistaken: `é` in Windows-1252 is not valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const marked = encodingByMark(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (cause) {
    if (!isErrorNamed(cause, 'TypeError')) throw cause;
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** The UTF-16 variant that a byte order mark announces, or null without such a mark. */
export function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

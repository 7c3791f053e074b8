import { isErrorNamed } from '../errors';
import { refuseDamaged } from '../Refusal';
import { decodeWindows1252 } from '../windows1252';

/**
 * The bytes of an XML part as UTF-8 without a byte order mark, whatever it was written in. UTF-8 parts, which is nearly
 * all of them, are not copied. Throws `Refused` when the encoding is unknown or the bytes are not in it.
 */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const encoding = wideEncoding(bytes) ?? declaredEncoding(bytes);
  if (encoding === 'utf-8') return bytes;
  if (/^(windows-1252|iso-8859-1)$/i.test(encoding)) {
    return new TextEncoder().encode(decodeWindows1252(bytes));
  }
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (cause) {
    // RangeError: no such encoding; TypeError: not in it.
    if (isErrorNamed(cause, 'RangeError') || isErrorNamed(cause, 'TypeError')) {
      return refuseDamaged('unreadable-text', part);
    }
    throw cause;
  }
}

/** UTF-16, by its mark or by the zero byte beside the first `<`. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  // A part that says UTF-16 but visibly is not was converted by somebody who left the declaration.
  if (declared === undefined || /^(utf-?8|us-ascii|utf-16.*)$/i.test(declared)) return 'utf-8';
  return declared;
}

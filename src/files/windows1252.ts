/** What Windows-1252 has at 0x80 to 0x9F; the five places that it leaves free stay control characters. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes Windows-1252, the encoding of Excel's plain "CSV" in Britain.
 *
 * Some platforms' own decoder reads it as Latin-1 (Node 20 does), which turns `–` and `’` into control characters; here
 * they come out right everywhere.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(
    /[\x80-\x9f]/g,
    (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control,
  );
}

import { END, XmlScanner } from './XmlScanner';

/** Which of a workbook's cell styles show a number as a date, by style index. Throws `Refused`. */
export function readDateStyles(bytes: Uint8Array, part: string): boolean[] {
  const xml = new XmlScanner(bytes, part);
  const formats = new Map<number, string>();
  const isDate: boolean[] = [];
  while (xml.next() !== END) {
    if (xml.opens('numFmt')) {
      formats.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '');
    } else if (xml.opens('cellXfs')) {
      const inside = xml.depth;
      while (xml.nextChild(inside)) {
        if (!xml.opens('xf')) continue;
        isDate.push(isDateFormat(Number(xml.attribute('numFmtId') ?? 0), formats));
        xml.skip();
      }
    }
  }
  return isDate;
}

/** Number formats that need no definition in the file and hold a day (ECMA-376 part 1, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 58)
  );
}

function isDateFormat(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id);
  return code === undefined ? isBuiltInDate(id) : isDateFormatCode(code);
}

/**
 * Whether a number format shows a day: it has a `d` or `y`, or an `m` that is not minutes. Times of day and durations
 * are not dates. Read in one pass, without a pattern that a made-up format could keep busy for hours.
 *
 * @example isDateFormatCode('[$-809]d mmmm yyyy;@') // true
 * @example isDateFormatCode('[h]:mm "days"') // false
 */
export function isDateFormatCode(code: string): boolean {
  let hasMonth = false;
  let hasTime = false;
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at).toLowerCase();
    if (character === ';') break;
    if (character === '"' || character === '[') {
      const close = code.indexOf(character === '"' ? '"' : ']', at + 1);
      if (close < 0) break;
      if (/^\[(h+|m+|s+)$/i.test(code.slice(at, Math.min(close, at + 4)))) hasTime = true;
      at = close;
    } else if (character === '\\' || character === '_' || character === '*') at += 1;
    else if (character === 'd' || character === 'y') return true;
    else if (character === 'm') hasMonth = true;
    else if (character === 'h' || character === 's') hasTime = true;
  }
  return hasMonth && !hasTime;
}

import type { Limits } from '../limits';
import { refuseTooLarge } from '../Refusal';
import { resolveExcelEscapes } from './entities';
import { END, XmlScanner } from './XmlScanner';

/** The texts that the cells of a workbook share, in the order in which cells number them. Throws `Refused`. */
export function readSharedTexts(bytes: Uint8Array, part: string, limits: Limits): string[] {
  const xml = new XmlScanner(bytes, part);
  const texts: string[] = [];
  while (xml.next() !== END) {
    if (!xml.opens('si')) continue;
    if (texts.length >= limits.cells) refuseTooLarge('cells', limits.cells);
    texts.push(readRichText(xml, limits));
  }
  return texts;
}

/**
 * The text of an `si` or `is` element that was just opened: plain, or in runs of different formats joined together.
 * Reading aids beside the text (phonetic runs, `rPh`) are not part of it.
 */
export function readRichText(xml: XmlScanner, limits: Limits): string {
  const inside = xml.depth;
  let text = '';
  while (xml.nextChild(inside)) {
    if (xml.opens('t')) {
      xml.capture();
      text += xml.capturedText();
      if (text.length > limits.cellCharacters) {
        refuseTooLarge('cell-characters', limits.cellCharacters);
      }
    } else if (!xml.opens('r')) xml.skip();
  }
  return resolveExcelEscapes(text);
}

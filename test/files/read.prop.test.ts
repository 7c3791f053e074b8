import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { defaultLimits, type Limits } from '../../src/files/limits';
import { readFile } from '../../src/files/read';
import { buildBook, sheetXml } from './support/buildBook';
import { buildZip } from './support/buildZip';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures/pass/files', name)));
const sources = [
  fixture('openpyxl-measures.xlsx'),
  fixture('libreoffice-measures.xlsx'),
  buildZip([
    ['_rels/.rels', ''],
    ['xl/workbook.xml', { content: '<workbook/>', stored: true }],
  ]),
];
const names = fc.constantFrom('a.csv', 'a.xlsx', 'a.xlsm', 'a.xls', '~$a.xlsx', 'a');
/** Small, so that a mutation that asks for much is refused rather than granted. */
const limits: Limits = { ...defaultLimits, partBytes: 1_000_000, cells: 100_000 };

/** A result of the promised shape; a reader that throws fails the property by itself. */
function expectResult(name: string, bytes: Uint8Array): void {
  const result = readFile(name, bytes, limits);
  if (!result.ok) {
    expect(typeof result.refusal.code).toBe('string');
    return;
  }
  for (const { rows } of result.tables) {
    for (const [index, row] of rows.entries()) {
      expect(row.number).toBeGreaterThan(rows[index - 1]?.number ?? 0);
      expect(row.cells).not.toContain(undefined);
    }
  }
}

describe('whatever the bytes are, readFile gives tables or a refusal', () => {
  it('for any bytes', () => {
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        expectResult(name, bytes);
        expectResult(name, new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...bytes]));
        expectResult(name, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...bytes]));
        expectResult(name, new Uint8Array([0xff, 0xfe, ...bytes]));
      }),
      { numRuns: 500 },
    );
  });

  it('for any text in a CSV', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', '\ufeff', 'é'),
    });
    fc.assert(
      fc.property(text, (content) => {
        expectResult('a.csv', new TextEncoder().encode(content));
      }),
      { numRuns: 1000 },
    );
  });

  it('for workbooks with some bytes changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...sources), changes, (source, changed) => {
        const bytes = source.slice();
        for (const [at, byte] of changed) bytes[at % bytes.length] = byte;
        expectResult('a.xlsx', bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('for sheets whose XML has some characters changed', () => {
    const xml = sheetXml(
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a&amp;b</t></is></c></row>' +
        '<row><c><f>1+1</f></c><c t="d"><v>2026-11-23</v></c><c t="e"><v>#N/A</v></c></row>',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );
    const change = fc.tuple(
      fc.nat(xml.length),
      fc.nat(3),
      fc.constantFrom('', '<', '>', '"', '/', '&', '0', 'c', '<c>', '</c>', ']]>', '<!', '\0'),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let sheet = xml;
        for (const [at, length, put] of changes)
          sheet = sheet.slice(0, at) + put + sheet.slice(at + length);
        expectResult(
          'a.xlsx',
          buildBook({ sheet, texts: '<si><t>x</t></si>', formats: ['dd/mm/yyyy'] }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('for parts that are packed as any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(500), (packed, size) => {
        const content = {
          content: packed,
          stored: true,
          lie: { method: 8, size, checksum: crc32(packed) },
        };
        expectResult('a.xlsx', buildBook({ sheet: content }));
      }),
      { numRuns: 500 },
    );
  });
});

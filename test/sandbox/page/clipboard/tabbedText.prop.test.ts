import fc from 'fast-check';
import { readTabbedText, writeTabbedText } from '../../../../src/sandbox/page/clipboard/tabbedText';

const cells = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', ' ') }),
);

const blocks = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('what is copied is what is pasted, whatever the cells hold', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      expect(readTabbedText(writeTabbedText(block))).toEqual(block);
    }),
  );
});

import fc from 'fast-check';
import { ByteWriter } from '../../../src/files/csv/ByteWriter';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const step = fc.oneof(
  fc.record({ text }),
  fc.record({ piece: text }),
  fc.record({ number: fc.nat() }),
  fc.constant({ take: true } as const),
);

/** The text of a file written in steps. A chunk is looked at when the next is taken, as the disk does at the latest. */
function write(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const writer = new ByteWriter();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let [written, last] = ['', new Uint8Array()];
  const take = () => {
    const chunk = writer.take();
    written += decoder.decode(last);
    last = chunk as Uint8Array<ArrayBuffer>;
  };
  for (const given of steps) {
    if ('text' in given) writer.text(given.text);
    else if ('piece' in given) writer.piece(writer.keep(given.piece));
    else if ('number' in given) writer.number(given.number);
    else take();
  }
  take();
  take();
  return written;
}

it('writes texts, kept pieces and numbers one after the other', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const expected = steps.map((given) =>
        'take' in given ? '' : String(Object.values(given)[0]),
      );
      expect(write(steps)).toBe(expected.join(''));
    }),
  );
});

it('makes room for a piece or a text that is longer than a chunk, and for many pieces', () => {
  const long = 'x'.repeat(3_000_000);
  expect(
    write([{ text: 'a' }, { piece: long }, { number: 7 }, { take: true }, { text: long }]),
  ).toBe(`a${long}7${long}`);
  const pieces = Array.from({ length: 5000 }, (_, index) => ({ piece: `piece ${index} of many;` }));
  expect(write(pieces)).toBe(pieces.map(({ piece }) => piece).join(''));
});

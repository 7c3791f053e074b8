import fc from 'fast-check';
import { surveyBytes } from '../../src/files/surveyBytes';

it('sees every zero and every byte beyond ASCII, wherever the bytes begin in memory', () => {
  const bytes = fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 127 }) },
      fc.integer({ max: 255, min: 0 }),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(bytes, fc.nat(3), (given, offset) => {
      const memory = new Uint8Array(given.length + offset);
      memory.set(given, offset);
      expect(surveyBytes(memory.subarray(offset))).toEqual({
        isAscii: given.every((byte) => byte < 128),
        hasZero: given.includes(0),
      });
    }),
    { numRuns: 1000 },
  );
});

import { definitionsIn, DEFINITION_VERSIONS } from '../../../src/domain/catalogue/versions';

const [first] = DEFINITION_VERSIONS;
if (!first) throw new Error('there is no version');
const later = { ...first, title: 'later', validFrom: { year: 2027, quarter: 1 } as const };

it('holds from its first quarter until the next version begins', () => {
  const versions = [first, later];
  expect(definitionsIn({ year: 2022, quarter: 1 }, versions)).toBe(first);
  expect(definitionsIn({ year: 2026, quarter: 4 }, versions)).toBe(first);
  expect(definitionsIn({ year: 2027, quarter: 1 }, versions)).toBe(later);
  expect(definitionsIn({ year: 2031, quarter: 3 }, versions)).toBe(later);
});

it('reads a quarter before the collection began with the oldest version', () => {
  expect(definitionsIn({ year: 2019, quarter: 3 }, [first, later])).toBe(first);
});

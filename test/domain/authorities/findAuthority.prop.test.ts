import fc from 'fast-check';
import type { Authority } from '../../../src/domain/authorities/Authority';
import {
  authoritiesIn,
  authorityValidIn,
  findAuthorityByCode,
  findAuthorityByName,
  liveAuthorities,
} from '../../../src/domain/authorities/findAuthority';
import { REGIONS } from '../../../src/domain/authorities/findRegion';
import { searchAuthorities } from '../../../src/domain/authorities/searchAuthorities';
import type { Period } from '../../../src/domain/periods/Period';

const period: fc.Arbitrary<Period> = fc.record({
  year: fc.integer({ min: 2013, max: 2035 }),
  quarter: fc.constantFrom(1, 2, 3, 4),
});

const periodAndAuthority = period.chain((when) =>
  fc.record({
    when: fc.constant(when),
    authority: fc.constantFrom<Authority>(...liveAuthorities(when)),
  }),
);

/** The text with some letters in the other case, `&` for some `and`, and white space around. */
function writtenCarelessly(text: string): fc.Arbitrary<string> {
  return fc
    .record({ flips: fc.infiniteStream(fc.boolean()), ampersand: fc.boolean() })
    .map(({ flips, ampersand }) => {
      const letters = Array.from(ampersand ? text.replace(/\band\b/g, '&') : text);
      const flipped = letters.map((letter) =>
        flips.next().value ? letter.toUpperCase() : letter.toLowerCase(),
      );
      return ` ${flipped.join('')}\u00a0`;
    });
}

it('every authority of a quarter is found by both its codes, in any case', () => {
  fc.assert(
    fc.property(
      periodAndAuthority.chain((pair) =>
        fc.record({ pair: fc.constant(pair), gss: writtenCarelessly(pair.authority.gssCode) }),
      ),
      ({ pair: { when, authority }, gss }) => {
        expect(authorityValidIn(authority.laCode, when)).toBe(authority);
        expect(authorityValidIn(String(authority.laCode), when)).toBe(authority);
        expect(findAuthorityByCode(gss)).toContain(authority);
      },
    ),
  );
});

it('every authority of a quarter is found by its name, however carelessly it is written', () => {
  fc.assert(
    fc.property(
      periodAndAuthority.chain((pair) =>
        fc.record({ pair: fc.constant(pair), name: writtenCarelessly(pair.authority.name) }),
      ),
      ({ pair: { when, authority }, name }) => {
        expect(findAuthorityByName(name)).toContain(authority);
        expect(searchAuthorities(name, when)[0]).toBe(authority);
      },
    ),
  );
});

it('every part of a name finds the authority', () => {
  fc.assert(
    fc.property(periodAndAuthority, fc.nat(), fc.nat(), ({ when, authority }, start, length) => {
      const from = start % authority.name.length;
      const text = authority.name.slice(from, from + 1 + (length % 12));
      expect(searchAuthorities(text, when)).toContain(authority);
    }),
  );
});

it('the regions of a quarter share out its authorities', () => {
  fc.assert(
    fc.property(period, (when) => {
      const shared = REGIONS.flatMap(({ name }) => authoritiesIn(name, when));
      expect(new Set(shared)).toEqual(new Set(liveAuthorities(when)));
      expect(shared).toHaveLength(liveAuthorities(when).length);
    }),
  );
});

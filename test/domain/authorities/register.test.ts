import { findAuthorityByCode } from '../../../src/domain/authorities/findAuthority';
import { findRegion } from '../../../src/domain/authorities/findRegion';
import { AUTHORITY_ALIASES, REGISTER } from '../../../src/domain/authorities/register';
import { dateOfDayNumber, dayNumber } from '../../../src/domain/periods/days';

it('holds 167 rows, 153 of them in use', () => {
  expect(REGISTER).toHaveLength(167);
  expect(REGISTER.filter(({ validTo }) => validTo === null)).toHaveLength(153);
});

it('gives a code to one authority at a time', () => {
  const overlaps = REGISTER.filter((row) =>
    findAuthorityByCode(row.laCode).some(
      (other) =>
        other !== row &&
        other.validFrom <= (row.validTo ?? '9999-12-31') &&
        row.validFrom <= (other.validTo ?? '9999-12-31'),
    ),
  );
  expect(overlaps).toEqual([]);
});

it('holds calendar days, in order', () => {
  for (const { validFrom, validTo } of REGISTER) {
    expect(dateOfDayNumber(dayNumber(validFrom))).toBe(validFrom);
    if (validTo === null) continue;
    expect(dateOfDayNumber(dayNumber(validTo))).toBe(validTo);
    expect(validFrom < validTo).toBe(true);
  }
});

it('knows the successors of every ended row, which begin the day after it ends', () => {
  for (const row of REGISTER) {
    expect(row.successors.length > 0).toBe(row.validTo !== null);
    for (const { laCode, gssCode } of row.successors) {
      const [successor] = findAuthorityByCode(gssCode);
      expect(successor?.laCode).toBe(laCode);
      expect(row.validTo !== null && successor && dayNumber(successor.validFrom)).toBe(
        row.validTo !== null && dayNumber(row.validTo) + 1,
      );
    }
  }
});

it('puts every row into one of the nine regions', () => {
  for (const { region } of REGISTER) expect(findRegion(region)?.name).toBe(region);
});

it('has aliases of known authorities only', () => {
  for (const { laCode } of AUTHORITY_ALIASES) expect(findAuthorityByCode(laCode)).not.toEqual([]);
});

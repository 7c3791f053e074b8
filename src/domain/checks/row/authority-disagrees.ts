import { findAuthorityByCode } from '../../authorities/findAuthority';
import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const authorityDisagrees: Check<RowReading, 'row/authority-disagrees'> = {
  code: 'row/authority-disagrees',
  grade: 'error',
  title: 'LA code, LA name and Region agree',
  help: 'The three columns name one authority. Where they do not agree nobody can tell whose figures they are.',
  *find(reading) {
    const { laCode, laName, region } = reading;
    const authority = laCode.parsed.ok
      ? findAuthorityByCode(laCode.parsed.value.laCode).at(-1)
      : null;
    if (!authority) return;
    const { parsed: names } = laName;
    const nameAgrees = !names.ok || (names.value?.includes(authority.laCode) ?? true);
    const regionAgrees =
      !region.parsed.ok || (region.parsed.value ?? authority.region) === authority.region;
    if (nameAgrees && regionAgrees) return;
    yield {
      ...foundAt(this.code, reading, nameAgrees ? 'Region' : 'LA name'),
      laCode: authority.laCode,
      name: authority.name,
      region: authority.region,
      otherName: nameAgrees ? null : quoteCell(laName.cell),
      otherRegion: regionAgrees ? null : quoteCell(region.cell),
    };
  },
};

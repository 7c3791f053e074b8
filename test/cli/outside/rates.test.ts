import { Folder, recordsOf, riia } from '../folder';
import { measures, quarterOf, type Fields } from './files';

async function ratesOf(
  content: string,
): Promise<{ code: number; rows: Record<string, string>[]; stdout: string }> {
  const folder = new Folder();
  try {
    const { code, stdout } = await riia('rates', folder.write('a.csv', content));
    return { code, stdout, rows: recordsOf(stdout) };
  } finally {
    folder.remove();
  }
}

const in2024: Fields = { 'Measure year': '2024-25' };
const in2025: Fields = { 'Measure year': '2025-26' };
const in2022: Fields = { 'Measure year': '2022-23' };
const in2023: Fields = { 'Measure year': '2023-24' };

describe('riia rates', () => {
  it.each([
    ['202=987', in2024, '94.5', '', '104428', '2024'],
    ['202=987', in2023, '94.8', '', '104092', '2023'],
    ['202=987', in2022, '95.9', '', '102962', '2022'],
    ['202=987', in2025, '94.5', '', '104428', '2024'],
    ['201=0', in2024, '0.0', '', '104428', '2024'],
    ['20212=12', in2024, '1.1', '', '104428', '2024'],
    ['218=29', in2024, '2.8', '', '104428', '2024'],
    ['221=100', in2024, '13.7', '', '72792', '2023'],
    ['222=100', in2024, '7.0', '', '142698', '2023'],
    ['223=100', in2022, '7.0', '', '142698', '2023'],
    ['224=100', in2023, '7.0', '', '142698', '2023'],
    ['219=100', in2022, '20.9', '', '47831', '2016'],
    ['219=100', in2023, '21.0', '', '47612', '2017'],
    ['219=100', in2024, '20.9', '', '47892', '2018'],
    ['219=100', in2025, '20.7', '', '48363', '2019'],
    ['219=100', { 'Measure year': '2026-27' }, '20.4', '', '48922', '2020'],
    ['202=200 203=33', in2024, '', '16.5', '200', ''],
    ['205=200 206=150', in2024, '', '75.0', '200', ''],
    ['208=200 209=33', in2024, '', '16.5', '200', ''],
    ['210=60 213=20', in2024, '', '33.3', '60', ''],
    ['210=60 214=10', in2024, '', '16.7', '60', ''],
    ['219=200 220=101', in2024, '', '50.5', '200', ''],
    ['205=80 206=5', in2024, '', '6.3', '80', ''],
  ])('%s in %p', async (drawing, fields, rate, percentage, denominator, year) => {
    const { rows, code } = await ratesOf(measures(...quarterOf(drawing, fields)));
    const row = rows.at(-1);
    expect(row).toMatchObject({ rate, percentage, denominator, population_year: year });
    expect(code).toBe(0);
  });

  it.each([
    ['203=5', 'no denominator'],
    ['202=0 203=0', 'denominator is zero'],
    ['219=0 220=0', 'denominator is zero'],
    ['202= 203=5', 'no denominator'],
  ])('%s: says why there is none: %s', async (drawing, reason) => {
    const { rows, stdout } = await ratesOf(measures(...quarterOf(drawing)));
    const row = rows.find((each) => ['203', '220'].includes(each['Measure no.'] ?? ''));
    expect(row).toMatchObject({ rate: '', percentage: '' });
    expect(row?.['reason']).toContain(reason);
    expect(stdout).not.toContain('NaN');
  });

  it('says that a population is our estimate', async () => {
    const { rows } = await ratesOf(measures(...quarterOf('219=100', in2022)));
    expect(rows[0]?.['reason']).toContain('estimate');
  });

  it('marks 219 of one authority as indicative', async () => {
    const { rows } = await ratesOf(measures(...quarterOf('219=100', in2023)));
    expect(rows[0]?.['reason']).toContain('indicative');
  });

  it('prints the compiled columns followed by its own', async () => {
    const { stdout } = await ratesOf(measures({}));
    expect(stdout.split('\r\n')[0]).toBe(
      'Region,LA code,LA name,Report date,Measure year,Measure quarter,Measure no.,Measure value,Quality check,rate,percentage,denominator,population_year,reason',
    );
  });

  it('divides by the denominator of the same quarter and authority only', async () => {
    const { rows } = await ratesOf(
      measures(
        ...quarterOf('202=100', { 'Measure quarter': 'Q1' }),
        ...quarterOf('202=100', { 'LA code': '846' }),
        ...quarterOf('203=5'),
      ),
    );
    const row = rows.find((each) => each['Measure no.'] === '203');
    expect(row).toMatchObject({ percentage: '' });
    expect(row?.['reason']).toContain('no denominator');
  });

  it('uses the population of an authority that has ended', async () => {
    const { rows } = await ratesOf(
      measures({ 'LA code': '909', 'Measure year': '2022-23', 'Measure value': '100' }),
    );
    expect(rows[0]?.['Measure value']).toBe('100');
    expect(`${rows[0]?.['rate'] ?? ''}${rows[0]?.['reason'] ?? ''}`).not.toBe('');
  });

  it('says that 209 is not the figure of the DfE', async () => {
    const { rows } = await ratesOf(measures(...quarterOf('208=200 209=33')));
    expect(rows.at(-1)?.['reason']).toContain('DfE');
  });
});

import { interpretText } from '../../../src/sandbox/host/values/interpret';

const typed = (text: string) => interpretText(text, 'person', 2026);

test.each([
  ['12', 12, undefined],
  ['-1,234.50', -1234.5, '#,##0.00'],
  ['(12)', -12, undefined],
  ['12%', 0.12, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['£1,200', 1200, '£#,##0'],
  ['1e3', 1000, '0.00E+00'],
  ['23/11/2026', 46349, 'm/d/yyyy'],
  ['3/4/26', 46115, 'm/d/yyyy'],
  ['2026-11-23', 46349, 'm/d/yyyy'],
  ['23 Nov 2026', 46349, 'd-mmm-yy'],
  ['1/2', 46054, 'd-mmm'],
  ['Nov-26', 46327, 'mmm-yy'],
  ['10:30', 0.4375, 'h:mm'],
  ['true', true, undefined],
  ['#n/a', '#N/A', undefined],
])('a person typing %s means %p', (text, value, numberFormat) => {
  expect(typed(text)).toEqual({ value, ...(numberFormat === undefined ? {} : { numberFormat }) });
});

test.each(['Q1', '31/02/2026', '1,23', '12 boys', '2026-27', 'March', '(-5)', "don't"])(
  '%s stays text',
  (text) => {
    expect(typed(text)).toEqual({ value: text });
  },
);

test('an add-in writes months first, as Excel in the United States reads them', () => {
  expect(interpretText('3/4/2026', 'addin', 2026).value).toBe(46085);
  expect(interpretText('23/11/2026', 'addin', 2026).value).toBe('23/11/2026');
});

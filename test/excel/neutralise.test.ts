import { neutralise } from '../../src/excel/neutralise';

test.each(['=1+1', '+44', '-5', '@SUM(A1)', '\tx', '\rx', '\nx'])(
  'text that begins like a formula gets an apostrophe: %j',
  (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  },
);

test.each(['Mosaic', '', '1', "'quoted", 'a=b'])('other text stays as it is: %j', (text) => {
  expect(neutralise(text)).toBe(text);
});

import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { openPane, openTab } from '../support';
import { checkedWith, worded } from '../gallery/canned';

async function openRates() {
  const pane = await openPane(checkedWith([worded()]));
  await openTab(pane, 'Rates');
  return pane;
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }));
const cells = (name: RegExp) =>
  row(name)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('a row has count, rate and change', async () => {
  await openRates();
  expect(cells(/^201/)).toEqual(['4,912', '470.4', '−4%']);
});

test('a percentage carries its sign', async () => {
  await openRates();
  expect(cells(/^206/)).toEqual(['706', '67.8%', '−1%']);
});

test('a queried change says so in words', async () => {
  await openRates();
  expect(cells(/^208/)).toEqual(['412', '39.5', 'Queried: +31%']);
});

test('a blank measure is not reported', async () => {
  await openRates();
  expect(cells(/^221/)).toEqual(['Not reported']);
});

test('referral sources unfold under 202', async () => {
  const { user } = await openRates();
  expect(screen.queryByRole('row', { name: /^20202/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('switch', { name: 'Referral sources' }));
  const names = screen
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent.split(' ')[0]);
  expect(names.slice(names.indexOf('201'), names.indexOf('203'))).toEqual([
    '201',
    '202',
    '20202',
    '20203',
    '20204',
    '20205',
    '20206',
    '20207',
    '20208',
    '20209',
    '20210',
    '20211',
    '20212',
  ]);
  expect(cells(/^20212/)).toEqual(['5', '0.5', '−1']);
});

test('a name opens its card', async () => {
  const { user } = await openRates();
  await user.click(screen.getByRole('button', { name: 'Section 47 enquiries' }));
  expect(screen.getByRole('tab', { name: 'Measure' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('Measure 208 · row 20 on the sheet')).toBeVisible();
});

test('the notes name each population and its year', async () => {
  await openRates();
  expect(
    screen.getByText(
      /Rates are per 10,000 for the quarter, not a year\. Populations: 0–17 mid-2024/,
    ),
  ).toBeVisible();
  expect(screen.getByText('1 Aged 11–18 in mid-2020. Indicative for one authority.')).toBeVisible();
});

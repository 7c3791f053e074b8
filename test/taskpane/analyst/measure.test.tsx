import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { openPane, openTab } from '../support';
import { checkedWith, worded } from '../gallery/canned';
import { findCard } from '../../../src/taskpane/analyst/findCard';

const title = () => screen.getByRole('heading', { level: 1 });

async function openMeasure() {
  const pane = await openPane(checkedWith([worded()]));
  await openTab(pane, 'Measure');
  const select = (row: number, sheet = 'Measures') => {
    act(() => {
      pane.workflows.listener().onSelection({ sheet, row, column: 7 });
    });
  };
  return { ...pane, select };
}

test('the card follows the selected row of the sheet', async () => {
  const { select } = await openMeasure();
  select(20);
  expect(title()).toHaveTextContent('Section 47 enquiries');
  expect(screen.getByText('Measure 208 · row 20 on the sheet')).toBeVisible();
});

test('count and rate, the sum in words, and last quarter are shown, with the findings of the row', async () => {
  const { select } = await openMeasure();
  select(20);
  expect(screen.getByText('412')).toBeVisible();
  expect(screen.getByText('enquiries')).toBeVisible();
  expect(screen.getByText('39.5')).toBeVisible();
  expect(screen.getByText(/412 ÷ 104,428 × 10,000\. Population: mid-2024, ONS\./)).toBeVisible();
  expect(screen.getByText('Last quarter 314', { exact: false })).toHaveTextContent(
    'Last quarter 314 (+31%)',
  );
  expect(screen.getByRole('heading', { name: /208 is higher than expected/ })).toBeVisible();
});

test('the definition says what counts, with the days of the quarter', async () => {
  const { select } = await openMeasure();
  select(20);
  expect(
    screen.getByText('Completed from 1 July to 30 September 2026, whenever they started.'),
  ).toBeVisible();
});

test('a blank measure is not reported and has no rate, never 0', async () => {
  const { select } = await openMeasure();
  select(35);
  expect(screen.getAllByText('Not reported')[0]).toBeVisible();
  expect(screen.getByText('No rate: not reported')).toBeVisible();
});

test('stepping leaves the sheet alone, and “Follow the sheet” leads back', async () => {
  const { select, user } = await openMeasure();
  select(20);
  await user.click(screen.getByRole('button', { name: 'Next measure' }));
  expect(title()).toHaveTextContent('ICPCs within 15 working days');
  await user.click(screen.getByRole('button', { name: 'Follow the sheet' }));
  expect(title()).toHaveTextContent('Section 47 enquiries');
});

test('a row that is no measure keeps the last card and says so', async () => {
  const { select } = await openMeasure();
  select(20);
  select(40);
  expect(title()).toHaveTextContent('Section 47 enquiries');
  expect(screen.getByText('Row 40 is not a measure.')).toBeVisible();
});

test('a selection on another sheet changes nothing', async () => {
  const { select } = await openMeasure();
  select(20);
  select(3, 'Contextual');
  expect(title()).toHaveTextContent('Section 47 enquiries');
  expect(screen.queryByText(/is not a measure/)).not.toBeInTheDocument();
});

test('a related measure opens its card', async () => {
  const { select, user } = await openMeasure();
  select(20);
  await user.click(screen.getByRole('button', { name: 'New plans' }));
  expect(title()).toHaveTextContent('New child protection plans');
});

test('before any selection the first row is shown', () => {
  const { card } = findCard(checkedWith([]), { selection: null, cardRow: null, following: true });
  expect(card?.measure).toBe(201);
});

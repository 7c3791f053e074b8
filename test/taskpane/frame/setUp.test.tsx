import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { hostProblem, openPane } from '../support';
import { checkedWith, submissionCsv } from '../gallery/canned';

const authority = () => screen.getByRole('combobox', { name: 'Authority' });
const date = () => screen.getByRole('textbox', { name: 'Report date' });

test('a workbook without a submission opens Set-up, with the focus on its title', async () => {
  await openPane(null);
  expect(await screen.findByRole('heading', { name: 'Set up your submission' })).toHaveFocus();
  expect(screen.getByText('Not set up yet')).toBeVisible();
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
});

test('the last quarter that is over and today are the defaults', async () => {
  await openPane(null);
  expect(screen.getByRole('combobox', { name: 'Quarter' })).toHaveTextContent(
    '2026-27 Q2 (July to September 2026)',
  );
  expect(date()).toHaveValue('23/11/2026');
});

test('typing part of a name offers the authorities that have it, with code and region', async () => {
  const { user } = await openPane(null);
  await user.type(authority(), 'suss');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'East Sussex 845 · South East',
    'West Sussex 938 · South East',
  ]);
  await user.click(screen.getByRole('option', { name: /East Sussex/ }));
  expect(authority()).toHaveValue('East Sussex');
  expect(screen.getByText('Code 845 · South East')).toBeVisible();
});

test('a code typed whole becomes the authority on leaving the field', async () => {
  const { user } = await openPane(null);
  await user.type(authority(), '845{Escape}');
  await user.click(date());
  expect(authority()).toHaveValue('East Sussex');
});

test('the sheets are made from the answers', async () => {
  const startSubmission = jest.fn(() => Promise.resolve());
  const { user } = await openPane(null, { does: { startSubmission } });
  await user.type(authority(), 'suss');
  await user.click(screen.getByRole('option', { name: /East Sussex/ }));
  await user.click(screen.getByRole('button', { name: 'Make the sheets' }));
  expect(startSubmission).toHaveBeenCalledWith({
    laCode: 845,
    period: { year: 2026, quarter: 2 },
    reportDate: '2026-11-23',
    earlier: [],
  });
});

test('an unknown authority is said under the field, and the focus goes there', async () => {
  const startSubmission = jest.fn(() => Promise.resolve());
  const { user } = await openPane(null, { does: { startSubmission } });
  await user.type(authority(), 'Susex{Escape}');
  await user.click(screen.getByRole('button', { name: 'Make the sheets' }));
  expect(authority()).toHaveAccessibleDescription(
    'No authority called “Susex”. Type part of a name, or a code.',
  );
  expect(authority()).toHaveFocus();
  expect(startSubmission).not.toHaveBeenCalled();
});

test('an authority that had ended is named with those that followed', async () => {
  const { user } = await openPane(null);
  await user.type(authority(), '909{Escape}');
  await user.click(date());
  expect(authority()).toHaveAccessibleDescription(
    /Cumbria \(909\) ended on 31\/03\/2023\. For 2026-27 Q2 choose/,
  );
});

test.each([
  ['11/23/2026', '11/23/2026 is not a date here. Write the day first: 23/11/2026.'],
  ['24/11/2026', '24/11/2026 is in the future. Enter the day the figures were produced.'],
  ['23/11/26', '23/11/26 has a short year. Write all four digits of it.'],
])('the report date %s is refused with a sentence', async (typed, sentence) => {
  const { user } = await openPane(null);
  await user.clear(date());
  await user.type(date(), typed);
  await user.tab();
  expect(screen.getByText(sentence)).toBeVisible();
});

test('a date in another British form is shown back as dd/mm/yyyy', async () => {
  const { user } = await openPane(null);
  await user.clear(date());
  await user.type(date(), '5 Nov 2026');
  await user.tab();
  expect(date()).toHaveValue('05/11/2026');
});

describe('a report date before the quarter ended', () => {
  const WARNING =
    '01/07/2026 is before the quarter ended on 30/09/2026. Use the day the figures were produced.';

  test('is queried on leaving the field, not while it is typed', async () => {
    const { user } = await openPane(null);
    await user.clear(date());
    await user.type(date(), '01/07/2026');
    expect(screen.queryByText(WARNING)).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByText(WARNING)).toBeVisible();
    expect(date()).toBeValid();
  });

  test('does not hold the sheets back', async () => {
    const startSubmission = jest.fn(() => Promise.resolve());
    const { user } = await openPane(null, { does: { startSubmission } });
    await user.type(authority(), '845{Escape}');
    await user.clear(date());
    await user.type(date(), '01/07/2026');
    await user.click(screen.getByRole('button', { name: 'Make the sheets' }));
    expect(startSubmission).toHaveBeenCalledWith(
      expect.objectContaining({ reportDate: '2026-07-01' }),
    );
  });

  test('is no longer queried when an earlier quarter is chosen', async () => {
    const { user } = await openPane(null);
    await user.clear(date());
    await user.type(date(), '01/07/2026');
    await user.click(screen.getByRole('combobox', { name: 'Quarter' }));
    expect(screen.getByText(WARNING)).toBeVisible();
    await user.click(screen.getByRole('option', { name: /2026-27 Q1/ }));
    expect(screen.queryByText(/before the quarter ended/)).not.toBeInTheDocument();
  });

  test('of a submission that was opened is queried at once', async () => {
    const { user } = await openPane(null);
    const file = submissionCsv('kent_q2.csv', [886, 'Kent'], (text) =>
      text.replaceAll('2026-11-23', '2026-07-01'),
    );
    await user.upload(screen.getByLabelText('Open a submission', { selector: 'input' }), file);
    expect(await screen.findByText(WARNING)).toBeVisible();
  });
});

test('an opened submission fills the answers, says what was read, and its rows are passed on', async () => {
  const startSubmission = jest.fn(() => Promise.resolve());
  const { user } = await openPane(null, { does: { startSubmission } });
  const file = submissionCsv('kent_q2.csv', [886, 'Kent']);
  await user.upload(screen.getByLabelText('Open a submission', { selector: 'input' }), file);
  await waitFor(() => {
    expect(authority()).toHaveValue('Kent');
  });
  const page = within(screen.getByRole('main'));
  expect(page.getByText('kent_q2.csv: 35 rows for 2026-27 Q2 read.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Make the sheets' }));
  const [answers] = startSubmission.mock.calls[0] as unknown as [
    { laCode: number; earlier: unknown[] },
  ];
  expect([answers.laCode, answers.earlier.length]).toEqual([886, 35]);
});

test('a problem while the sheets are made is shown, and the answers stay', async () => {
  const startSubmission = () => Promise.reject(hostProblem('access-denied'));
  const { user } = await openPane(null, { does: { startSubmission } });
  await user.type(authority(), 'suss');
  await user.click(screen.getByRole('option', { name: /East Sussex/ }));
  await user.click(screen.getByRole('button', { name: 'Make the sheets' }));
  expect(await screen.findByText('Excel does not allow changes here')).toBeVisible();
  expect(authority()).toHaveValue('East Sussex');
});

test('a workbook with a submission says whose it is, and carries on', async () => {
  const { user } = await openPane(checkedWith([]));
  await user.click(screen.getByRole('button', { name: /East Sussex · 2026-27 Q2/ }));
  expect(await screen.findByText('This workbook has East Sussex, 2026-27 Q2.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Carry on' }));
  expect(screen.getByRole('tab', { name: 'Check' })).toBeVisible();
});

test('a coordinator is asked for a region, which is remembered', async () => {
  const { user, store } = await openPane(null);
  await user.click(screen.getByRole('radio', { name: 'Compile submissions (coordinator)' }));
  expect(screen.queryByRole('textbox', { name: 'Report date' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('combobox', { name: 'Region' }));
  await user.click(screen.getByRole('option', { name: 'South East' }));
  await user.click(screen.getByRole('button', { name: 'Go to Collect' }));
  expect(screen.getByRole('tab', { name: 'Collect' })).toHaveAttribute('aria-selected', 'true');
  expect(store.getState().region).toBe('South East');
});

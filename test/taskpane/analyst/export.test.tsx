import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { hostProblem, openPane, openTab } from '../support';
import { checkedWith, worded } from '../gallery/canned';

const ERROR = worded({ grade: 'error', title: '206 is more than 205', cell: 'H18' });
const QUERY = worded();
const ANSWERED = { ...QUERY, reason: 'Police operation in August.' };

/** The box of the measures file. */
const measures = () => within(screen.getByRole('region', { name: /riia24_measures/ }));

/** The page, without what is read out. */
const page = () => within(screen.getByRole('main'));

function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

/** jsdom has no execCommand, as some browsers of the future may have none. */
function oldCopy(copies: boolean): void {
  Object.assign(document, { execCommand: () => copies });
}

test('an error holds back its own file and not the other', async () => {
  const pane = await openPane(checkedWith([ERROR]));
  await openTab(pane, 'Export');
  expect(screen.getByText('1 error holds back the measures file')).toBeVisible();
  const download = measures().getByRole('button', { name: /^Download/ });
  expect(download).toHaveAttribute('aria-disabled', 'true');
  expect(download).toHaveAccessibleDescription(/Rows with errors cannot be exported/);
  const context = within(screen.getByRole('region', { name: /riia24_context/ }));
  expect(context.getByRole('button', { name: /^Download/ })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a file that is held back is not downloaded', async () => {
  const click = jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(() => undefined);
  const pane = await openPane(checkedWith([ERROR]));
  await openTab(pane, 'Export');
  await pane.user.click(measures().getByRole('button', { name: /^Download/ }));
  expect(click).not.toHaveBeenCalled();
});

test('“Show the error” opens Check with the errors alone', async () => {
  const pane = await openPane(checkedWith([ERROR, QUERY]));
  await openTab(pane, 'Export');
  await pane.user.click(screen.getByRole('button', { name: 'Show the error' }));
  expect(screen.getByRole('button', { name: 'Errors 1' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByText('208 is higher than expected')).not.toBeInTheDocument();
});

test('queries without a reason are counted and hold nothing back', async () => {
  const pane = await openPane(checkedWith([QUERY, { ...ANSWERED, id: 'other' }], { full: true }));
  await openTab(pane, 'Export');
  expect(screen.getByText('No errors. 2 queries, 1 without a reason.')).toBeVisible();
  expect(measures().getByRole('button', { name: /^Download/ })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('Download starts in the click, with the name shown, and does not say “saved”', async () => {
  const clicked: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(this.download);
  });
  const pane = await openPane(checkedWith([ANSWERED], { full: true }));
  await openTab(pane, 'Export');
  await pane.user.click(measures().getByRole('button', { name: /^Download/ }));
  expect(clicked).toEqual(['riia24_measures_845_2026-27_Q2_20261123.csv']);
  expect(measures().getByText('Download started at 10:42. Nothing there? Use Copy.')).toBeVisible();
});

describe('Copy', () => {
  test('uses the clipboard where it is open, heading line included in the count', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    const pane = await openPane(checkedWith([], { full: true }));
    clipboard(writeText);
    await openTab(pane, 'Export');
    await pane.user.click(measures().getByRole('button', { name: /^Copy/ }));
    expect(await measures().findByText('Copied 36 lines.')).toBeVisible();
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^Region,LA code,.*\r\n/));
  });

  test('falls back to the old command where the clipboard refuses', async () => {
    const pane = await openPane(checkedWith([], { full: true }));
    clipboard(() => Promise.reject(new Error('blocked by permissions policy')));
    oldCopy(true);
    await openTab(pane, 'Export');
    await pane.user.click(measures().getByRole('button', { name: /^Copy/ }));
    expect(await measures().findByText('Copied 36 lines.')).toBeVisible();
  });

  test('shows the text, selected, where both refuse', async () => {
    const pane = await openPane(checkedWith([], { full: true }), { platform: 'OfficeOnline' });
    clipboard(() => Promise.reject(new Error('blocked by permissions policy')));
    oldCopy(false);
    await openTab(pane, 'Export');
    await pane.user.click(measures().getByRole('button', { name: /^Copy/ }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Press Ctrl+C to copy',
    });
    expect(box).toHaveFocus();
    expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
    expect(box).toHaveAccessibleDescription(
      'Excel on the web did not allow Copy, so here is the text, already selected.',
    );
  });
});

test('on a Mac Download is a plain button, and the line under it names the other way', async () => {
  const pane = await openPane(checkedWith([], { full: true }), { platform: 'Mac' });
  await openTab(pane, 'Export');
  expect(measures().getByText('If nothing happens, use Copy.')).toBeVisible();
  await pane.user.click(measures().getByRole('button', { name: /^Show text/ }));
  expect(screen.getByRole('textbox', { name: 'Press Cmd+C to copy' })).toBeVisible();
});

test('“Put on a sheet” names the sheet, or says why Excel did not', async () => {
  const outcomes = [
    Promise.resolve('Measures as CSV text'),
    Promise.reject(hostProblem('access-denied')),
  ];
  outcomes[1]?.catch(() => undefined);
  const pane = await openPane(checkedWith([], { full: true }), {
    does: { putOnSheet: () => outcomes.shift() ?? Promise.resolve('') },
  });
  await openTab(pane, 'Export');
  const put = measures().getByRole('button', { name: /^Put on a sheet/ });
  await pane.user.click(put);
  expect(await measures().findByText('It is on the sheet “Measures as CSV text”.')).toBeVisible();
  await pane.user.click(put);
  expect(await measures().findByText(/Excel does not allow changes here/)).toBeVisible();
});

test('the covering note holds the queries and their reasons', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  const pane = await openPane(checkedWith([ANSWERED], { full: true }));
  clipboard(writeText);
  await openTab(pane, 'Export');
  await pane.user.click(screen.getByRole('button', { name: 'Copy the note' }));
  expect(writeText).toHaveBeenCalledWith(
    expect.stringContaining('Reason: Police operation in August.'),
  );
});

describe('Check a saved CSV', () => {
  const saved = async (change: (text: string) => string) => {
    const pane = await openPane(checkedWith([], { full: true }));
    await openTab(pane, 'Export');
    const { text, name } = pane.store
      .getState()
      .prepareExport(checkedWith([], { full: true })).measures;
    const input = screen.getByLabelText('Choose a CSV', { selector: 'input' });
    await pane.user.upload(input, new File([change(text)], name));
  };

  test('says that an untouched file matches', async () => {
    await saved((text) => text);
    expect(await page().findByText('It matches.')).toBeVisible();
  });

  test('says where a changed file differs', async () => {
    await saved((text) => text.replace('201,4912', '201,"4,912"'));
    expect(await page().findByText('It differs in 1 place.')).toBeVisible();
    await waitFor(() => {
      expect(page().getByText(/line 2, Measure value is “4,912”/)).toBeVisible();
    });
  });
});

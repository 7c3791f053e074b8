import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPane, type OpenPane } from '../support';
import { submissionCsv, withSpoiltRows } from '../gallery/canned';

const COORDINATOR = { remembered: { role: 'coordinator', region: 'South East' } } as const;

const KENT = () => submissionCsv('kent_q2.csv', [886, 'Kent']);
const HAMPSHIRE = () =>
  submissionCsv('hants_q2.csv', [850, 'Hampshire'], (text) =>
    text.replace(',201,4912', ',201,19%'),
  );
const MEDWAY = () =>
  submissionCsv('medway_q2.csv', [887, 'Medway'], (text) => text.replace('Measure value', 'Value'));
const SURREY = () => submissionCsv('surrey_q2.csv', [936, 'Surrey']);
const SURREY_AGAIN = () =>
  submissionCsv('surrey_q2 (1).csv', [936, 'Surrey'], (text) =>
    text.replace(',215,692', ',215,629'),
  );

async function collect(files: File[], pane?: OpenPane): Promise<OpenPane> {
  const opened = pane ?? (await openPane(null, COORDINATOR));
  await opened.user.upload(
    screen.getByLabelText(pane ? 'Add files' : 'Choose files', { selector: 'input' }),
    files,
  );
  await screen.findByText('Every row accounted for');
  return opened;
}

const band = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((line) => line.textContent);

test('before any file the page says what will happen and what the workbook holds', async () => {
  await openPane(null, COORDINATOR);
  expect(screen.getByText('Drop submissions here, or')).toBeVisible();
  expect(screen.getByText('Nothing is compiled here yet.')).toBeVisible();
});

test('each file has one line with its outcome, refused ones first', async () => {
  await collect([KENT(), HAMPSHIRE(), MEDWAY()]);
  expect(screen.getByText('2 of 3')).toBeVisible();
  expect(band('Refused')[0]).toMatch(/^medway_q2\.csvThe heading “Measure value” is missing/);
  expect(band('Accepted with queries').join()).toMatch(
    /hants_q2\.csvHampshire\. 34 of 35 rows; 1 row refused/,
  );
});

test('every row is accounted for', async () => {
  await collect([KENT(), HAMPSHIRE()]);
  const ledger = screen.getByRole('table', { name: 'Every row accounted for' });
  const lines = within(ledger)
    .getAllByRole('row')
    .slice(1)
    .map((line) => [...line.children].map(({ textContent }) => textContent));
  expect(lines).toEqual([
    ['Kept', '69', '0'],
    ['Superseded', '0', '0'],
    ['Duplicate', '0', '0'],
    ['In conflict', '0', '0'],
    ['Refused', '1', '0'],
    ['Read', '70', '0'],
  ]);
});

test('how many of the region have reported is said with the sums', async () => {
  await collect([KENT(), HAMPSHIRE()]);
  expect(
    screen.getByText(
      /2 of 19 South East authorities for 2026-27 Q2\. 70 rows: 69 kept, 1 refused\./,
    ),
  ).toBeVisible();
});

test('refused rows are listed with their reasons, and Back returns to the file', async () => {
  const { user } = await collect([HAMPSHIRE()]);
  await user.click(screen.getByRole('button', { name: 'Rows of hants_q2.csv' }));
  expect(screen.getByRole('heading', { name: 'hants_q2.csv', level: 1 })).toHaveFocus();
  expect(screen.getByRole('heading', { name: 'Row 2' })).toBeVisible();
  expect(screen.getByText(/“19%”/)).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Rows of hants_q2.csv' })).toHaveFocus();
  });
});

test('values in conflict are shown with both values and stay out', async () => {
  await collect([SURREY(), SURREY_AGAIN()]);
  const conflict = screen.getByRole('list', { name: 'In conflict' }).textContent;
  expect(conflict).toContain('Surrey, 2026-27 Q2, 215 Looked after');
  expect(conflict).toContain('Different values with the same report date, 23/11/2026.');
  expect(conflict).toMatch(/692 surrey_q2\.csv, row \d+/);
  expect(conflict).toMatch(/629 surrey_q2 \(1\)\.csv, row \d+/);
  expect(screen.getByText('1 value in conflict stays out')).toBeVisible();
});

test('files added later join those that are there', async () => {
  const pane = await collect([KENT()]);
  await collect([SURREY()], pane);
  await waitFor(() => {
    expect(screen.getByText('2 of 2')).toBeVisible();
  });
});

test('the same file chosen again is not counted twice', async () => {
  const pane = await collect([KENT()]);
  await collect([KENT()], pane);
  await waitFor(() => {
    expect(screen.getByText('1 of 1')).toBeVisible();
  });
});

test('files can be dropped on the page, which never opens them itself', async () => {
  await openPane(null, COORDINATOR);
  const files = [KENT()];
  await act(async () => {
    const kept = fireEvent.drop(document, { dataTransfer: { files } });
    expect(kept).toBe(false);
    await Promise.resolve();
  });
  expect(await screen.findByText('1 of 1')).toBeVisible();
});

test('Cancel stops the reading and leaves what was there', async () => {
  let finish: () => void = () => undefined;
  const { user } = await openPane(null, {
    ...COORDINATOR,
    does: {
      collectFiles: (_, { onProgress }) => {
        onProgress(13, 21, 'Southampton RIIA 2026-27 Q2.xlsx');
        return new Promise((resolve) => {
          finish = () => {
            resolve([]);
          };
        });
      },
    },
  });
  await user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), [KENT()]);
  expect(screen.getByText('Reading 13 of 21')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '13');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await act(async () => {
    finish();
    await Promise.resolve();
  });
  expect(screen.getByText('Drop submissions here, or')).toBeVisible();
});

test('Compile opens Compiled with the focus on its heading, and says what changed and who is missing', async () => {
  const { user } = await collect([KENT(), HAMPSHIRE()]);
  await user.click(screen.getByRole('button', { name: 'Compile' }));
  expect(await screen.findByRole('heading', { name: 'Compiled', level: 1 })).toHaveFocus();
  expect(
    screen.getByText('Compiled measures: 69 rows. Compiled contextual: 0 rows.'),
  ).toBeVisible();
  expect(screen.getByText('Hampshire, Kent.')).toBeVisible();
  expect(
    screen.getByText(/2 of 19 authorities reported 2026-27 Q2\. Missing: Bracknell Forest,/),
  ).toBeVisible();
});

describe('rows of the compiled sheets that cannot be read', () => {
  const spoilt = (rows: number) =>
    openPane(null, { ...COORDINATOR, does: { planFromFiles: withSpoiltRows(rows) } });

  async function collectOver(rows: number): Promise<OpenPane> {
    const pane = await spoilt(rows);
    await pane.user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), [KENT()]);
    await screen.findByText('Every row accounted for');
    return pane;
  }

  test.each([
    [1, '1 compiled row cannot be read and would go'],
    [2, '2 compiled rows cannot be read and would go'],
  ])('are announced before compiling: %d', async (rows, words) => {
    await collectOver(rows);
    expect(screen.getByText(words)).toBeVisible();
  });

  test.each([
    [
      1,
      '1 row of the compiled sheets could not be read and was taken off. It is in the Compile log.',
    ],
    [
      2,
      '2 rows of the compiled sheets could not be read and were taken off. They are in the Compile log.',
    ],
  ])('count as withdrawn after it: %d', async (rows, words) => {
    const { user } = await collectOver(rows);
    await user.click(screen.getByRole('button', { name: 'Compile' }));
    const title = await screen.findByRole('heading', { name: 'Values withdrawn' });
    expect(title.parentElement).toHaveTextContent(`Values withdrawn${rows}`);
    expect(screen.getByText(words)).toBeVisible();
  });

  test('are none when all can be read', async () => {
    const { user } = await collectOver(0);
    expect(screen.getByText('Every value is decided')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Compile' }));
    const title = await screen.findByRole('heading', { name: 'Values withdrawn' });
    expect(title.parentElement).toHaveTextContent('Values withdrawn0');
    expect(screen.queryByText(/taken off/)).not.toBeInTheDocument();
  });
});

test('rows that would go are said beside values in conflict', async () => {
  const pane = await openPane(null, { ...COORDINATOR, does: { planFromFiles: withSpoiltRows(2) } });
  await pane.user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), [
    KENT(),
    submissionCsv('kent_q2 (1).csv', [886, 'Kent'], (text) => text.replace(',215,692', ',215,629')),
  ]);
  expect(
    await screen.findByText(
      '2 compiled rows cannot be read and would go; 1 value in conflict stays out',
    ),
  ).toBeVisible();
});

test('the compiled files are offered on Export', async () => {
  const { user } = await collect([KENT()]);
  await user.click(screen.getByRole('button', { name: 'Compile' }));
  await user.click(await screen.findByRole('button', { name: 'Go to Export' }));
  expect(await screen.findAllByRole('region')).toHaveLength(2);
});

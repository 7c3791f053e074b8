import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { hostProblem, openPane, type OpenPane } from '../support';
import { checkedWith, FINDINGS, worded } from '../gallery/canned';

const QUERY = worded();
const ERROR = FINDINGS[1] ?? worded({ grade: 'error' });

test('a finding says what is wrong, the numbers, what to do, and where', async () => {
  await openPane(checkedWith([ERROR]));
  const finding = within(screen.getByRole('listitem'));
  expect(finding.getByRole('heading')).toHaveTextContent('Error: 206 is more than 205');
  expect(finding.getByText(/206 is 1,061 and 205 is 1,042/)).toBeVisible();
  expect(finding.getByText('Correct H17 or H18.')).toBeVisible();
  expect(finding.getByRole('button', { name: 'Go to H18: 206 is more than 205' })).toBeVisible();
});

test('findings stand in bands, errors before queries before notes', async () => {
  await openPane(checkedWith([...FINDINGS].reverse()));
  const bands = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(bands).toEqual(['Errors', 'Queries', 'Notes']);
});

test('a filter leaves one grade, and says how many there are of each', async () => {
  const { user } = await openPane(checkedWith(FINDINGS));
  await user.click(screen.getByRole('button', { name: 'Queries 3' }));
  expect(
    screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
  ).toEqual(['Queries']);
  expect(screen.getByRole('button', { name: 'Queries 3' })).toHaveAttribute('aria-pressed', 'true');
});

test('answered queries can be hidden', async () => {
  const { user } = await openPane(checkedWith(FINDINGS));
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Hide answered queries' }));
  expect(screen.queryByText('218 fell by 32%')).not.toBeInTheDocument();
  expect(screen.getByText('208 is higher than expected')).toBeInTheDocument();
});

test('“Go to” passes the cell on and says where the focus goes', async () => {
  const goToPlace = jest.fn(() => Promise.resolve());
  const { user } = await openPane(checkedWith([ERROR]), { does: { goToPlace } });
  await user.click(screen.getByRole('button', { name: /Go to H18/ }));
  expect(goToPlace).toHaveBeenCalledWith(
    expect.objectContaining({ sheet: 'Measures', address: 'H18' }),
  );
  await waitFor(
    () => {
      expect(screen.getByRole('status')).toHaveTextContent(
        'Moving to H18 on Measures. F6 brings you back.',
      );
    },
    { timeout: 3000 },
  );
});

test('a move that Excel refuses is explained at the finding', async () => {
  const goToPlace = () => Promise.reject(hostProblem('other-workbook'));
  const { user } = await openPane(checkedWith([ERROR]), { does: { goToPlace } });
  await user.click(screen.getByRole('button', { name: /Go to H18/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Excel did not move to H18: another workbook is in front. Bring this one to the front and try again.',
  );
});

describe('a reason', () => {
  test('opens in place with the focus in the box', async () => {
    const { user } = await openPane(checkedWith([QUERY]));
    await user.click(screen.getByRole('button', { name: /Give a reason/ }));
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveFocus();
  });

  test('is written to its one cell on “Save reason”, and only then', async () => {
    const saveReason = jest.fn(() => Promise.resolve());
    const { user } = await openPane(checkedWith([QUERY]), { does: { saveReason } });
    await user.click(screen.getByRole('button', { name: /Give a reason/ }));
    await user.type(screen.getByRole('textbox'), 'Police operation in August.');
    expect(saveReason).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Save reason' }));
    expect(saveReason).toHaveBeenCalledWith(
      { sheet: 'Measures', address: 'M20' },
      'Police operation in August.',
    );
  });

  test('once saved turns the finding to answered, with the focus on “Change the reason”', async () => {
    const pane: OpenPane = await openPane(checkedWith([QUERY, ERROR]), {
      does: {
        // The next check finds the reason on the sheet.
        saveReason: (_, reason) => {
          const answered = checkedWith([{ ...QUERY, reason }, ERROR]);
          const { onChecked } = pane.workflows.listener();
          jest.spyOn(pane.workflows.listener(), 'onChecked').mockImplementation(() => {
            onChecked(answered);
          });
          return Promise.resolve();
        },
      },
    });
    const { user } = pane;
    await user.click(screen.getByRole('button', { name: /Give a reason/ }));
    await user.type(screen.getByRole('textbox'), 'Checked.');
    await user.click(screen.getByRole('button', { name: 'Save reason' }));
    const change = await screen.findByRole('button', { name: /Change the reason/ });
    expect(change).toHaveFocus();
    expect(screen.getByText('Checked.')).toBeVisible();
    expect(screen.getByText('Answered query:', { exact: false })).toBeInTheDocument();
  });

  test('is not saved when it is empty', async () => {
    const saveReason = jest.fn(() => Promise.resolve());
    const { user } = await openPane(checkedWith([QUERY]), { does: { saveReason } });
    await user.click(screen.getByRole('button', { name: /Give a reason/ }));
    await user.click(screen.getByRole('button', { name: 'Save reason' }));
    expect(saveReason).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
      /Write the reason, or press Cancel\./,
    );
  });

  test('is given up with Esc, and the focus returns to the button', async () => {
    const { user } = await openPane(checkedWith([QUERY]));
    await user.click(screen.getByRole('button', { name: /Give a reason/ }));
    await user.type(screen.getByRole('textbox'), 'half a sen{Escape}');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: /Give a reason/ })).toHaveFocus();
    });
  });

  test('that is half written is still there after a look at another page', async () => {
    const { user } = await openPane(checkedWith([QUERY]));
    await user.click(screen.getByRole('button', { name: /Give a reason/ }));
    await user.type(screen.getByRole('textbox'), 'Half a sen');
    await user.click(screen.getByRole('tab', { name: 'Rates' }));
    await user.click(screen.getByRole('tab', { name: 'Check' }));
    expect(screen.getByRole('textbox')).toHaveValue('Half a sen');
  });

  test('that Excel did not take is explained, and what was written stays', async () => {
    const saveReason = () => Promise.reject(hostProblem('protected', 'Measures'));
    const { user } = await openPane(checkedWith([QUERY]), { does: { saveReason } });
    await user.click(screen.getByRole('button', { name: /Give a reason/ }));
    await user.type(screen.getByRole('textbox'), 'Checked.');
    await user.click(screen.getByRole('button', { name: 'Save reason' }));
    expect(await screen.findByText(/The Measures sheet is protected/)).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Checked.');
  });
});

test('a finding that holds the focus stays, marked as fixed, until the focus leaves it', async () => {
  const { workflows, user } = await openPane(checkedWith([ERROR, QUERY]));
  act(() => {
    screen.getByRole('button', { name: /Go to H18/ }).focus();
  });
  act(() => {
    workflows.listener().onChecked(checkedWith([QUERY]));
  });
  expect(screen.getByRole('heading', { name: /206 is more than 205 · Fixed/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /Go to H18/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /Go to H20/ }));
  expect(screen.queryByText(/206 is more than 205/)).not.toBeInTheDocument();
});

test('a finding without the focus goes at once', async () => {
  const { workflows } = await openPane(checkedWith([ERROR, QUERY]));
  act(() => {
    workflows.listener().onChecked(checkedWith([QUERY]));
  });
  expect(screen.queryByText(/206 is more than 205/)).not.toBeInTheDocument();
});

test('with every measure filled and every query answered nothing is left, and Export is next', async () => {
  const { user } = await openPane(checkedWith([{ ...QUERY, reason: 'Checked.' }], { full: true }));
  expect(screen.getByRole('heading', { name: 'Nothing left to fix' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Answered queries' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go to Export' }));
  expect(screen.getByRole('tab', { name: 'Export' })).toHaveAttribute('aria-selected', 'true');
});

test('blank measures are said where nothing is wrong', async () => {
  await openPane(checkedWith([]));
  expect(screen.getByText('Nothing wrong so far')).toBeVisible();
  expect(screen.getByText('4 measures are blank.')).toBeVisible();
});

test('while a cell is being edited the findings stay readable, and the bar goes by itself', async () => {
  const { workflows } = await openPane(checkedWith([QUERY]));
  act(() => {
    workflows.listener().onProblem(hostProblem('editing') as never);
  });
  expect(screen.getByText('Waiting for you to finish the cell')).toBeVisible();
  expect(screen.getByText('208 is higher than expected')).toBeVisible();
  act(() => {
    workflows.listener().onChecked(checkedWith([QUERY]));
  });
  expect(screen.queryByText('Waiting for you to finish the cell')).not.toBeInTheDocument();
});

test('a change that has not been read yet is said in place of the time', async () => {
  const { workflows } = await openPane(checkedWith([QUERY]));
  act(() => {
    workflows.listener().onStale();
  });
  expect(screen.getByText('The sheet has changed since 10:42.')).toBeVisible();
});

test('a sheet that has gone leaves two ways out', async () => {
  const { workflows, user } = await openPane(checkedWith([QUERY]));
  act(() => {
    workflows.listener().onProblem(hostProblem('no-sheet') as never);
  });
  expect(screen.getByRole('heading', { name: 'No Measures sheet here' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Open a submission' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Make the sheets' }));
  expect(await screen.findByRole('heading', { name: 'Set up your submission' })).toBeVisible();
});

test('figures of a sheet that has gone are not exported, whichever page is opened', async () => {
  const { workflows, user } = await openPane(checkedWith([]));
  act(() => {
    workflows.listener().onProblem(hostProblem('no-sheet') as never);
  });
  await user.click(screen.getByRole('tab', { name: 'Export' }));
  expect(screen.queryByRole('button', { name: /Download/ })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'No Measures sheet here' })).toBeVisible();
});

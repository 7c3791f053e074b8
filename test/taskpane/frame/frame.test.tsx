import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { FluentProvider } from '@fluentui/react-components';
import { ErrorBoundary } from '../../../src/taskpane/frame/ErrorBoundary';
import { HostMissing } from '../../../src/taskpane/frame/HostMissing';
import { App } from '../../../src/taskpane/App';
import { buildTheme } from '../../../src/taskpane/theme';
import { PaneContext } from '../../../src/taskpane/usePane';
import { hostProblem, openPane } from '../support';
import { canned, cannedPane, checkedWith, worded } from '../gallery/canned';

test('the header names authority and quarter', async () => {
  await openPane(checkedWith([]));
  expect(screen.getByRole('button', { name: 'East Sussex · 2026-27 Q2' })).toBeVisible();
});

test('a tab that has the focus opens its page only on Enter', async () => {
  const { user } = await openPane(checkedWith([]));
  act(() => {
    screen.getByRole('tab', { name: 'Measure' }).focus();
  });
  expect(screen.getByRole('tab', { name: 'Check' })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('tab', { name: 'Measure' })).toHaveAttribute('aria-selected', 'true');
});

test.each(['Help', 'Settings'])(
  '%s takes the focus to its title, and Esc returns it',
  async (name) => {
    const { user } = await openPane(checkedWith([]));
    await user.click(screen.getByRole('button', { name }));
    expect(await screen.findByRole('heading', { name, level: 1 })).toHaveFocus();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name })).toHaveFocus();
    expect(screen.getByRole('tab', { name: 'Check' })).toBeVisible();
  },
);

test.each(['Help', 'Settings'])('Esc on %s is not passed on to Office’s library', async (name) => {
  const { user } = await openPane(checkedWith([]));
  const heard = jest.fn();
  window.addEventListener('keydown', heard);
  await user.click(screen.getByRole('button', { name }));
  await screen.findByRole('heading', { name, level: 1 });
  await user.keyboard('{Escape}');
  window.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
});

test('the menu of roles has the words of Set-up', async () => {
  const { user } = await openPane(null);
  const words = screen
    .getAllByRole<HTMLInputElement>('radio')
    .map(({ labels }) => labels?.[0]?.textContent);
  await user.click(screen.getByRole('button', { name: /RIIA 24/ }));
  const items = screen.getAllByRole('menuitemradio').map(({ textContent }) => textContent);
  expect(items).toEqual(words);
});

test('the role is changed by the menu, and the data stays', async () => {
  const { user, store } = await openPane(checkedWith([worded()]), {
    remembered: { region: 'London' },
  });
  await user.click(screen.getByRole('button', { name: /RIIA 24/ }));
  await user.click(
    screen.getByRole('menuitemradio', { name: 'Compile submissions (coordinator)' }),
  );
  expect(screen.getByRole('tab', { name: 'Collect' })).toBeVisible();
  expect(store.getState().checked?.findings).toHaveLength(1);
});

test('the chosen colours take effect at once', async () => {
  const { user, store } = await openPane(checkedWith([]));
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(await screen.findByRole('radio', { name: 'Dark' }));
  expect(store.getState().colours).toBe('dark');
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

describe('the first reading', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('shows the shape of the page only when it takes longer than 400 ms', () => {
    const store = cannedPane(canned(null, { openWorkbook: () => new Promise(() => undefined) }));
    render(<App store={store} systemMode="light" />);
    void store.getState().open();
    act(() => {
      jest.advanceTimersByTime(399);
    });
    expect(screen.queryByText('Reading the workbook…')).not.toBeInTheDocument();
    act(() => {
      jest.advanceTimersByTime(1);
    });
    expect(screen.getAllByText('Reading the workbook…').length).toBeGreaterThan(0);
  });

  test('messages that come together are read out one a second', () => {
    const store = cannedPane(canned(null));
    render(<App store={store} systemMode="light" />);
    act(() => {
      store.getState().announce('25% read.');
      store.getState().announce('50% read.');
    });
    expect(screen.getByRole('status')).toHaveTextContent('25% read.');
    act(() => {
      jest.advanceTimersByTime(1000);
    });
    expect(screen.getByRole('status')).toHaveTextContent('50% read.');
  });
});

describe('trouble with Excel', () => {
  test.each([
    ['timeout', 'Excel has not answered for 30 seconds'],
    ['protected', 'The Measures sheet is protected'],
    ['other-workbook', 'Another workbook is in front'],
    ['session-lost', 'Excel has ended the session with this pane'],
  ])('of kind %s stays above the page until it is over', async (kind, title) => {
    const { workflows } = await openPane(checkedWith([worded()]));
    act(() => {
      workflows.listener().onProblem(hostProblem(kind, 'Measures') as never);
    });
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.getByText('208 is higher than expected')).toBeVisible();
  });

  test('when the pane opens can be tried again', async () => {
    let attempts = 0;
    const { user } = await openPane(checkedWith([]), {
      does: {
        openWorkbook: () => {
          attempts += 1;
          if (attempts === 1) return Promise.reject(hostProblem('timeout'));
          return Promise.resolve({ submission: checkedWith([]).identity, compiled: null });
        },
      },
    });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('tab', { name: 'Check' })).toBeVisible();
  });

  test('a lost session offers to open the pane again', async () => {
    const reload = jest.fn();
    const { workflows, user } = await openPane(checkedWith([]), { reload });
    act(() => {
      workflows.listener().onProblem(hostProblem('session-lost') as never);
    });
    await user.click(screen.getByRole('button', { name: 'Open the pane again' }));
    expect(reload).toHaveBeenCalled();
  });
});

test('a mistake in drawing a page shows what happened, with details to copy', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('Broken on purpose');
  };
  render(
    <PaneContext value={cannedPane(canned(null))}>
      <FluentProvider theme={buildTheme('light')}>
        <ErrorBoundary onReload={() => undefined}>
          <Broken />
        </ErrorBoundary>
      </FluentProvider>
    </PaneContext>,
  );
  expect(screen.getByRole('heading', { name: 'The pane has stopped' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy these details' })).toBeVisible();
});

test('an Excel that is too old is said, with the version for whoever helps', () => {
  render(
    <FluentProvider theme={buildTheme('light')}>
      <HostMissing why="too-old" version="0.1.0" onTryAgain={() => undefined} />
    </FluentProvider>,
  );
  expect(
    screen.getByRole('heading', { name: 'This Excel is too old for the add-in' }),
  ).toBeVisible();
  expect(screen.getByText('Reference: TOO-OLD · 0.1.0')).toBeVisible();
  expect(screen.getByText(/Microsoft 365, Excel 2021 or later, or Excel on the web/)).toBeVisible();
});

test('the sheet is checked when the pane gets the focus', async () => {
  const { workflows, store } = await openPane(checkedWith([]));
  const checking = jest.spyOn(workflows.listener(), 'onChecking');
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(checking).toHaveBeenCalledTimes(1);
  await act(() => store.getState().checkNow());
});

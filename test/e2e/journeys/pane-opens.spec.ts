import {
  assertNoErrors,
  assertNothingLeft,
  closeBrowser,
  openSandbox,
} from '../../support/browser';

afterAll(closeBrowser);

it.each(['light', 'dark'] as const)(
  'the pane opens beside a workbook in %s, under a strict policy, and asks nothing of the network',
  async (colorScheme) => {
    const sandbox = await openSandbox({ colorScheme });
    await sandbox.pane.locator('#root *').first().waitFor();

    expect(await sandbox.pane.locator('#office-missing').isVisible()).toBe(false);
    assertNothingLeft(sandbox);
    assertNoErrors(sandbox);
    await sandbox.close();
  },
);

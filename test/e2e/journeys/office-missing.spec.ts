import { assertNoErrors, assertNothingLeft, closeBrowser, openPage } from '../../support/browser';

afterAll(closeBrowser);

const OFFICE = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';

it('says at once, and in plain words, when Microsoft’s library is refused', async () => {
  const { page, foreignRequests, close } = await openPage({ path: '/taskpane.html', width: 320 });
  await page.getByRole('heading', { name: 'The add-in could not connect to Excel' }).waitFor();
  const details = await page.locator('#office-missing-details').innerText();

  expect(details).toContain('officeapis.public.onecdn.static.microsoft');
  expect(details).toContain('appsforoffice.microsoft.com');
  expect(details).toContain('OFFICE-LOAD-REFUSED');
  expect(foreignRequests).toEqual([OFFICE]);
  await close();
});

it('tries again when asked, and goes away once the library is there', async () => {
  let allowed = false;
  const { page, errors, close } = await openPage({
    path: '/taskpane.sandbox.html',
    prepare: (context) =>
      context.route('**/office/office.js', (route) => (allowed ? route.fallback() : route.abort())),
  });
  const message = page.getByRole('heading', { name: 'The add-in could not connect to Excel' });
  await message.waitFor();

  allowed = true;
  errors.length = 0; // the refusal just asked for
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(() => 'Office' in window);
  await message.waitFor({ state: 'hidden' });
  await close();
});

it('takes the library from its own host in the sandbox and asks nothing of any other', async () => {
  const opened = await openPage({ path: '/taskpane.sandbox.html' });
  await opened.page.waitForFunction(() => 'Office' in window);

  assertNothingLeft(opened);
  assertNoErrors(opened);
  await opened.close();
});

it('copies the details for IT', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, close } = await openPage({ path: '/taskpane.html', permissions });
  await page.getByRole('button', { name: 'Copy these details' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());

  expect(copied).toMatch(/^Addresses: officeapis\.public.*Reference: OFFICE-LOAD-REFUSED/);
  await close();
});

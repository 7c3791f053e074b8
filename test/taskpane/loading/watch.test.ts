import { OFFICE_LOAD_LIMIT, watchForOffice } from '../../../src/taskpane/loading/watch';

const PAGE = `
  <main id="office-missing" hidden>
    <p id="office-missing-details">Reference: <span id="office-missing-reference"></span></p>
    <button id="office-missing-retry"></button><button id="office-missing-copy"></button>
    <span id="office-missing-copied"></span>
  </main>`;

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = PAGE;
  Reflect.deleteProperty(window, 'Office');
});
afterEach(() => {
  jest.useRealTimers();
});

function message(): HTMLElement {
  const found = document.getElementById('office-missing');
  if (!found) throw new Error('the page has no message');
  return found;
}

it('keeps quiet while the library may still come', () => {
  watchForOffice();
  jest.advanceTimersByTime(OFFICE_LOAD_LIMIT - 1000);
  expect(message().hidden).toBe(true);
});

it('speaks when the library has not come in time', () => {
  watchForOffice();
  jest.advanceTimersByTime(OFFICE_LOAD_LIMIT + 1000);
  expect(message().hidden).toBe(false);
  expect(message().textContent).toContain('OFFICE-LOAD-10S');
});

it('goes away when the library comes late', () => {
  watchForOffice();
  jest.advanceTimersByTime(OFFICE_LOAD_LIMIT + 1000);
  Object.assign(window, { Office: {} });
  jest.advanceTimersByTime(1000);
  expect(message().hidden).toBe(true);
});

it('never speaks once the library is there', () => {
  watchForOffice();
  Object.assign(window, { Office: {} });
  jest.advanceTimersByTime(OFFICE_LOAD_LIMIT * 10);
  expect(message().hidden).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

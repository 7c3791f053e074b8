// A journey starts a browser, on a machine that may be doing other things.
jest.setTimeout(120_000);

// Three kinds of tests (see test/README.md):
//   unit  Node, no browser. A test that needs the real office.js names its environment in a
//         docblock (@jest-environment), so it needs no project of its own.
//   pane  React parts in jsdom.
//   e2e   the built pages in Chromium; `npm run test:e2e` builds them first.
const { resolve } = require('node:path');

const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = {
  rootDir: resolve(__dirname, '..'),
  transform,
  // Packages published as ES modules only are compiled too; all others are taken as they are.
  transformIgnorePatterns: [
    '(?<!/jsdom)/node_modules/(?!@exodus/|@asamuzakjp/|@csstools/|jsdom/node_modules/).*(?<!\\.mjs)$',
  ],
  globals: { __VERSION__: '0.0.0-test', __BUILD_ID__: 'test' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  restoreMocks: true,
};

module.exports = {
  maxWorkers: 2,
  testTimeout: 20_000, // of every project: Jest overlooks it inside one
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '<rootDir>/test/taskpane/',
        '<rootDir>/test/e2e/',
      ],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/journeys/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/.config/jest.journeys.cjs'],
    },
  ],
};

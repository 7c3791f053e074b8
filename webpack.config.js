// Builds dist/: the task pane and the commands page for Excel, the sandbox for use without Excel,
// and the command line. `--env base=https://host/path/` sets the address written into the manifest.
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');

/**
 * Where Excel's pages take office.js from. Microsoft supports its own network only and moved it in
 * September 2026; the address before that, should a council's network not allow the new one, is
 * https://appsforoffice.microsoft.com/lib/1/hosted/office.js
 */
const OFFICE_SCRIPT = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';
const OFFICE_HOSTS = ['officeapis.public.onecdn.static.microsoft', 'appsforoffice.microsoft.com'];

/** The copy of the same library for the sandbox, taken from the package unmodified. */
const LOCAL_OFFICE_SCRIPT = 'office/office.js';
const LOCAL_OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js', // asked for when the pane is opened outside any host
  'excel-web-16.00.js',
  'en-us/office_strings.js',
  'en-gb/office_strings.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

const MANIFEST_BASE = 'https://localhost:3000/';
const OUT = resolve(__dirname, 'dist');

const here = (path) => resolve(__dirname, path);
const isWatcher = (src) => /(^|\/)loading\./.test(src);
const firstOf = (...paths) => paths.map(here).find(existsSync);

/** The short commit, or 'unversioned' outside a checkout (a downloaded archive). */
function findBuildId() {
  try {
    return execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], {
      cwd: __dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unversioned';
  }
}

/** What the browser builds and the command line share. */
function shared(mode, buildId) {
  return {
    mode,
    context: __dirname,
    devtool: 'source-map', // never an eval variant: the pane runs under a policy that forbids eval
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      parser: { javascript: { exportsPresence: 'error' } }, // a missing export is no mere warning
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        { test: /\.css$/, type: 'css/auto' },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        __VERSION__: JSON.stringify(version),
        __BUILD_ID__: JSON.stringify(buildId),
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** A page of one template; `officeScript` is the only thing in which two pages of it may differ. */
function page(filename, template, chunks, officeScript, buildId) {
  return new HtmlWebpackPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: 'manual',
    inject: false,
    scriptLoading: 'defer',
    minify: false,
    templateParameters: (compilation, assets, assetTags, options) => ({
      compilation,
      webpackConfig: compilation.options,
      htmlWebpackPlugin: { tags: assetTags, files: assets, options },
      // The watcher for office.js runs at once, all else when the page is there.
      watchScript: assets.js.find(isWatcher),
      pageScripts: assets.js.filter((src) => !isWatcher(src)),
      officeScript,
      officeHosts: OFFICE_HOSTS,
      version,
      buildId,
    }),
  });
}

function browserBuild(mode, env, buildId) {
  const base = shared(mode, buildId);
  const production = mode === 'production';
  const pane = firstOf('src/taskpane/index.tsx');
  const sandbox = firstOf('src/sandbox/page/index.tsx', 'src/sandbox/page/index.ts');
  const sandboxPage = firstOf('src/sandbox/page/sandbox.html');
  const panePage = 'src/taskpane/taskpane.html';
  const paneChunks = ['loading', ...(pane ? ['taskpane'] : [])];
  return {
    ...base,
    name: 'pages',
    target: ['web', 'es2022'],
    entry: {
      loading: here('src/taskpane/loading/index.ts'),
      ...(pane && { taskpane: pane }),
      commands: here('src/commands/commands.ts'),
      ...(sandbox && { sandbox }),
    },
    output: {
      path: OUT,
      publicPath: 'auto',
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash:10].css' : '[name].css',
      assetModuleFilename: production ? '[name].[contenthash:10][ext]' : '[name][ext]',
      clean: { keep: /^riia\.cjs/ },
    },
    experiments: { css: true },
    plugins: [
      ...base.plugins,
      page('taskpane.html', panePage, paneChunks, OFFICE_SCRIPT, buildId),
      page('taskpane.sandbox.html', panePage, paneChunks, LOCAL_OFFICE_SCRIPT, buildId),
      page('commands.html', 'src/commands/commands.html', ['commands'], OFFICE_SCRIPT, buildId),
      ...(sandbox
        ? [
            new HtmlWebpackPlugin({
              filename: 'sandbox.html',
              template: sandboxPage,
              chunks: ['sandbox'],
              scriptLoading: 'defer',
              minify: false,
            }),
          ]
        : []),
      new CopyPlugin({ patterns: [...assetCopies(), manifestCopy(env), ...officeCopies()] }),
    ],
  };
}

function assetCopies() {
  return [{ from: 'assets', to: 'assets' }];
}

function manifestCopy(env) {
  const wanted = env.base ? new URL(env.base).href.replace(/\/*$/, '/') : MANIFEST_BASE;
  if (!wanted.startsWith('https://')) throw new Error(`--env base must be https: ${wanted}`);
  return {
    from: 'manifest.xml',
    to: 'manifest.xml',
    transform: (content) => content.toString().replaceAll(MANIFEST_BASE, wanted),
  };
}

/** Microsoft's licence allows the files to travel with the app unmodified, notice included. */
function officeCopies() {
  const from = 'node_modules/@microsoft/office-js';
  const untouched = { info: { minimized: true } }; // or webpack would shorten them like our own
  return [
    ...LOCAL_OFFICE_FILES.map((file) => ({
      from: `${from}/dist/${file}`,
      to: `office/${file}`,
      ...untouched,
    })),
    { from: `${from}/LICENSE.md`, to: 'office/LICENSE.md', ...untouched },
  ];
}

/** The command line, one file that Node 20 runs; left out while it does not exist. */
function commandLineBuild(mode, buildId) {
  const entry = firstOf('src/cli/index.ts');
  if (!entry) return [];
  const base = shared(mode, buildId);
  return [
    {
      ...base,
      name: 'command line',
      target: 'node20',
      entry: { riia: entry },
      output: { path: OUT, filename: 'riia.cjs' },
      plugins: [
        ...base.plugins,
        new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      ],
    },
  ];
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const buildId = env.build ?? findBuildId();
  return [browserBuild(mode, env, buildId), ...commandLineBuild(mode, buildId)];
};

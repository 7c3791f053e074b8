import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { readOrMakeCertificate, type Certificate } from './certificate';

/** A running development server. */
export interface Serving {
  origin: string;
  certificate: Certificate;
  close(): Promise<void>;
}

const PROJECT = resolve(__dirname, '../../..');

/** Where what a first start makes is kept: the certificate and the browser's profile. */
export const CACHE_FOLDER = join(PROJECT, 'node_modules/.cache/riia-quarterly');

/**
 * Builds the pages, serves them on this computer over https and builds again when a file changes.
 * The pages are not reloaded for you: a reload would throw away the workbook in the sandbox.
 *
 * @param port to listen on
 * @returns once the first build is served
 * @throws when the port is taken or the first build fails
 */
export async function serve(port: number): Promise<Serving> {
  await tryPort(port);
  const certificate = await findCertificate();
  const compiler = webpack(await readPagesConfiguration());
  const built = waitForBuild(compiler);
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: { type: 'https', options: certificate },
      static: false,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      headers: { 'Cache-Control': 'no-cache' },
      devMiddleware: { stats: 'errors-warnings' },
    },
    compiler,
  );
  await server.start();
  await built;
  return {
    origin: `https://localhost:${String(port)}`,
    certificate,
    close: () => server.stop(),
  };
}

/** Tries the port before the build: the server itself throws out of reach when it is taken. */
function tryPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, 'localhost', () => probe.close(() => resolve()));
  });
}

/** Excel on this computer trusts the certificate of office-addin-dev-certs, where it is installed. */
async function findCertificate(): Promise<Certificate> {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const paths = { cert: join(folder, 'localhost.crt'), key: join(folder, 'localhost.key') };
  if (existsSync(paths.cert) && existsSync(paths.key)) {
    return { cert: readFileSync(paths.cert, 'utf8'), key: readFileSync(paths.key, 'utf8') };
  }
  return readOrMakeCertificate(CACHE_FOLDER, new Date());
}

type MakeConfigurations = (env: object, argv: { mode: string }) => Configuration[];

async function readPagesConfiguration(): Promise<Configuration> {
  const { default: make } = (await import(join(PROJECT, 'webpack.config.js'))) as {
    default: MakeConfigurations;
  };
  const pages = make({}, { mode: 'development' }).find(({ name }) => name === 'pages');
  if (!pages) throw new Error('webpack.config.js has no configuration named "pages"');
  return { ...pages, infrastructureLogging: { level: 'warn' } };
}

function waitForBuild(compiler: webpack.Compiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.hooks.done.tap('serve', (stats) => {
      if (stats.hasErrors())
        reject(new Error('The pages could not be built; the errors are above.'));
      else resolve();
    });
    compiler.hooks.failed.tap('serve', reject);
  });
}

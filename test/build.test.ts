import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Configuration } from 'webpack';
import { checkManifest } from '../.config/checkManifest';
import { readIconSizeFrom } from '../.config/readPngSize';

const project = resolve(__dirname, '..');
type Make = (env: { base?: string }, argv: { mode: string }) => Configuration[];
const make = jest.requireActual<Make>('../webpack.config.js');

interface CopyPattern {
  to: string;
  transform?: (content: Buffer) => string;
}

/** The manifest as a build for this address writes it. */
function buildManifest(base?: string): string {
  const [pages] = make(base === undefined ? {} : { base }, { mode: 'production' });
  const patterns = (pages?.plugins ?? []).flatMap(
    (plugin) => (plugin as { patterns?: CopyPattern[] }).patterns ?? [],
  );
  const manifest = patterns.find(({ to }) => to === 'manifest.xml');
  if (!manifest?.transform) throw new Error('the build does not copy the manifest');
  return manifest.transform(readFileSync(resolve(project, 'manifest.xml')));
}

it.each(['https://riia.example.gov.uk', 'https://example.gov.uk/add-ins/riia/'])(
  'a build for %s writes that address, and only that, into a valid manifest',
  (base) => {
    const xml = buildManifest(base);
    const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
    const folder = base.replace(/\/$/, '');

    expect(checkManifest(document, readIconSizeFrom(project))).toEqual([]);
    expect(xml).toContain(`DefaultValue="${folder}/taskpane.html"`);
    expect(xml).not.toContain('localhost');
  },
);

it('a build for no address in particular leaves the manifest as it is', () => {
  expect(buildManifest()).toBe(readFileSync(resolve(project, 'manifest.xml'), 'utf8'));
});

it('a build for an address without https is refused', () => {
  expect(() => buildManifest('http://example.gov.uk/')).toThrow('must be https');
});

it.each(['development', 'production'])('a %s build makes no code out of text', (mode) => {
  const builds = make({}, { mode });
  expect(builds.length).toBeGreaterThan(0);
  for (const { devtool } of builds) expect(devtool).toBe('source-map');
});

// npm run validate: checks manifest.xml (or the file named) without a network.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { checkManifest, MANIFEST_RULES } from './checkManifest';
import { readIconSizeFrom } from './readPngSize';

const project = resolve(__dirname, '..');
const path = resolve(process.argv[2] ?? resolve(project, 'manifest.xml'));
const { document } = new JSDOM(readFileSync(path, 'utf8'), { contentType: 'text/xml' }).window;
const faults = checkManifest(document, readIconSizeFrom(project));

for (const { rule, message } of faults) console.error(`${rule}: ${message}`);
console.log(
  faults.length === 0
    ? `${path}: valid (${MANIFEST_RULES.length} rules)`
    : `${path}: ${faults.length} fault(s)`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinOf, readOrMakeCertificate } from '../../../src/sandbox/boot/certificate';

const NOW = new Date('2026-11-23T09:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes a certificate that names this computer only and cannot sign others', async () => {
  const made = new X509Certificate((await readOrMakeCertificate(folder, NOW)).cert);

  expect(made.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
  expect(made.ca).toBe(false);
});

it('keeps the certificate from one start to the next', async () => {
  const first = await readOrMakeCertificate(join(folder, 'new'), NOW);
  const second = await readOrMakeCertificate(join(folder, 'new'), NOW);

  expect(second).toEqual(first);
});

it('makes another when the one it kept is about to end', async () => {
  const first = await readOrMakeCertificate(folder, NOW);
  const second = await readOrMakeCertificate(folder, new Date('2027-11-23T08:00:00Z'));

  expect(second.cert).not.toBe(first.cert);
  expect(pinOf(second)).not.toBe(pinOf(first));
});

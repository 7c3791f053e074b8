import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A development certificate for this computer, in PEM text. */
export interface Certificate {
  cert: string;
  key: string;
}

const DAY = 24 * 60 * 60 * 1000;
const VALID_DAYS = 365;

/**
 * Reads the development certificate of a folder, and makes one there when there is none or the one
 * there ends within a day. It names this computer only (localhost) and signs nothing but itself.
 *
 * @param folder where the two files are kept; made if absent
 * @param now for the end date
 */
export async function readOrMakeCertificate(folder: string, now: Date): Promise<Certificate> {
  const paths = { cert: join(folder, 'localhost.crt'), key: join(folder, 'localhost.key') };
  if (existsSync(paths.cert) && existsSync(paths.key)) {
    const kept = { cert: readFileSync(paths.cert, 'utf8'), key: readFileSync(paths.key, 'utf8') };
    if (endsAfter(kept.cert, now.getTime() + DAY)) return kept;
  }
  const made = await makeCertificate(now);
  mkdirSync(folder, { recursive: true });
  writeFileSync(paths.key, made.key, { mode: 0o600 });
  writeFileSync(paths.cert, made.cert);
  return made;
}

/**
 * The pin of a certificate: base64 of the SHA-256 of its public key, as Chromium's
 * `--ignore-certificate-errors-spki-list` wants it. No other certificate is let through by it.
 */
export function pinOf({ cert }: Certificate): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}

function endsAfter(cert: string, time: number): boolean {
  return new Date(new X509Certificate(cert).validTo).getTime() > time;
}

async function makeCertificate(now: Date): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

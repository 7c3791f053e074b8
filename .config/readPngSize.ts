import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadIconSize } from './checkManifest';

const PNG_SIGNATURE = '89504e470d0a1a0a';

/**
 * Finds the size of an icon of the manifest by the file the build will put at its address.
 *
 * @param projectFolder the folder that holds `assets/`
 * @returns width and height from the PNG header, or null when the file is missing or not a PNG
 */
export function readIconSizeFrom(projectFolder: string): ReadIconSize {
  return (address) => {
    const asset = /\/(assets\/[^?#]+)$/.exec(address)?.[1];
    if (asset === undefined) return null;
    const path = resolve(projectFolder, asset);
    if (!existsSync(path)) return null;
    const bytes = readFileSync(path);
    if (bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return null;
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  };
}

// What every browser has and jsdom has not: imported before anything that reads files.
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

if (typeof Blob.prototype.arrayBuffer !== 'function') {
  Blob.prototype.arrayBuffer = function (this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => {
        // Asked for as an array buffer just below.
        resolve(reader.result as ArrayBuffer);
      };
      reader.onerror = () => {
        reject(new Error('The file could not be read', { cause: reader.error }));
      };
      reader.readAsArrayBuffer(this);
    });
  };
}

/** Addresses of files in memory; nothing is downloaded here. */
Object.assign(URL, { createObjectURL: () => 'blob:test', revokeObjectURL: () => undefined });

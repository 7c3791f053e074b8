import { readFileSync } from 'node:fs';
import { unpackApi } from '../../../src/sandbox/host/api/Api';
import { meanings } from '../../../src/sandbox/host/meaning/all';

const api = unpackApi(
  JSON.parse(readFileSync('src/sandbox/host/api/table.json', 'utf8')) as Parameters<
    typeof unpackApi
  >[0],
);

/** Members with a meaning that the documented API does not have. Names with `_` are office.js's own. */
function unknownMembers(): string[] {
  return Object.entries(meanings).flatMap(([kind, meaning]) => {
    const known = api[kind];
    if (!known) return [kind];
    const parts: [object | undefined, object][] = [
      [meaning.get, known.properties],
      [meaning.set, known.properties],
      [meaning.links, known.links],
      [meaning.makers, known.makers],
      [meaning.methods, known.methods],
    ];
    return parts.flatMap(([own, documented]) =>
      Object.keys(own ?? {})
        .filter((name) => !name.startsWith('_') && !(name in documented))
        .map((name) => `${kind}.${name}`),
    );
  });
}

test('every meaning belongs to a member of the documented API', () => {
  expect(unknownMembers()).toEqual([]);
});

test('nothing read-only can be set', () => {
  const wrong = Object.entries(meanings).flatMap(([kind, { set }]) =>
    Object.keys(set ?? {}).filter((name) => api[kind]?.properties[name]?.readOnly),
  );
  expect(wrong).toEqual([]);
});

test('requirement sets are those of the documentation', () => {
  expect(api['Table']?.methods['Resize']?.since).toBe('1.13');
  expect(api['WorksheetCollection']?.events['OnChanged']?.since).toBe('1.9');
});

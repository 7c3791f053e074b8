/**
 * Whether something thrown is an error of this kind. By name, because an error of the platform may belong to another
 * realm (a worker's or a test's) where `instanceof` does not know it.
 */
export function isErrorNamed(cause: unknown, name: 'TypeError' | 'RangeError'): boolean {
  return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === name;
}

import type { Finding } from '../Finding';
import { inOrder, type Order } from './order';
import type { Turnover } from './Turnover';

interface Ordered {
  readonly findings: readonly Finding[];
  /** A number for each, never falling. */
  readonly order: readonly number[];
}

/**
 * Findings in their order without those that no longer hold, and with those that hold now.
 */
export function mergeInOrder(before: Ordered, { gone, come }: Turnover, order: Order): Ordered {
  const fresh = inOrder(come, order);
  if (before.findings.length === 0) return fresh;
  const edits = [
    ...[...gone].map((finding) => placeOfOld(before, finding, order)),
    ...fresh.findings.map((finding, index) => {
      const number = fresh.order[index] ?? Infinity;
      return { place: firstAtLeast(before.order, number), put: { finding, number } };
    }),
  ].sort((a, b) => a.place - b.place || Number(b.put !== null) - Number(a.put !== null));
  const merged: { findings: Finding[]; order: number[] } = { findings: [], order: [] };
  let copied = 0;
  for (const { place, put } of edits) {
    copy(before, copied, place, merged);
    if (put) {
      merged.findings.push(put.finding);
      merged.order.push(put.number);
    }
    copied = put ? place : place + 1;
  }
  copy(before, copied, before.findings.length, merged);
  return merged;
}

function copy(
  { findings, order }: Ordered,
  from: number,
  to: number,
  into: { readonly findings: Finding[]; readonly order: number[] },
): void {
  for (let place = from; place < to; place += 1) {
    const finding = findings[place];
    const number = order[place];
    if (finding === undefined || number === undefined) continue;
    into.findings.push(finding);
    into.order.push(number);
  }
}

/** What happens at a place of the earlier list: something is put before what stands there, or that is taken away. */
interface MergeEdit {
  readonly place: number;
  readonly put: { readonly finding: Finding; readonly number: number } | null;
}

function placeOfOld(before: Ordered, finding: Finding, { ofFinding }: Order): MergeEdit {
  // Findings of one check at one cell have the same number; they stand together.
  let place = firstAtLeast(before.order, ofFinding(finding));
  while (place < before.findings.length && before.findings[place] !== finding) place += 1;
  return { place, put: null };
}

/** The first place whose number is not less. */
function firstAtLeast(order: readonly number[], number: number): number {
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((order[middle] ?? Infinity) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

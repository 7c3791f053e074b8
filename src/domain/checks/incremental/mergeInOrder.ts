import type { Finding } from '../Finding';
import { inOrder, type Order } from './order';
import type { Turnover } from './Turnover';

interface Ordered {
  readonly findings: readonly Finding[];
  /** A number for each, never falling. */
  readonly order: readonly number[];
}

/**
 * Findings in their order without those that no longer hold, and with those that hold now. Long stretches between them
 * are copied as they are.
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
  const findings: Finding[][] = [];
  const numbers: number[][] = [];
  let copied = 0;
  for (const { place, put } of edits) {
    findings.push(before.findings.slice(copied, place), put ? [put.finding] : []);
    numbers.push(before.order.slice(copied, place), put ? [put.number] : []);
    copied = put ? place : place + 1;
  }
  findings.push(before.findings.slice(copied));
  numbers.push(before.order.slice(copied));
  return { findings: findings.flat(), order: numbers.flat() };
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

import type { Finding } from '../Finding';
import { inOrder, type Order } from './order';
import type { Turnover } from './Turnover';

interface Ordered {
  readonly findings: readonly Finding[];
  readonly order: readonly number[];
}

/** Findings in their order without those that no longer hold, and with those that hold now. */
export function mergeInOrder(before: Ordered, { gone, come }: Turnover, order: Order): Ordered {
  const fresh = inOrder(come, order);
  if (before.findings.length === 0) return fresh;
  const findings: Finding[] = [];
  const numbers: number[] = [];
  let next = 0;
  const takeFreshUpTo = (limit: number) => {
    for (; next < fresh.order.length; next += 1) {
      const number = fresh.order[next];
      const finding = fresh.findings[next];
      if (number === undefined || finding === undefined || number > limit) return;
      findings.push(finding);
      numbers.push(number);
    }
  };
  for (const [index, finding] of before.findings.entries()) {
    const number = before.order[index] ?? 0;
    if (gone.has(finding)) continue;
    takeFreshUpTo(number);
    findings.push(finding);
    numbers.push(number);
  }
  takeFreshUpTo(Infinity);
  return { findings, order: numbers };
}

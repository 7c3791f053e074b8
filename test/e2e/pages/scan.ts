import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Fluent's own focus helpers: empty, never reached by a person, reported by axe as focusable inside hidden content. */
const FOCUS_HELPERS = '[data-tabster-dummy]';

/**
 * Scans what a frame shows against WCAG 2.0 to 2.2, A and AA, and axe's best practice.
 *
 * @returns one line a violation, with the elements concerned; empty where there is none.
 */
export async function scanForBarriers(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const results = await frame.evaluate<AxeResults, string>(
    (excluded) => window.axe.run({ exclude: [excluded] }),
    FOCUS_HELPERS,
  );
  return results.violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' ')).join('; ');
    return `${id}: ${help} (${where})`;
  });
}

declare global {
  interface Window {
    readonly axe: { run(context: { exclude: string[] }): Promise<AxeResults> };
  }
}

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../../..');

/** Where benches put data and programs; kept between runs, ignored by git. */
export const WORKSHOP = join(PROJECT, '.cache', 'bench');

/** The programs that benches run as processes of their own: ours and its peers, built alike. */
export const PROGRAMS = ['riia', 'readOurs', 'readExcelFile', 'streamHucre', 'duckdb'] as const;

export type Program = (typeof PROGRAMS)[number];

export function pathOf(program: Program): string {
  return join(WORKSHOP, 'programs', `${program}.cjs`);
}

/** Builds the programs from the source as it is now, as the product is built. */
export function buildPrograms(): void {
  mkdirSync(WORKSHOP, { recursive: true });
  const config = join(__dirname, 'webpack.cjs');
  const webpack = join(PROJECT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--config', config, '--output-path', join(WORKSHOP, 'programs')];
  execFileSync(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
}

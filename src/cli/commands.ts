import { check } from './check';
import { compile } from './compile';
import { metadata } from './metadata';
import { rates } from './rates';
import { template } from './template';
import type { Command } from './Command';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [check, compile, rates, template, metadata];

import { join } from 'node:path';
import type { TemplateName } from '../domain/templates/Template';
import type { Command } from './Command';
import { describeCsvw } from './describeCsvw';
import { describeDataPackage, describeTableSchema } from './describeTableSchema';
import { CSVW_FILES, DATA_PACKAGE, TABLE_SCHEMAS } from './metadataFiles';
import { parseCommandLine } from './parseCommandLine';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';
import { writeWhole } from './writeWhole';

export const metadata: Command = {
  name: 'metadata',
  usage: 'metadata --out DIR',
  summary: 'describes the two templates for programs that read or validate the files',
  details: [
    'For data teams that publish compiled files or load them: names, types, allowed values and',
    'descriptions of every column.',
    '',
    '  --out DIR            the folder for what is written. The folder of a compilation is a good',
    '                       place: programs find a description beside the file that it is of.',
    '',
    'Table Schema (Frictionless Data), and a Data Package of the compiled files and their schemas:',
    `  ${TABLE_SCHEMAS.measures}`,
    `  ${TABLE_SCHEMAS.contextual}`,
    `  ${DATA_PACKAGE}`,
    'CSV on the Web (W3C):',
    `  ${CSVW_FILES.measures}`,
    `  ${CSVW_FILES.contextual}`,
  ],
  run: runMetadata,
};

const TEMPLATES: readonly TemplateName[] = ['measures', 'contextual'];

async function runMetadata(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, { out: { type: 'string' } });
  if (positionals.length > 0) throw new WrongUse('metadata takes no file, only --out.');
  if (!values.out) throw new WrongUse('metadata needs --out and the folder to write in.');
  const { out } = values;
  const files = [
    ...TEMPLATES.flatMap((template) => [
      [TABLE_SCHEMAS[template], describeTableSchema(template)] as const,
      [CSVW_FILES[template], describeCsvw(template)] as const,
    ]),
    [DATA_PACKAGE, describeDataPackage(TEMPLATES)] as const,
  ];
  await writeWhole(
    files.map(([name, content]) => ({ path: join(out, name), bytes: encodeJson(content) })),
  );
  terminal.print(files.map(([name]) => `${join(out, name)}\n`).join(''));
  return EXIT.done;
}

function encodeJson(content: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}

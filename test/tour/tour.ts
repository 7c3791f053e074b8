// Plays both stories on the built add-in with real figures and leaves pictures, CSV files and workbooks under out/tour/.
// Fails if a value that comes out differs from what went in: npm run tour
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { closeBrowser } from '../support/browser';
import { ANSWERS, playAnalyst } from '../e2e/stories/analyst';
import { playCoordinator } from '../e2e/stories/coordinator';
import { compiledDifferences, submissionDifferences } from '../e2e/stories/expected';
import { enterStage } from '../e2e/stories/Stage';

const OUT = resolve(__dirname, '../../out/tour');

async function analyst(): Promise<string[]> {
  const stage = await enterStage(OUT, { pictures: true });
  const files = await playAnalyst(stage);
  writeFileSync(stage.path('east_sussex.xlsx'), await stage.saveWorkbook());
  await stage.leave();
  return submissionDifferences(files, ANSWERS);
}

async function coordinator(): Promise<string[]> {
  const stage = await enterStage(OUT, { pictures: true });
  const exported = readdirSync(OUT).filter((name) => /^riia24_(measures|context)_845/.test(name));
  const files = await playCoordinator(
    stage,
    exported.map((name) => resolve(OUT, name)),
  );
  writeFileSync(stage.path('compiled.xlsx'), await stage.saveWorkbook());
  await stage.leave();
  return compiledDifferences(files);
}

async function tour(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  const started = Date.now();
  const differences = [...(await analyst()), ...(await coordinator())];
  await closeBrowser();
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) process.exitCode = 1;
  const seconds = Math.round((Date.now() - started) / 1000);
  const left = readdirSync(OUT).length;
  console.log(
    `${differences.length === 0 ? 'Every value is as it was entered.' : 'Values differ.'} ${left} files in out/tour/ after ${seconds} s.`,
  );
}

tour().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

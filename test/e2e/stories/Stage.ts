import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  assertNoErrors,
  assertNothingLeft,
  openSandbox,
  type Viewing,
} from '../../support/browser';
import { PanePage } from '../pages/PanePage';
import { SheetPage } from '../pages/SheetPage';

/** The day on which the stories are played. */
export const TODAY = new Date('2026-11-23T10:42:00');

/** An open sandbox with its page models, and a place for what the story leaves behind. */
export interface Stage {
  readonly sheet: SheetPage;
  readonly pane: PanePage;
  /** Takes a picture of the window, if pictures are wanted. */
  picture(name: string): Promise<void>;
  /** Where a file of the story goes. */
  path(name: string): string;
  /** The workbook as the bytes of an .xlsx file. */
  saveWorkbook(): Promise<Buffer>;
  /** How many round trips the add-in has made, and how many of them wrote. */
  roundTrips(): Promise<{ readonly all: number; readonly writing: number }>;
  /** Ends the story: fails if anything left the machine or an error was written to the console. */
  leave(): Promise<void>;
}

/** Opens the sandbox for a story; `folder` is where it leaves things. */
export async function enterStage(
  folder: string,
  { pictures = false, ...viewing }: Viewing & { readonly pictures?: boolean } = {},
): Promise<Stage> {
  mkdirSync(folder, { recursive: true });
  const opened = await openSandbox({
    width: 1512,
    height: 800,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...viewing,
    prepare: async (context) => {
      await context.addInitScript(startDateAt(TODAY));
      await viewing.prepare?.(context);
    },
  });
  const { page, pane: frame, close } = opened;
  const pane = new PanePage(page, frame);
  await pane.ready();
  return {
    pane,
    sheet: new SheetPage(page),
    picture: async (name) => {
      if (!pictures) return;
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    path: (name) => join(folder, name),
    saveWorkbook: async () => {
      const base64 = await page.evaluate(async () => {
        const bytes = await window.sandbox.save();
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      });
      return Buffer.from(base64, 'base64');
    },
    roundTrips: () =>
      page.evaluate(() => {
        const { batches, writes } = window.sandbox.counters;
        return { all: batches.length, writing: writes };
      }),
    leave: async () => {
      assertNoErrors(opened);
      assertNothingLeft(opened);
      await close();
    },
  };
}

/**
 * A script for the page: from now on `Date` starts at a moment and goes on from there. Only `Date`: office.js measures its own
 * loading by the browser's other clocks and stumbles if those are replaced.
 */
function startDateAt(moment: Date): string {
  return `{
    const RealDate = Date;
    const ahead = ${moment.getTime()} - RealDate.now();
    window.Date = new Proxy(RealDate, {
      construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [target.now() + ahead]),
      get: (target, key) => (key === 'now' ? () => target.now() + ahead : Reflect.get(target, key)),
    });
  }`;
}

declare global {
  interface Window {
    readonly sandbox: {
      save(): Promise<Uint8Array>;
      readonly counters: { readonly batches: readonly unknown[]; readonly writes: number };
    };
  }
}

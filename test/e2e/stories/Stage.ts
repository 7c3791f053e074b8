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
  /** Switches a fault of the stand-in for Excel on or off. */
  fault(name: FaultName, on?: boolean): Promise<void>;
  /** Drags the pane to a width in pixels. */
  paneWidth(pixels: number): Promise<void>;
  /** Closes the pane and opens it again. */
  reopenPane(): Promise<PanePage>;
  /** Ends a story in which something was made to fail. */
  close(): Promise<void>;
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
    fault: (name, on = true) =>
      page.evaluate(
        ([fault, state]) => {
          window.sandbox.faults[fault] = state;
        },
        [name, on] as const,
      ),
    paneWidth: async (pixels) => {
      const splitter = page.getByRole('separator', { name: 'Width of the pane' });
      await splitter.focus();
      for (let presses = 0; presses < 60; presses += 1) {
        const width = (await page.locator('iframe').boundingBox())?.width ?? 0;
        if (Math.round(width) === pixels) return;
        await splitter.press(width > pixels ? 'ArrowRight' : 'ArrowLeft');
      }
      throw new Error(`The pane does not become ${pixels} pixels wide`);
    },
    reopenPane: async () => {
      await page.getByRole('button', { name: 'Close pane' }).click();
      await page.getByRole('button', { name: /Open RIIA Quarterly/ }).click();
      const element = await page.waitForSelector('iframe', { state: 'attached' });
      const reopened = await element.contentFrame();
      if (!reopened) throw new Error('The frame of the pane has no document');
      const again = new PanePage(page, reopened);
      await again.ready();
      return again;
    },
    close,
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

type FaultName = 'sessionExpired' | 'accessDenied' | 'throttled' | 'silentDropDowns';

declare global {
  interface Window {
    readonly sandbox: {
      save(): Promise<Uint8Array>;
      readonly faults: Record<FaultName, boolean>;
      readonly counters: { readonly batches: readonly unknown[]; readonly writes: number };
    };
  }
}

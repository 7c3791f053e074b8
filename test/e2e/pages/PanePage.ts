import type { Download, Frame, Locator, Page } from 'playwright-core';
import { scanForBarriers } from './scan';

/** The task pane: methods are what a person does there. Selectors live here and nowhere else. */
export class PanePage {
  constructor(
    private readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** Waits until the pane is ready for answers. */
  async ready(): Promise<void> {
    await this.frame.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  }

  async choose(role: 'analyst' | 'coordinator'): Promise<void> {
    await this.frame.getByRole('radio', { name: new RegExp(role) }).check();
  }

  async chooseAuthority(typed: string, name: string): Promise<void> {
    const box = this.frame.getByRole('combobox', { name: 'Authority' });
    await box.click();
    await box.pressSequentially(typed);
    await this.frame.getByRole('option', { name }).first().click();
  }

  async chooseRegion(name: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: 'Region' }).click();
    await this.frame.getByRole('option', { name }).click();
  }

  async chooseQuarter(name: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: 'Quarter' }).click();
    await this.frame.getByRole('option', { name }).click();
  }

  async quarter(): Promise<string> {
    return this.frame.getByRole('combobox', { name: 'Quarter' }).innerText();
  }

  async enterReportDate(text: string): Promise<void> {
    await this.frame.getByLabel('Report date').fill(text);
  }

  async makeTheSheets(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Make the sheets' }).click();
    await this.tab('Check').waitFor();
  }

  tab(name: string): Locator {
    return this.frame.getByRole('tab', { name });
  }

  async open(page: string): Promise<void> {
    await this.tab(page).click();
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  /** Waits for words to be shown anywhere in the pane. */
  async shows(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }

  /** Barriers for people with disabilities that a scan finds on the page shown; none: empty. */
  async barriers(): Promise<string[]> {
    return scanForBarriers(this.frame);
  }

  /** By how many pixels the page is wider than the pane; 0: nothing to scroll sideways. */
  async overflow(): Promise<number> {
    return this.frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return Math.max(0, scrollWidth - clientWidth);
    });
  }

  /** Waits until a check that a move of the selection may have started is over. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(1_000);
  }

  finding(title: string): Locator {
    return this.frame.getByRole('heading', { name: title });
  }

  /** Titles of the findings on the page, in order, each with its grade in front: `Error: 206 is more than 205`. */
  async findings(): Promise<string[]> {
    return this.frame.getByRole('heading', { level: 3 }).allTextContents();
  }

  async goTo(cell: string): Promise<void> {
    await this.button(new RegExp(`^Go to ${cell}\\b`)).click();
  }

  async giveReason(finding: string, reason: string): Promise<void> {
    await this.button(`Give a reason: ${finding}`).click();
    await this.frame.getByRole('textbox', { name: /reason/i }).fill(reason);
    await this.button('Save reason').click();
    await this.button(`Change the reason: ${finding}`).waitFor();
  }

  /** Presses Download of a file and gives what the browser received. */
  async download(file: RegExp): Promise<Download> {
    const started = this.page.waitForEvent('download');
    await this.fileBox(file).getByRole('button', { name: 'Download' }).click();
    return started;
  }

  /** The box of an export file, by its name. */
  fileBox(file: RegExp): Locator {
    return this.frame.getByRole('region', { name: file });
  }

  /** Chooses files in the pane's file window. */
  async chooseFiles(
    paths: readonly string[],
    button: string | RegExp = 'Choose files',
  ): Promise<void> {
    const opened = this.page.waitForEvent('filechooser');
    await this.button(button).first().click();
    await (await opened).setFiles([...paths]);
  }

  async compile(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Compile', exact: true }).click();
    await this.frame.getByRole('tab', { name: 'Compiled', selected: true }).waitFor();
  }
}

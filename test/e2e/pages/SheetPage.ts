import type { Page } from 'playwright-core';

/** The sheet beside the pane, as a person uses it: methods are what a person does there, through the page. */
export class SheetPage {
  constructor(private readonly page: Page) {}

  /** Clicks a sheet's tab. */
  async openSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Names of the sheets whose tabs are shown, in order. */
  async sheetNames(): Promise<string[]> {
    return this.page.getByRole('tab').allInnerTexts();
  }

  /** Jumps to a cell through the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel('Name box');
    await box.fill(address);
    await box.press('Enter');
  }

  /** Types into a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.typeHere(text);
  }

  /** Types into the active cell and presses Enter. */
  async typeHere(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types into the active cell and leaves it open. */
  async beginTyping(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Chooses from a cell's drop-down. */
  async chooseFromList(address: string, choice: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press('Alt+ArrowDown');
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Types down a column from a cell on, one value after another, as somebody with a list in hand does. */
  async typeDown(address: string, values: readonly string[]): Promise<void> {
    await this.goTo(address);
    for (const value of values) {
      if (value !== '') await this.page.keyboard.type(value);
      await this.page.keyboard.press(value === '' ? 'ArrowDown' : 'Enter');
    }
  }

  /** Pastes a block of cells at a cell, as another program put them on the clipboard. */
  async paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.goTo(address);
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    await this.page.evaluate((plain) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** Presses Delete on a cell. */
  async clear(address: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press('Delete');
  }

  /** What a cell shows. It scrolls there. */
  async textOf(address: string): Promise<string> {
    await this.goTo(address);
    const cell = this.page.locator(`[role=gridcell][data-address="${address}"]`);
    return (await cell.innerText()).trim();
  }

  /** The address in the name box, that is of the active cell. */
  async activeCell(): Promise<string> {
    return this.page.getByLabel('Name box').inputValue();
  }

  /** The name of the sheet in front. */
  async activeSheet(): Promise<string> {
    return this.page.locator('[role=tab][aria-selected=true]').first().innerText();
  }
}

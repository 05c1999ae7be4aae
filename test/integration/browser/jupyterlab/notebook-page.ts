import type { Locator, Page } from 'playwright-core';

const patience = { timeout: 60_000 };

/** A notebook in JupyterLab, as somebody at the keyboard has it. */
export class NotebookPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience.timeout);
  }

  /** Waits until its kernel answers: JupyterLab loses a cell that is run before, whatever the kernel. */
  static async ready(page: Page): Promise<NotebookPage> {
    const notebook = new NotebookPage(page);
    await notebook.idle();
    return notebook;
  }

  /** Waits until the status bar says that the kernel has nothing to do. */
  async idle(): Promise<void> {
    await this.page.getByText('TypeScript | Idle').waitFor(patience);
  }

  /** A cell, counted from 0. */
  cell(index: number): Locator {
    return this.page.locator('.jp-Notebook .jp-Notebook-cell').nth(index);
  }

  /** What stands under a cell. */
  outputs(cell: Locator): Locator {
    return cell.locator('.jp-OutputArea-output');
  }

  /** Writes code into the last cell, in place of what it held, the cursor behind it. */
  async write(code: string): Promise<void> {
    await this.page.locator('.jp-Notebook .jp-Notebook-cell .cm-content').last().click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(code);
  }

  /** Writes code into the last cell and begins to run it. */
  async begin(code: string): Promise<Locator> {
    const index = (await this.page.locator('.jp-Notebook .jp-Notebook-cell').count()) - 1;
    await this.write(code);
    await this.page.keyboard.press('Shift+Enter');
    return this.cell(index);
  }

  /** Runs code in the last cell until it has got its number. */
  async run(code: string): Promise<Locator> {
    const cell = await this.begin(code);
    await this.numbered(cell);
    return cell;
  }

  /** Waits until a cell has its number: then it has run. */
  async numbered(cell: Locator): Promise<void> {
    await cell
      .locator('.jp-InputPrompt')
      .filter({ hasText: /\[\d+\]/ })
      .waitFor(patience);
  }

  /** Runs code in the last cell and gives what is written under it. */
  async textOf(code: string): Promise<string> {
    const outputs = this.outputs(await this.run(code));
    return (await outputs.allInnerTexts()).join('\n');
  }

  /** The line that the last cell holds. */
  async written(): Promise<string | null> {
    return this.page.locator('.jp-Notebook .jp-Notebook-cell .cm-content').last().textContent();
  }

  /** Presses the stop button. */
  async stop(): Promise<void> {
    await this.page.locator('[data-command="notebook:interrupt-kernel"]').click();
  }
}

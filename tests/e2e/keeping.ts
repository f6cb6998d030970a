import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { message } from "./words.ts";

/** An invented profile of a country that the published data lacks. */
export const ANTARCTICA = readFileSync("docs/example/ATA.txt");
export const PERU = readFileSync("data/documents/PER.txt");
export const IMPORT = "./?view=import&lang=en";
/** Time for the worker to start and read a document. */
export const READING = { timeout: 30_000 };

export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const upload = (name: string, content: Uint8Array | string): Upload => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

export const ATA = upload("ATA.txt", ANTARCTICA);
export const PER = upload("PER.txt", PERU);

/** Page object for the import page and the profiles kept on the device. */
export class KeepingPage {
  constructor(readonly page: Page) {}

  async open(address = IMPORT): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator("input[type=file]")).toBeAttached();
  }

  choose(...files: Upload[]): Promise<void> {
    return this.page.locator("input[type=file]").setInputFiles(files);
  }

  async drop(files: readonly Upload[], on = "body"): Promise<void> {
    await this.dragOver(files, on);
    await this.#dispatch(["drop"], files, on);
  }

  /** Drags files over an element until the page accepts them. The drop handler loads after the page. */
  async dragOver(files: readonly Upload[], on = "body"): Promise<void> {
    const offered = async () => {
      await this.#dispatch(["dragenter", "dragover"], files, on);
      return this.dropSign.isVisible();
    };
    await expect.poll(offered).toBe(true);
  }

  async #dispatch(events: readonly string[], files: readonly Upload[], on: string): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      (contents) => {
        const transfer = new DataTransfer();
        for (const [name, bytes] of contents)
          transfer.items.add(new File([new Uint8Array(bytes)], name));
        return transfer;
      },
      files.map(({ name, buffer }) => [name, [...buffer]] as const),
    );
    for (const event of events) await this.page.dispatchEvent(on, event, { dataTransfer });
  }

  get dropSign(): Locator {
    return this.page.locator(".drop-sign");
  }

  /** Chooses a document and opens its review. */
  async openReview(file: Upload): Promise<void> {
    await this.choose(file);
    await this.button(message("import.review-of", { of: file.name })).click(READING);
    await expect(this.page.getByRole("article")).toHaveCount(21);
  }

  /** Chooses a document and keeps its profile on the device. */
  async keep(file: Upload, country: string): Promise<void> {
    await this.openReview(file);
    await this.keepButton.click();
    await expect(this.line(country)).toBeVisible();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  get keepButton(): Locator {
    return this.button(message("import.keep"));
  }

  reviewHeading(country: string): Locator {
    return this.page.getByRole("heading", { level: 2, name: country });
  }

  /** The section with this code in the open review. */
  section(code: string): Locator {
    const name = new RegExp(`^${code.replaceAll(".", "\\.")} `);
    return this.page.getByRole("article", { name });
  }

  /** Sets the status of a section in the open review. */
  async correct(code: string, status: string): Promise<void> {
    await this.section(code).getByRole("combobox").selectOption(status);
  }

  /** The list of kept profiles. */
  get list(): Locator {
    return this.page.getByRole("region", { name: message("import.kept-title") });
  }

  /** The label field of a kept profile. */
  label(country: string): Locator {
    return this.list.getByRole("textbox", { name: message("import.kept-label-of", { country }) });
  }

  async rename(country: string, label: string): Promise<void> {
    await this.label(country).fill(label);
    await this.page.keyboard.press("Enter");
  }

  line(country: string): Locator {
    const link = this.page.getByRole("link", { name: message("import.kept-of", { country }) });
    return this.list.getByRole("listitem").filter({ has: link });
  }

  removeButton(of: string): Locator {
    return this.button(message("import.kept-remove-of", { of }));
  }

  /** An added file and its state. */
  file(name: string): Locator {
    return this.page
      .getByRole("region", { name: message("import.files") })
      .getByRole("listitem")
      .filter({ hasText: name });
  }

  /** Clicks a button and returns the file that it downloads. */
  async save(button: Locator): Promise<Upload> {
    const downloading = this.page.waitForEvent("download");
    await button.click();
    const download = await downloading;
    return upload(download.suggestedFilename(), readFileSync(await download.path()));
  }

  saveSession(): Promise<Upload> {
    const name = message("import.session-save", { count: 2 }).replace(/ \(.*/, "");
    return this.save(this.button(name));
  }
}

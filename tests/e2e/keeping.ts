import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** An invented profile of a country that the shipped data has none of, and Peru's own. */
export const ANTARCTICA = readFileSync("docs/example/ATA.txt");
export const PERU = readFileSync("data/documents/PER.txt");
export const IMPORT = "./?view=import&lang=en";

/** A file as a test brings it in. */
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

/** The page that takes documents in, as a person who keeps profiles uses it. */
export class KeepingPage {
  constructor(readonly page: Page) {}

  async open(address = IMPORT): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator("input[type=file]")).toBeAttached();
  }

  choose(...files: Upload[]): Promise<void> {
    return this.page.locator("input[type=file]").setInputFiles(files);
  }

  /** Drops files on a part of the page, as a person does; `until` is where the hand is still over it. */
  async drop(files: readonly Upload[], on = "body", until: "over" | "dropped" = "dropped") {
    const dataTransfer = await this.page.evaluateHandle(
      (given) => {
        const transfer = new DataTransfer();
        for (const [name, numbers] of given)
          transfer.items.add(new File([new Uint8Array(numbers)], name));
        return transfer;
      },
      files.map(({ name, buffer }) => [name, [...buffer]] as const),
    );
    const events = { over: ["dragenter", "dragover"], dropped: ["drop"] };
    for (const event of [...events.over, ...(until === "over" ? [] : events.dropped)])
      await this.page.dispatchEvent(on, event, { dataTransfer });
  }

  /** Brings a document in and keeps it. */
  async keep(file: Upload, country: string): Promise<void> {
    await this.choose(file);
    const review = this.page.getByRole("button", { name: `Review: ${file.name}` });
    await review.click({ timeout: 20_000 });
    await this.page.getByRole("button", { name: "Keep on this device" }).click();
    await expect(this.line(country)).toBeVisible();
  }

  /** The list of what is kept. */
  get list(): Locator {
    return this.page.getByRole("region", { name: "On this device" });
  }

  /** The field with what a kept profile is called. */
  label(country: string): Locator {
    return this.list.getByRole("textbox", { name: `Label of the profile of ${country}` });
  }

  /** Gives a kept profile another label. */
  async rename(country: string, label: string): Promise<void> {
    await this.label(country).fill(label);
    await this.page.keyboard.press("Enter");
  }

  /** A section of the review, with its names and words. */
  async section(code: string): Promise<Locator> {
    const section = this.page.getByRole("article", {
      name: new RegExp(`^${code.replaceAll(".", "\\.")} `),
    });
    const details = section.locator("details");
    await expect(details).toBeVisible({ timeout: 20_000 });
    if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
    return section;
  }

  line(country: string): Locator {
    return this.list
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("link", { name: `Open the scorecard of ${country}` }) });
  }

  /** A file of the session, with what became of it. */
  file(name: string): Locator {
    return this.page
      .getByRole("region", { name: "Added files" })
      .getByRole("listitem")
      .filter({ hasText: name });
  }

  /** Presses a button that saves a file; gives the file's name and content. */
  async save(button: Locator): Promise<Upload> {
    const coming = this.page.waitForEvent("download");
    await button.click();
    const download = await coming;
    return upload(download.suggestedFilename(), readFileSync(await download.path()));
  }
}

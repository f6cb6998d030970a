import { join } from "node:path";
import { cleanup, render } from "@testing-library/react";
import { vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { buildDataset } from "../../src/build/dataset.ts";
import { createQueryClient } from "../../src/dataset/queries.ts";
import type { Language } from "../../src/domain/languages.ts";

const ROOT = join(import.meta.dirname, "../..");
/** The published data and the two invented countries of the browser tests. */
const { files, indexPath, version } = buildDataset(join(ROOT, "data"), [
  join(ROOT, "tests/e2e/fixtures/world"),
]);

export { version as datasetVersion };

/** A response with the dataset's file whose path contains `part`. */
export const respondWith = (part: string) =>
  new Response([...files].find(([path]) => path.includes(part))?.[1]);

type Answers = Readonly<Record<string, () => Response | Promise<Response>>>;

/** Serves the dataset. `answers` replaces files, by part of their path. */
export function serveDataset(answers: Answers = {}): void {
  vi.stubGlobal("fetch", async (path: string) => {
    const replaced = Object.entries(answers).find(([part]) => path.includes(part));
    if (replaced) return replaced[1]();
    // The app requests the index of the published data. Serve the index with the invented countries instead.
    const text = files.get(path.includes("/index-") ? indexPath : new URL(path).pathname.slice(1));
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
}

/** Renders the whole page at an address. */
export function openPage(search: string, answers?: Answers, language: Language = "en"): void {
  cleanup();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false;
  };
  history.replaceState(null, "", `/?lang=${language}&${search}`);
  serveDataset(answers);
  render(<App client={createQueryClient()} />);
}

// @vitest-environment jsdom
import { fireEvent } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DropTarget } from "../../../src/features/import/DropTarget.tsx";
import { IntakePanel } from "../../../src/features/import/IntakePanel.tsx";
import { inbox } from "../../../src/features/import/page-inbox.ts";
import { droppedStore } from "../../../src/features/import/page-state.ts";
import { renderPart } from "../charts/page.tsx";

vi.mock("../../../src/intake/start-worker.ts", () => ({
  startWorker: () => ({ load: () => new Promise(() => {}), terminate: () => {} }),
}));

afterEach(() => droppedStore.set([]));

const picture = new File(["PNG"], "image.png");
const document = new File(["text"], "a.txt");

test.each([
  ["text", [], "Peru", [], 1],
  ["a file", [document], "a.txt", [document], 0],
  ["cells of a spreadsheet with their picture", [picture], "Peru", [], 1, "text/html"],
  ["a picture of a page", [picture], "", [], 0, "text/html"],
])(
  "pasting %s adds at most one item",
  async (_name, files, text, dropped, texts, type = "text/plain") => {
    await renderPart(
      <>
        <DropTarget onDrop={() => {}} />
        <IntakePanel />
      </>,
    );
    const before = inbox.items.length;
    fireEvent.paste(globalThis.document.body, {
      clipboardData: { files, types: [type], getData: () => text },
    });
    expect(droppedStore.get()).toEqual(dropped);
    expect(inbox.items.length - before).toBe(texts);
  },
);

// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import type { CountryEntry, CountryIndex } from "../../../src/domain/country-index.ts";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import { DeviceBar } from "../../../src/features/import/DeviceBar.tsx";
import { FileList } from "../../../src/features/import/FileList.tsx";
import { IntakePanel } from "../../../src/features/import/IntakePanel.tsx";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { inbox, useInbox } from "../../../src/features/import/page-inbox.ts";
import { keptStore } from "../../../src/features/import/page-state.ts";
import type { Outcome } from "../../../src/intake/read-file.ts";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { kept } from "../../domain/kept-sample.ts";
import { index } from "../../figure/sample.ts";
import { renderPart } from "../charts/page.tsx";

const { read } = vi.hoisted(() => ({ read: vi.fn<() => Promise<Outcome>>() }));
vi.mock("../../../src/intake/start-worker.ts", () => ({
  startWorker: () => ({ load: () => Promise.resolve(), read, terminate: () => {} }),
}));

const page = {
  selection: NO_SELECTION,
  open: () => {},
  nameOf: () => "Chile",
  alpha2Of: () => "CL",
  countries: [["CHL", "Chile"]] as const,
};

const Files = () => (
  <FileList items={useInbox().items} removed={undefined} openId={undefined} index={index} />
);

const never = () => new Promise<Outcome>(() => {});
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const line = (name: string) => screen.getByText(name, { selector: "bdi" }).closest("li");

test("the list of files keeps focus when a control is replaced", async () => {
  read.mockResolvedValueOnce({ problem: "no-country" }).mockImplementation(never);
  await renderPart(
    <PageContext value={{ ...page, countries: [...page.countries] }}>
      <Files />
    </PageContext>,
  );
  inbox.add([new File(["text"], "a.txt")]);
  const choice = await screen.findByRole("combobox");
  // The select renders all options only after it is hovered, pressed or focused.
  await userEvent.click(choice);
  await userEvent.selectOptions(choice, "Chile");
  await waitFor(() => expect(line("a.txt")).toHaveFocus());
  await press("Cancel: a.txt");
  await waitFor(() => expect(line("a.txt")).toHaveFocus());
  inbox.add([new File(["text"], "b.txt")]);
  await screen.findByText("b.txt", { selector: "bdi" });
  await press("Read again: a.txt");
  await waitFor(() => expect(line("a.txt")).toHaveFocus());
  await press("Cancel all");
  await waitFor(() => expect(screen.getByRole("heading", { level: 2 })).toHaveFocus());
});

test("moves focus to the line of a removed file when it is restored", async () => {
  read.mockImplementation(never);
  await renderPart(
    <PageContext value={{ ...page, countries: [...page.countries] }}>
      <FileList items={[]} removed={inbox.items[0]} openId={undefined} index={index} />
      <Files />
    </PageContext>,
  );
  await press("Restore a.txt");
  await waitFor(() => expect(line("a.txt")).toHaveFocus());
});

test("reading pasted text returns focus to the button, and the numbering of texts continues on the next visit", async () => {
  read.mockImplementation(never);
  for (const number of [1, 2]) {
    await renderPart(<IntakePanel />);
    await press("Paste text");
    await userEvent.type(screen.getByRole("textbox"), "Peru");
    await press("Read this text");
    await waitFor(() => expect(screen.getByRole("button", { name: "Paste text" })).toHaveFocus());
    expect(inbox.items.at(-1)?.file.name).toBe(`Pasted text ${number}.txt`);
    cleanup();
  }
});

const { ATA: _, PER: __, ...countries } = index.countries;
const published = { ...index, countries };

function Bar({ entry, from = published }: { entry: CountryEntry; from?: CountryIndex }) {
  const shown = { ...NO_SELECTION, country: "DEU", onDevice: true };
  const [selection, setSelection] = useState<Selection>(shown);
  return (
    <main id="main" tabIndex={-1}>
      <DeviceBar
        index={from}
        country={{ name: "Germany", entry }}
        selection={selection}
        navigate={(change) => setSelection({ ...selection, ...change })}
      />
    </main>
  );
}

test.each([
  [undefined, /^No profile of Germany is kept on this device/],
  ["full", /^No profile of Germany is kept on this device/],
  ["blocked", /^The storage of this browser cannot be read/],
] as const)("explains a missing kept profile (failure: %s)", async (failure, words) => {
  keptStore.set({ ...keptStore.get(), failure });
  if (countries.DEU) await renderPart(<Bar entry={countries.DEU} />);
  expect(screen.getByText(words)).toBeVisible();
  keptStore.set({ ...keptStore.get(), failure: undefined });
});

test.each([
  [true, /is kept on this device; no one else/],
  [false, /is kept on this device until this page is closed; no one else/],
])("states how long a profile is kept (stored: %s)", async (isStored, words) => {
  const entries = toEntries([{ ...kept, isStored }], framework);
  if (!entries.ATA) throw new Error("no entry");
  await renderPart(<Bar entry={entries.ATA} from={{ ...published, countries: entries }} />);
  expect(screen.getByText(words)).toBeVisible();
});

test("focus moves to the main element when the notice about a missing kept profile closes", async () => {
  const entry = countries.DEU;
  if (!entry) throw new Error("the sample has Germany");
  await renderPart(<Bar entry={entry} />);
  await press("Dismiss");
  expect(screen.getByRole("main")).toBeEmptyDOMElement();
  await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
});

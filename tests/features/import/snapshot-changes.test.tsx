// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { createQueryClient, indexQuery } from "../../../src/dataset/queries.ts";
import { formatShown } from "../../../src/domain/shown-statuses.ts";
import { keptStore } from "../../../src/features/import/page-state.ts";
import { SnapshotChanges } from "../../../src/features/import/SnapshotChanges.tsx";
import { I18nProvider } from "../../../src/i18n/i18n.tsx";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { serveDataset } from "../../app/open-page.tsx";
import { kept } from "../../domain/kept-sample.ts";
import { wordsOf } from "../../figure/sample.ts";

afterEach(() => vi.unstubAllGlobals());

/** Opens an export that shows the published statuses of Peru. `edition` defaults to the version of the data. */
async function openExport(address: string, edition?: string) {
  serveDataset();
  history.replaceState(null, "", `/${address}`);
  const [client, i18n] = [createQueryClient(), await wordsOf()];
  const { countries, version } = await client.fetchQuery(indexQuery(framework));
  const statuses = formatShown({
    framework: framework.id,
    countries: { PER: countries.PER?.statuses ?? "" },
  });
  render(<SnapshotChanges snapshot={{ address, edition: edition ?? version, statuses }} />, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <I18nProvider i18n={i18n}>{children}</I18nProvider>
      </QueryClientProvider>
    ),
  });
}

test.each([
  ["world.html?dataset=00000000", /every answer in the opened file is still the same/],
  ["world.html?from=device&dataset=00000000", /answers in the opened file have changed since/],
])("compares the export of %s with the profiles that the view includes", async (address, words) => {
  const profile = { ...kept, country: "PER", alpha2: "PE" };
  keptStore.set({ ...keptStore.get(), entries: toEntries([profile], framework), isLoaded: true });
  await openExport(address, "00000000");
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words));
  keptStore.set({ ...keptStore.get(), entries: {} });
});

test("names only the parts of the address that were left out if the data are the same", async () => {
  await openExport("world.html?show=globe");
  const words = "Parts of its view cannot be used here and were left out: show.";
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe(words));
});

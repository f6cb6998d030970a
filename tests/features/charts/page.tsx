import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../../src/domain/languages.ts";
import type { SnapshotContext } from "../../../src/export/snapshot.ts";
import { SnapshotProvider } from "../../../src/figure/ExportMenu.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import { messagesQuery } from "../../../src/late/messages.tsx";

/** An invented snapshot context, which the surrounding page would provide. */
export const snapshotContext: SnapshotContext = {
  countries: ["Testland"],
  filters: [],
  source: "Nobody, Invented profile for tests, undated",
  link: "https://example.org/?country=ATA",
  datasetVersion: "0000000",
  statuses: { framework: "f", countries: {} },
  fileParts: ["Testland"],
  filterParts: [],
};

/** Renders part of a page, with the messages of a language and a snapshot context. */
export async function renderPart(part: ReactNode, language: Language = "en") {
  const i18n = createI18n(language, await loadMessages(language));
  const client = new QueryClient();
  for (const part of ["first", "views", "import"] as const)
    client.setQueryData(messagesQuery(language, part).queryKey, i18n);
  const wrap = (children: ReactNode) => (
    <QueryClientProvider client={client}>
      <I18nProvider i18n={i18n}>
        <SnapshotProvider value={snapshotContext}>{children}</SnapshotProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(wrap(part));
  return { i18n, rerender: (next: ReactNode) => rerender(wrap(next)) };
}

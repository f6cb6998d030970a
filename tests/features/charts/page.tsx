import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../../src/domain/languages.ts";
import type { ViewDescription } from "../../../src/export/snapshot.ts";
import { ViewProvider } from "../../../src/figure/ExportMenu.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import { messagesQuery } from "../../../src/late/messages.tsx";

/** An invented context for exports. */
export const snapshotContext: ViewDescription = {
  countries: ["Testland"],
  filters: [],
  source: "Nobody, Invented profile for tests, undated",
  link: "https://example.org/?country=ATA",
  datasetVersion: "0000000",
  fileParts: ["Testland"],
  filterParts: [],
};

/** Renders part of a page with messages and an export context. */
export async function renderPart(part: ReactNode, language: Language = "en") {
  const i18n = createI18n(language, await loadMessages(language));
  const client = new QueryClient();
  for (const part of ["first", "views", "cite", "import"] as const)
    client.setQueryData(messagesQuery(language, part).queryKey, i18n);
  const wrap = (children: ReactNode) => (
    <QueryClientProvider client={client}>
      <I18nProvider i18n={i18n}>
        <ViewProvider value={snapshotContext}>{children}</ViewProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(wrap(part));
  return { i18n, rerender: (next: ReactNode) => rerender(wrap(next)) };
}

import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { I18nProvider } from "../../../src/i18n/i18n.tsx";
import { wordsOf } from "../../figure/sample.ts";

/** Renders part of the import page. Every country is named Antarctica. */
export async function renderOnPage(part: ReactNode) {
  const page = {
    ...{ selection: NO_SELECTION, open: () => {}, countries: [] },
    ...{ nameOf: () => "Antarctica", alpha2Of: () => "AQ" },
  };
  return render(
    <I18nProvider i18n={await wordsOf()}>
      <PageContext value={page}>{part}</PageContext>
    </I18nProvider>,
  );
}

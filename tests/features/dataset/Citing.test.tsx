// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, it, test } from "vitest";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { DatasetCitation, LoadingLines } from "../../../src/features/dataset/Citing.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import { renderPart } from "../charts/page.tsx";

const LOADING = { path: "api/v1/cells.csv", r: 'r("api/v1/cells.csv")', python: "pandas" };
const dataset = {
  version: "1.1.0",
  loading: [LOADING],
  blocks: [],
};
const selection = { ...NO_SELECTION, view: "dataset" } as const;
const index = { version: "0123abcd", countries: {} };

it.each([
  [
    "the release and the content hash",
    { version: "1.1.0", date: "2026-11-29" },
    /\(29 November 2026\)\..* version 1\.1\.0 \(0123abcd\)\./,
  ],
  [
    "the version alone between releases",
    { version: "1.1.0+0123abcd" },
    /contributors\..* version 1\.1\.0\+0123abcd\./,
  ],
])("cites %s, with a pinned link", async (_, cited, expected) => {
  await renderPart(
    <DatasetCitation {...{ index, selection }} dataset={{ ...dataset, ...cited }} />,
  );
  const citation = screen.getByRole("textbox", { name: "Citation" });
  expect(citation).toHaveTextContent(expected);
  expect(citation).toHaveTextContent(
    "http://localhost:3000/dataset.html?dataset=0123abcd (accessed",
  );
});

test("shows lines of code with the address of the site, except in the prerendered page", async () => {
  const i18n = createI18n("en", await loadMessages("en"));
  const html = renderToString(
    <I18nProvider i18n={i18n}>
      <LoadingLines {...dataset} />
    </I18nProvider>,
  );
  expect(html).toContain("r(&quot;api/v1/cells.csv&quot;)");
  await renderPart(<LoadingLines {...dataset} />);
  expect(screen.getByText('r("http://localhost:3000/api/v1/cells.csv")')).toBeVisible();
  expect(screen.getByRole("button", { name: "Copy the line of Python" })).toBeVisible();
});

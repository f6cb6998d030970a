// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DataLinks } from "../../src/app/DataLinks.tsx";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { UNREVIEWED } from "../../src/domain/unreviewed.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../src/i18n/i18n.tsx";

/** Address of the link for translation errors. `undefined` if the page lacks the link. */
async function findReport(language: Language, contact?: string) {
  const i18n = createI18n(language, await loadMessages(language));
  const selection = { ...NO_SELECTION, language, country: "KEN" };
  cleanup();
  render(
    <I18nProvider i18n={i18n}>
      <DataLinks {...{ selection, contact }} shown="KEN" navigate={() => {}} />
    </I18nProvider>,
  );
  const link = screen.queryByRole("link", { name: i18n.t("app.unreviewed") });
  return link?.getAttribute("href");
}

test.each(LANGUAGES)(
  "shows the link for reporting translation errors only in unreviewed languages (%s)",
  async (one) => {
    expect((await findReport(one)) !== undefined).toBe(UNREVIEWED.includes(one));
  },
);

test("links to the method page if the site has no contact", async () => {
  expect(await findReport("fr")).toBe("method.html#report");
});

test.each([
  ["https://example.org/contact", "https://example.org/contact"],
  ["mailto:atlas@example.org", /^mailto:atlas@example\.org\?body=fr%3A%20.*KEN/],
  [
    "https://example.org/atlas/issues/new",
    /^https:\/\/example\.org\/atlas\/issues\/new\?body=fr%3A%20.*KEN/,
  ],
])(
  "links to the contact %s, with the language and the page if its address accepts a prefilled text",
  async (contact, href) => {
    expect(await findReport("fr", contact)).toMatch(href);
  },
);

// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Language } from "../../src/domain/languages.ts";
import { datasetVersion, openPage } from "./open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

const change = (country: string, measure: string, column: string, before: string, now: string) => ({
  ...{ country, measure, column, before, now },
});
const CHANGES = [
  change("KEN", "1.2.1", "status", "exists", "partial"),
  change("KEN", "1.2.1", "reason", "named", "limited"),
  change("KEN", "1.1.2", "instruments", "Privacy Act", "Ley de datos | Privacy Act"),
  change("CHL", "1.2.1", "other_readings", "partial", "none"),
  change("URY", "1.3.1", "reason", "no-information", "no-usable-words"),
  change("URY", "1.3.2", "status", "no-profile", "absent"),
  ...["AFG", "AGO", "ALB"].map((country) => change(country, "2.2", "status", "exists", "unknown")),
];

const RELEASE = { version: "1.0.0", date: "2026-11-29", dataset: "7002e747", changes: CHANGES };

function openOther(
  search: string,
  language?: Language,
  dataset = datasetVersion,
  others: object[] = [],
) {
  const answer = () => Response.json({ dataset, releases: [...others, RELEASE] });
  openPage(`${search}&dataset=7002e747`, { "api/v1/releases.json": answer }, language);
}

const notice = (text: RegExp) =>
  screen.findByText(text, { selector: ".notice" }).then((element) => within(element));
const itemsIn = (found: Awaited<ReturnType<typeof notice>>) =>
  found.queryAllByRole("listitem").map(({ textContent }) => textContent);

const KENYA = [
  "Kenya, 1.2.1 CIRT: then “In place”, now “Partly”",
  "Kenya, 1.1.2 Regulation and compliance, names. Removed: none. Added: Ley de datos.",
];
const CHILE = "Chile, 1.2.1 CIRT, other readings. Removed: Partly. Added: none.";
const URUGUAY = [
  "Uruguay, 1.3.1 Policy: the same answer, for another reason",
  "Uruguay, 1.3.2 Roadmap for governance: then “no profile”, now “Not in place”",
];

test.each([
  ["a country", "country=KEN", KENYA],
  ["compared countries", "view=compare&country=CHL&with=KEN", [...KENYA, CHILE]],
  ["a compared group", "view=compare&country=PER&with=KEN-CHL", [...KENYA, CHILE]],
  ["a measure", "view=measure&measure=1.2.1", [KENYA[0], CHILE]],
  ["the countries of a group", "view=world&in=KEN-URY", [...KENYA, ...URUGUAY]],
  ["a pillar", "country=KEN&pillar=legal", KENYA.slice(1)],
  [
    "groups, without the default country",
    "view=compare&with=CHL-URY,AFG-AGO&pillar=technical",
    [CHILE],
  ],
])("lists the changed answers of %s", async (_, search, expected) => {
  openOther(search);
  const found = await notice(/^This link was made from version 1\.0\.0 .*29 November 2026/);
  expect(itemsIn(found)).toEqual(expected);
  expect(found.getByRole("group")).toHaveAttribute("open");
});

test("counts all changed answers on the World page, and collapses a long list", async () => {
  openOther("view=world");
  const found = await notice(/8 answers shown here were different/);
  expect(found.getByText("Changes")).toBeVisible();
  expect(found.getByRole("group")).not.toHaveAttribute("open");
  expect([...document.querySelectorAll(".notice li")].map((item) => item.textContent)).toEqual([
    ...[...KENYA, CHILE, ...URUGUAY],
    expect.stringMatching(/^Afghanistan, 2\.2 /),
    expect.stringMatching(/^Angola, 2\.2 /),
    expect.stringMatching(/^Albania, 2\.2 /),
  ]);
});

test("states that no answer on the page has changed, and shows no list", async () => {
  openOther("country=PER");
  const found = await notice(/version 1\.0\.0 .* The answers shown here were the same then\./);
  expect(itemsIn(found)).toEqual([]);
  expect(document.querySelector(".notice details")).toBeNull();
});

test.each(["view=method", "view=dataset", "country=KEN&edition=gci-2024"])(
  "does not compare answers on a page without answers from profiles: %s",
  async (search) => {
    openOther(search);
    await notice(/^This link was made from version 1\.0\.0 \(29 November 2026\) of the dataset\.$/);
  },
);

test("names all versions with the linked data, oldest first", async () => {
  const next = { ...RELEASE, version: "1.1.0", date: "2026-11-30" };
  openOther("view=method", "en", datasetVersion, [next]);
  await notice(/from version 1\.0\.0 \(29 November 2026\) or 1\.1\.0 \(30 November 2026\) of/);
});

test("names only the version if the groups of a comparison fail to load", async () => {
  const release = { version: "1.0.0", date: "2026-11-29", dataset: "7002e747", changes: CHANGES };
  openPage("view=compare&country=CHL&with=KEN&dataset=7002e747", {
    "api/v1/releases.json": () => Response.json({ dataset: datasetVersion, releases: [release] }),
    "/areas-": () => new Response("", { status: 404 }),
  });
  await notice(/^This link was made from version 1\.0\.0 \(29 November 2026\) of the dataset\.$/);
});

test("shows no notice until its text is available", async () => {
  openPage("country=KEN&dataset=7002e747", {
    "api/v1/releases.json": () => new Promise<never>(() => {}),
  });
  await screen.findByRole("heading", { level: 1, name: "Kenya" });
  await vi.dynamicImportSettled();
  expect(screen.queryByRole("button", { name: "Dismiss" })).toBeNull();
});

test("shows the notice in the page's language, and marks the language of names as unknown", async () => {
  openOther("country=KEN", "es");
  const found = await notice(
    /^Este enlace se creó con la versión 1\.0\.0 .*29 de noviembre de 2026/,
  );
  expect(itemsIn(found)[0]).toBe("Kenya, 1.2.1 CIRT: entonces «Vigente», ahora «En parte»");
  expect(found.getByText("Ley de datos")).toHaveAttribute("lang", "und");
});

test.each([
  ["belongs to another build", () => openOther("country=KEN", "en", "0a1b2c3d")],
  ["does not load", () => openPage("country=KEN&dataset=7002e747")],
])("names both datasets if the list of releases %s", async (_, open) => {
  open();
  await notice(/dataset 7002e747; the page shows dataset/);
  await waitFor(() => expect(screen.queryByText("Changes")).toBeNull());
});

// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import PERU from "../../data/countries/PER.json";
import GCI_2020 from "../../data/editions/gci-2020.json";
import GCI_2024 from "../../data/editions/gci-2024.json";
import LAWS from "../../data/laws.json";
import OVERALL from "../../data/overall-scores.json";
import type { CountrySince } from "../../src/domain/editions/country-file.ts";
import type { CountryLaws } from "../../src/domain/editions/laws.ts";
import {
  describeSources,
  Laws,
  SourceLine,
  Sources,
  SourceText,
  withSources,
} from "../../src/figure/SourceLine.tsx";
import { EDITION } from "../domain/compare-sample.ts";
import { renderPart, snapshotContext } from "../features/charts/page.tsx";
import { laterOf, sourceOf, wordsOf } from "./sample.ts";

const ITU = "International Telecommunication Union";
const sinceOf = (...titles: string[]): CountrySince => ({
  editions: titles.map((title) => ({
    ...{
      id: title,
      slug: title,
      short: title,
      years: "2024",
      asked: {},
      scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
    },
    source: sourceOf({ title }),
  })),
  sources: { laws: sourceOf(), internetUsers: sourceOf(), treaties: sourceOf() },
  since: undefined,
});

describe("describeSources", () => {
  it("lists each title, publisher and date, with the licence after the sources that share it", async () => {
    const sources = [
      sourceOf(),
      sourceOf({ title: "Other", licence: "Free." }),
      sourceOf({ title: "Index", publisher: ITU, date: "2024-09-12" }),
    ];
    expect(describeSources(await wordsOf(), sources)).toBe(
      "Invented Tracker, Nobody, April 2026 · Index, International Telecommunication Union, 12 September 2024. No terms known. Other, Nobody, April 2026. Free.",
    );
    expect(describeSources(await wordsOf("es"), sources)).toContain(
      "Unión Internacional de Telecomunicaciones, 12 de septiembre de 2024",
    );
  });

  it("adds later sources to the source of the profiles in exports", async () => {
    const i18n = await wordsOf();
    expect(withSources(snapshotContext, undefined, i18n)).toBe(snapshotContext);
    expect(withSources(snapshotContext, sinceOf("One", "Two"), i18n)).toEqual({
      ...snapshotContext,
      source:
        "Nobody, Invented profile for tests, undated · One, Nobody, April 2026 · Two, Nobody, April 2026. No terms known.",
    });
  });
});

describe("SourceLine", () => {
  it("links to the source and marks English text", async () => {
    await renderPart(<SourceLine source={sourceOf({ url: "https://example.org/a" })} />, "es");
    const link = screen.getByRole("link", { name: "Invented Tracker" });
    expect(link).toHaveAttribute("href", "https://example.org/a");
    expect(link).toHaveAttribute("lang", "en");
    expect(link.closest("p")).toHaveTextContent(
      "Invented Tracker, Nobody, abril de 2026. No terms known.",
    );
    expect(screen.getByText("Nobody")).toHaveAttribute("lang", "en");
  });

  it("shows no link for a source without an address, and translates known publishers", async () => {
    await renderPart(<SourceLine source={sourceOf({ publisher: ITU })} />, "es");
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText("Invented Tracker")).toHaveAttribute("lang", "en");
    const publisher = screen.getByText(/Unión Internacional de Telecomunicaciones/);
    expect(publisher).not.toHaveAttribute("lang");
  });
});

test.each([
  ["ru", "Invented Tracker, Nobody, апрель 2026 года. No terms known."],
  ["zh", "Invented Tracker，Nobody，2026年4月。No terms known."],
  ["ar", "Invented Tracker، Nobody، أبريل 2026. No terms known."],
] as const)("uses the punctuation of the language (%s)", async (language, text) => {
  await renderPart(<SourceLine source={sourceOf()} />, language);
  const { textContent } = screen.getByText("Invented Tracker").closest("p") ?? {};
  // In Arabic, Latin values are in directional isolates.
  expect(textContent?.replaceAll(/[\u2066-\u2069]/g, "").trim()).toBe(text);
});

it("does not isolate the full stop of a licence in Arabic", async () => {
  const line = describeSources(await wordsOf("ar"), [sourceOf({ licence: "CC BY 4.0." })]);
  expect(line).toMatch(/2026\. CC BY 4\.0\.$/);
});

describe("Laws", () => {
  const laws: CountryLaws = {
    cybercrime: {
      status: "exists",
      laws: [
        { title: "Act 1", url: "https://example.org/1" },
        { title: "Act 2", url: "http://example.org/2" },
        { title: "Bill 3", draft: true },
      ],
    },
    privacy: { status: "absent", laws: [] },
  };
  const lawsOf = (more: object = {}) => (
    <Laws laws={laws} fields={["cybercrime", "privacy", "consumer"]} {...more} />
  );

  it("lists laws by field, omitting fields the source does not list", async () => {
    await renderPart(lawsOf());
    expect(screen.getAllByRole("heading", { level: 4 }).map((one) => one.textContent)).toEqual([
      "Laws on cybercrime · UNCTAD: legislation",
      "Laws on data protection and privacy · UNCTAD: no legislation",
    ]);
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByText("No laws are listed.").parentElement).toHaveTextContent(/privacy/);
    expect(screen.queryByText("Invented Tracker")).toBeNull();
  });

  it("marks drafts", async () => {
    await renderPart(lawsOf());
    expect(screen.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      expect.not.stringContaining("draft"),
      expect.not.stringContaining("draft"),
      "Bill 3 · draft",
    ]);
  });

  it("announces that links open in a new tab, and marks unencrypted links", async () => {
    await renderPart(lawsOf());
    const [first, second] = screen.getAllByRole("link");
    expect(first).toHaveAccessibleName("Act 1(opens in a new tab)");
    expect(first).toHaveAttribute("target", "_blank");
    expect(first).toHaveAttribute("rel", "noopener noreferrer");
    expect(first).not.toHaveTextContent("encrypted");
    expect(second && within(second).getByText("(not encrypted)")).toBeVisible();
    expect(screen.getByText("Bill 3").closest("a")).toBeNull();
  });

  it("uses headings of the given level, and shows the source if there is one", async () => {
    await renderPart(lawsOf({ heading: "h3", source: sourceOf() }));
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(2);
    expect(screen.getByText("Invented Tracker")).toBeVisible();
  });
});

test("Sources lists the sources of all data published after the profiles", async () => {
  await renderPart(<Sources {...laterOf({ overall: [EDITION] })} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
    ["Index", "Laws", "Users", "Treaties"].map((title) =>
      expect.stringMatching(new RegExp(`^${title}, `)),
    ),
  );
});

describe("SourceText", () => {
  const titles = [
    GCI_2020.source.title,
    GCI_2024.source.title,
    ...OVERALL.editions.map(({ source }) => source.title),
    LAWS.source.title,
    PERU.source.title,
    "Cyberwellness Profile: Sudan (Republic of)",
  ];

  it.each(titles)("marks the English title “%s” in a line of sources", async (title) => {
    const line = `UIT, ${title}, 19 de febrero de 2015 · ${title}, Naciones Unidas`;
    await renderPart(<SourceText line={line} />, "es");
    expect(document.body).toHaveTextContent(line);
    const marked = [...document.body.querySelectorAll("[lang=en]")];
    expect(marked.map(({ textContent }) => textContent)).toEqual([title, title]);
  });

  test("keeps a range of years on one line", async () => {
    await renderPart(<SourceText line="ITU, 2014–2015" />);
    expect(document.body).toHaveTextContent("ITU, 2014–\u20602015");
  });
});

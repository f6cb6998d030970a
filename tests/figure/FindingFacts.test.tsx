// @vitest-environment jsdom
import { skipToken, useQuery } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { CountryEntry } from "../../src/domain/country-index.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { InvalidDataError } from "../../src/domain/parsing.ts";
import type { Finding, Profile } from "../../src/domain/profile.ts";
import { computeRows } from "../../src/domain/scorecard.ts";
import { FindingFacts } from "../../src/figure/FindingFacts.tsx";
import { finding, framework, sampleProfile } from "../domain/sample.ts";
import { renderPart } from "../features/charts/page.tsx";
import { index } from "./sample.ts";

const words = (of: string): Evidence => ({
  ...{ schemaVersion: 1, country: "DEU", language: "fr" },
  indicators: { [of]: { blocks: [{ kind: "paragraph", text: "Une loi." }] } },
});

interface Shown {
  answer?: Finding;
  entry?: Partial<CountryEntry>;
  /** Query function for the evidence. If undefined, no query runs. */
  ask?: (() => Promise<Evidence>) | undefined;
  flags?: Profile["flags"];
}

type FactsProps = Omit<Parameters<typeof FindingFacts>[0], "evidence"> & Pick<Shown, "ask">;
function Facts({ ask, ...props }: FactsProps) {
  const words = useQuery({ queryKey: ["words"], queryFn: ask ?? skipToken, retry: false });
  return <FindingFacts {...props} evidence={ask ? words : false} />;
}

/** Renders the first measure of an invented profile. */
async function show({ answer = finding("exists"), entry, ask, flags = [] }: Shown) {
  const profile = { ...sampleProfile({ "1.1.1": answer }), flags };
  const [row] = computeRows(framework, profile);
  const shipped = index.countries.DEU;
  if (!row || !shipped) throw new Error("no row");
  const props = {
    index,
    profile,
    row,
    country: { code: "DEU", name: "Germany", entry: { ...shipped, ...entry } },
  };
  return renderPart(<Facts {...props} ask={ask} />);
}

const headings = () => screen.queryAllByRole("heading").map(({ textContent }) => textContent);
const never = () => new Promise<Evidence>(() => undefined);

describe("FindingFacts", () => {
  it("shows only the reading if the profile has no other facts", async () => {
    await show({ answer: finding("exists", { reason: "affirmed" }) });
    expect(screen.getByText(/cybercrime/)).toBeVisible();
    expect(headings()).toEqual([]);
  });

  it("shows instruments, contacts and flags", async () => {
    await show({
      answer: finding("exists", {
        instruments: [{ name: "Penal Code", kind: "law" }],
        contacts: [{ kind: "web", value: "https://example.org/" }],
      }),
      flags: [
        { code: "population-shared", raw: "DEU" },
        { code: "sentence-broken", indicator: "1.1.1" },
      ],
    });
    expect(headings()).toEqual(["About this data", "Named", "Contacts"]);
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByRole("link", { name: "https://example.org/" })).toBeVisible();
  });

  it.each([
    ["web", "https://example.org/", "https://example.org/"],
    ["web", "HTTP://example.org/a?b=c", "HTTP://example.org/a?b=c"],
    ["web", "example.org", null],
    ["web", "javascript:alert(1)//https://example.org/", null],
    ["email", "cert@example.org", "mailto:cert@example.org"],
    ["email", "two words@example.org", null],
    ["email", "a@b@example.org", null],
    ["email", "cert@example.org?subject=x", null],
    ["email", "cert@example.org&x", null],
    ["email", "@example.org", null],
    ["email", "cert", null],
    ["phone", "cert@example.org", null],
    ["phone", "https://example.org/", null],
  ] as const)("the link of the %s contact “%s” is %s", async (kind, value, href) => {
    await show({ answer: finding("exists", { contacts: [{ kind, value }] }) });
    const link = screen.getByText(value).closest("a");
    expect(link?.getAttribute("href") ?? null).toBe(href);
  });

  it("states the kind of an instrument, and whether it is a draft", async () => {
    const instruments = [
      { name: "Cyber Act", kind: "law", url: "https://example.org/act" },
      { name: "Cyber Bill", kind: "law", draft: true },
    ] as const;
    await show({ answer: finding("exists", { instruments: [...instruments] }) });
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Cyber Act · law",
      "Cyber Bill · law, draft",
    ]);
    expect(screen.getByRole("link")).toHaveAttribute("href", "https://example.org/act");
  });

  it.each<[string, Profile["flags"], number]>([
    ["states that the wording leaves no doubt", [], 1],
    [
      "states that the wording leaves no doubt if the section itself has no flag",
      [{ code: "population-shared", raw: "DEU" }],
      1,
    ],
    [
      "does not state that the wording leaves no doubt if the section has a flag",
      [{ code: "sentence-broken", indicator: "1.1.1" }],
      0,
    ],
  ])("%s", async (_, flags, count) => {
    await show({ flags });
    expect(screen.queryAllByText(/The wording leaves no doubt\./)).toHaveLength(count);
  });

  it.each<[string, Partial<CountryEntry>, RegExp]>([
    ["the program", {}, /by a second automated reading/],
    ["the user", { kept: index.countries.ATA?.kept }, /Compared .* on this device/],
  ])("states that %s checked the reading", async (_, entry, words) => {
    await show({ answer: finding("exists", { reviewed: true }), entry });
    expect(screen.getByText(words)).toBeVisible();
  });

  it("lists instruments that have the same name but different kinds", async () => {
    const instruments = (["law", "strategy"] as const).map((kind) => ({ name: "Cyber Act", kind }));
    await show({ answer: finding("exists", { instruments }) });
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Cyber Act · law/),
      expect.stringMatching(/^Cyber Act · strategy/),
    ]);
  });
});

describe("evidence", () => {
  it("marks text with its language", async () => {
    await show({ ask: async () => words("1.1.1") });
    expect((await screen.findByText("Une loi.")).closest("[lang]")).toHaveAttribute("lang", "fr");
    expect(headings()).toEqual(["In the document’s words"]);
  });

  it.each([
    ["the section is empty", { ask: async () => words("1.1.2") }],
    ["the section is missing", { answer: finding("missing"), ask: never }],
  ])("states that there is no text if %s", async (_, shown) => {
    await show(shown);
    expect(await screen.findByText("The document has no text under this heading.")).toBeVisible();
  });

  it("refers to the document for text that may not be shown", async () => {
    await show({ entry: { evidence: undefined }, ask: never });
    expect(screen.getByText(/^We do not have the right .* See section 1\.1\.1/)).toBeVisible();
  });

  it("explains why a kept profile has no text", async () => {
    const kept = index.countries.ATA?.kept;
    await show({ entry: { evidence: undefined, kept }, ask: never });
    expect(
      screen.getByText(/added without its document’s text. See section 1\.1\.1/),
    ).toBeVisible();
  });

  it("shows a placeholder while loading", async () => {
    await show({ ask: never });
    expect(screen.getByText("Loading")).toBeVisible();
  });

  it("shows an error with a retry button", async () => {
    const ask = vi.fn(async () => words("1.1.1"));
    ask.mockRejectedValueOnce(new InvalidDataError("words/DEU.json", []));
    await show({ ask });
    expect(await screen.findByRole("alert")).toHaveTextContent("words/DEU.json");
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByText("Une loi.")).toBeVisible();
  });
});

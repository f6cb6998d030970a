// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Finding, Instrument } from "../../src/domain/profile.ts";
import { computeRows, type Row } from "../../src/domain/scorecard.ts";
import type { Backing } from "../../src/domain/status.ts";
import { Reading } from "../../src/figure/FindingFacts.tsx";
import { finding, framework, sampleProfile } from "../domain/sample.ts";
import { renderPart } from "../features/charts/page.tsx";

function rowOf(code: string, one: Finding): Row {
  const rows = computeRows(framework, sampleProfile({ [code]: one }));
  const row = rows.find(({ indicator }) => indicator.code === code);
  if (!row) throw new Error("no row");
  return row;
}

const render = (
  row: Row,
  language: "en" | "es" = "en",
  isDoubtful = false,
  by: "program" | "user" = "program",
) => renderPart(<Reading {...{ row, by, isDoubtful }} />, language);

/** A finding that names "A", "B"… */
const naming = (reason: Backing, ...kinds: Instrument["kind"][]) =>
  finding("exists", {
    reason,
    instruments: kinds.map((kind, at) => ({ name: String.fromCharCode(65 + at), kind })),
  });

describe("Reading", () => {
  it.each([
    [1, "en", "names A as the country’s"],
    [2, "en", "names A and B as the country’s"],
    [4, "en", "names A, B, C and D as the country’s"],
    [5, "en", "names A, B, C and 2 more as the country’s"],
    [16, "en", "names A, B, C and 13 more as the country’s"],
    [4, "es", "menciona A, B, C y D como"],
    [5, "es", "menciona A, B, C y 2 más como"],
    [16, "es", "menciona A, B, C y 13 más como"],
  ] as const)("lists %i names (%s): %s", async (count, language, words) => {
    await render(rowOf("1.1.1", naming("named", ...Array(count).fill("law"))), language);
    expect(document.body).toHaveTextContent(words);
  });

  const FRAMEWORK = "framework for implementing recognized cybersecurity standards";
  it.each([
    ["1.2.2", naming("named", "programme"), "en", `names A as the country’s ${FRAMEWORK}.`],
    ["1.2.2", naming("named", "law"), "en", `names A as the country’s ${FRAMEWORK}.`],
    ["1.2.2", naming("named", "agency"), "en", `${FRAMEWORK} is in place, and names A.`],
    ["1.2.2", naming("listed", "programme", "team"), "en", "is in place, and names A and B."],
    ["1.2.2", naming("named", "team"), "es", "reconocidas de ciberseguridad, y cita A."],
    ["1.2.1", naming("named", "team"), "en", "names A as the country’s national"],
    ["1.3.3", naming("listed", "agency", "team"), "en", "lists A and B as the country’s agency"],
    ["2.3", naming("named", "programme"), "en", "is in place, and names A."],
    ["1.2.1", finding("exists", { reason: "affirmed" }), "en", "is in place, but gives no name."],
    ["1.2.1", naming("affirmed", "team"), "en", "names A as the country’s national"],
  ] as const)(
    "for %s, presents a name as the measure itself only if its kind fits",
    async (code, one, language, words) => {
      await render(rowOf(code, one), language);
      expect(document.body).toHaveTextContent(words);
    },
  );

  it.each([
    ["a clear wording", true, finding("absent"), false],
    ["a flag", false, finding("absent"), true],
    ["another reading", false, finding("absent", { also: ["partial"] }), false],
  ])(
    "with %s, states that the wording leaves no doubt: %s",
    async (_what, isSaid, one, isDoubtful) => {
      await render(rowOf("1.2.1", one), "en", isDoubtful);
      expect(screen.queryByText(/The wording leaves no doubt/) !== null).toBe(isSaid);
      expect(screen.queryByText(/Could also be read as: Partly/) !== null).toBe(
        !isDoubtful && !isSaid,
      );
    },
  );

  it.each([
    ["program", "Checked against the document by a second automated reading."],
    ["user", "Compared with the document on this device."],
  ] as const)("states who checked the answer: %s", async (by, words) => {
    await render(rowOf("1.2.1", finding("absent", { reviewed: true })), "en", false, by);
    expect(screen.getByText(/The profile says/)).toHaveTextContent(words);
  });
});

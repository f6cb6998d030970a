import { describe, expect, test } from "vitest";
import type { Contact, Finding, Instrument } from "../../src/domain/profile.ts";
import type { FindingCorrection } from "../../src/domain/review/review.ts";
import type { Status } from "../../src/domain/status.ts";
import { finding, sampleProfile } from "../domain/sample.ts";
import { findFaults } from "./faults.ts";

const faultsIn = (
  findings: Readonly<Record<string, Finding>>,
  correction?: Partial<FindingCorrection>,
  indicator = "1.1.1",
) =>
  findFaults(
    sampleProfile(findings),
    correction && {
      country: "ATA",
      by: "A Penguin",
      reviewed: "all",
      corrections: [{ indicator, why: "it says so", ...correction }],
    },
  );
const faults = (one: Finding, correction?: Partial<FindingCorrection>) =>
  faultsIn({ "1.1.1": one }, correction);
const named = (name: string, more: Partial<Instrument> = {}, status: Status = "exists") =>
  finding(status, { instruments: [{ name, kind: "law", ...more }] });
const reached = (kind: Contact["kind"], value: string) =>
  finding("exists", { contacts: [{ kind, value }] });

describe("a name", () => {
  test.each([
    ["safe-ice.example", /^ATA 1\.1\.1 an address instead of a name: safe-ice\.example$/],
    ["https://ice.example/act", /an address/],
    ["www.ice.example", /an address/],
    ["help@ice.example", /an address/],
    ["Section 5 of the “The Ice Act, 2006", /quotation mark/],
    ['Office of the Floe Service" (Gazette 1)', /quotation mark/],
    ["Act on ‘Thin Ice", /quotation mark/],
    ["Act « Glace", /quotation mark/],
    ["Ice Act (2006", /bracket/],
    ["and the Ice Act", /starts in the middle/],
    ["Ice Unit (IU) of", /is cut off/],
    ["Measures for ice and the security of", /is cut off/],
  ])("%j is a fault", (name, message) => {
    expect(faults(named(name))).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    "CERT.br",
    "SecureYourIce.in",
    "Andes Ice Act",
    "Penguins' Act (Gazette A '173)",
    "Act on the Children’s Ice",
    "‘Ice First’",
    "Act On",
    "Safer Ice Hotline “Net Patrol”",
  ])("%j is valid", (name) => {
    expect(faults(named(name))).toEqual([]);
  });

  test.each(["absent", "unknown", "missing"] as const)(
    "is a fault under the status %s",
    (status) => {
      expect(faults(named("Ice Act", {}, status))).toEqual([
        `ATA 1.1.1 has a name although it is ${status}: Ice Act`,
      ]);
    },
  );

  test("is valid under the status partial", () => {
    expect(faults(named("Ice Act", { draft: true }, "partial"))).toEqual([]);
  });
});

describe("an act marked as a draft", () => {
  const draft = { name: "Ice Act", draft: true };

  test("is a fault in a list of laws in force, unless the review also marks it", () => {
    expect(faults(named("Ice Act", { draft: true }))).toEqual([
      expect.stringMatching(/marked as a draft: Ice Act/),
    ]);
    expect(faults(named("Ice Act", { draft: true }), { instruments: ["Ice Act"] })).toHaveLength(1);
    expect(faults(named("Ice Act", { draft: true }), { instruments: [draft] })).toEqual([]);
  });

  test.each(["Ice Bill", "Computer and Ice Bills", "Draft Ice Act", "Proposed Ice Law"])(
    "is valid if its name indicates a draft: %s",
    (name) => {
      expect(faults(named(name, { draft: true }))).toEqual([]);
    },
  );

  test("is valid in a list of drafts, or if it is not a law", () => {
    expect(faults(named("Ice Act", { draft: true }, "partial"))).toEqual([]);
    expect(faults(named("Ice Policy", { draft: true, kind: "strategy" }))).toEqual([]);
  });
});

describe("a draft without a mark", () => {
  const unmarked = /not marked as a draft: Ice/;

  test("is a fault if its name indicates a draft, unless the review states that it is not a draft", () => {
    expect(faults(named("Ice Bill"))).toEqual([expect.stringMatching(unmarked)]);
    const denied = { instruments: [{ name: "Ice Bill", draft: false }] };
    expect(faults(named("Ice Bill"), denied)).toEqual([]);
  });

  test("is a fault in a section on a measure in progress", () => {
    expect(faults(named("Ice Act", {}, "partial"))).toEqual([expect.stringMatching(unmarked)]);
    const limited = finding("partial", {
      ...named("Ice Act"),
      status: "partial",
      reason: "limited",
    });
    expect(faults(limited)).toEqual([]);
  });

  test("is a fault for a team only under 1.2.1", () => {
    const team = named("ICECERT", { kind: "team" }, "partial");
    expect(faultsIn({ "1.5.2": team })).toEqual([]);
    expect(faultsIn({ "1.2.1": team })).toEqual([expect.stringMatching(/not marked as a draft/)]);
  });
});

describe("a treaty with the kind law", () => {
  test.each([
    ["Convention on Cold Crime", 1],
    ["Ice Convention, ratified by the Law no. 64", 1],
    ["Law Ratifying the Ice Convention", 0],
    ["Order of the President “On signing the Convention”", 0],
  ])("%s has the expected number of faults: %i", (name, count) => {
    expect(faults(named(name))).toHaveLength(count);
    expect(faults(named(name, { kind: "treaty" }))).toEqual([]);
  });
});

describe("bodies", () => {
  const bodies = (...names: string[]) =>
    finding("exists", { instruments: names.map((name) => ({ name, kind: "team" as const })) });

  test("each of two unlisted teams under 1.2.1 is a fault", () => {
    const sector = /sector team in addition to the national team/;
    expect(faultsIn({ "1.2.1": bodies("ICECERT") })).toEqual([]);
    expect(faultsIn({ "1.2.1": bodies("ICECERT", "BANK-CERT") })).toEqual([
      expect.stringMatching(sector),
      expect.stringMatching(sector),
    ]);
  });

  test.each([
    ["ICE-CERT", 1],
    ["National ICECERT", 1],
    ["Snow CERT", 0],
  ])(
    "if the country's own team is ICECERT, the partner abroad %s has the expected number of faults: %i",
    (partner, count) => {
      const own = { "1.2.1": bodies("ICECERT"), "1.5.1": bodies(partner) };
      expect(faultsIn(own)).toHaveLength(count);
    },
  );
});

test("a measure in progress that could also be read as in place is a fault", () => {
  const steps = (also: Status) => finding("partial", { reason: "in-progress", also: [also] });
  expect(faults(steps("absent"))).toEqual([]);
  expect(faults(steps("exists"))).toEqual([
    expect.stringMatching(/could also be read as in place/),
  ]);
});

describe("a contact", () => {
  test("with a phone number of fewer than four digits is a fault, unless the review contains it", () => {
    const short = reached("phone", "(855)");
    expect(faults(short)).toEqual([expect.stringMatching(/fewer than four digits: \(855\)/)]);
    expect(faults(short, { contacts: [] })).toHaveLength(1);
    expect(faults(short, { contacts: [{ kind: "phone", value: "(855)" }] })).toEqual([]);
    expect(faults(reached("phone", "1098"))).toEqual([]);
  });

  test.each(["www.ice.example*", "ice.example, floe.example", "ice.example."])(
    "%j with stray punctuation is a fault",
    (value) => {
      expect(faults(reached("web", value))).toEqual([expect.stringMatching(/stray punctuation/)]);
    },
  );

  test("with a clean address is valid", () => {
    expect(faults(reached("email", "help@ice.example"))).toEqual([]);
    expect(faults(reached("web", "https://ice.example/a"))).toEqual([]);
  });
});

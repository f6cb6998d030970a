import { describe, expect, test } from "vitest";
import type { Contact, Finding, Instrument } from "../../src/domain/profile.ts";
import type { FindingCorrection } from "../../src/domain/review/review.ts";
import type { Status } from "../../src/domain/status.ts";
import { finding, sampleProfile } from "../domain/sample.ts";
import { findFaults } from "./faults.ts";

const faults = (one: Finding, correction?: Partial<FindingCorrection>) =>
  findFaults(
    sampleProfile({ "1.1.1": one }),
    correction && {
      country: "ATA",
      by: "A Penguin",
      reviewed: "all",
      corrections: [{ indicator: "1.1.1", why: "it says so", ...correction }],
    },
  );
const named = (name: string, more: Partial<Instrument> = {}, status: Status = "exists") =>
  finding(status, { instruments: [{ name, kind: "law", ...more }] });
const reached = (kind: Contact["kind"], value: string) =>
  finding("exists", { contacts: [{ kind, value }] });

describe("a name", () => {
  test.each([
    ["safe-ice.example", /^ATA 1\.1\.1 an address is no name: safe-ice\.example$/],
    ["https://ice.example/act", /an address/],
    ["www.ice.example", /an address/],
    ["help@ice.example", /an address/],
    ["Section 5 of the “The Ice Act, 2006", /quotation mark/],
    ['Office of the Floe Service" (Gazette 1)', /quotation mark/],
    ["Act on ‘Thin Ice", /quotation mark/],
    ["Act « Glace", /quotation mark/],
    ["Ice Act (2006", /bracket/],
    ["and the Ice Act", /does not begin so/],
    ["Ice Unit (IU) of", /does not end so/],
    ["Measures for ice and the security of", /does not end so/],
  ])("%j is a fault", (name, said) => {
    expect(faults(named(name))).toEqual([expect.stringMatching(said)]);
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
  ])("%j is none", (name) => {
    expect(faults(named(name))).toEqual([]);
  });

  test.each(["absent", "unknown", "missing"] as const)("under %s is a fault", (status) => {
    expect(faults(named("Ice Act", {}, status))).toEqual([
      `ATA 1.1.1 names what is ${status}: Ice Act`,
    ]);
  });

  test("under partly is none", () => {
    expect(faults(named("Ice Act", {}, "partial"))).toEqual([]);
  });
});

describe("an act marked as a draft", () => {
  const draft = { name: "Ice Act", draft: true };

  test("is a fault among those in force, unless the review says that it is one", () => {
    expect(faults(named("Ice Act", { draft: true }))).toEqual([
      expect.stringMatching(/marked as a draft: Ice Act/),
    ]);
    expect(faults(named("Ice Act", { draft: true }), { instruments: ["Ice Act"] })).toHaveLength(1);
    expect(faults(named("Ice Act", { draft: true }), { instruments: [draft] })).toEqual([]);
  });

  test.each(["Ice Bill", "Computer and Ice Bills", "Draft Ice Act", "Proposed Ice Law"])(
    "is none where its name says so: %s",
    (name) => {
      expect(faults(named(name, { draft: true }))).toEqual([]);
    },
  );

  test("is none where only drafts are listed, and no law", () => {
    expect(faults(named("Ice Act", { draft: true }, "partial"))).toEqual([]);
    expect(faults(named("Ice Policy", { draft: true, kind: "strategy" }))).toEqual([]);
  });
});

describe("a contact", () => {
  test("of fewer than four digits is a fault, unless the review gives it", () => {
    const short = reached("phone", "(855)");
    expect(faults(short)).toEqual([expect.stringMatching(/fewer than four digits: \(855\)/)]);
    expect(faults(short, { contacts: [] })).toHaveLength(1);
    expect(faults(short, { contacts: [{ kind: "phone", value: "(855)" }] })).toEqual([]);
    expect(faults(reached("phone", "1098"))).toEqual([]);
  });

  test.each(["www.ice.example*", "ice.example, floe.example", "ice.example."])(
    "%j has a mark that is none of it",
    (value) => {
      expect(faults(reached("web", value))).toEqual([expect.stringMatching(/none of it/)]);
    },
  );

  test("as it should be is none", () => {
    expect(faults(reached("email", "help@ice.example"))).toEqual([]);
    expect(faults(reached("web", "https://ice.example/a"))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingAnswer } from "../../src/domain/answers.ts";
import type { Finding, Profile } from "../../src/domain/profile.ts";
import { applyReview } from "../../src/domain/review/apply-review.ts";
import type { FindingCorrection, Review } from "../../src/domain/review/review.ts";
import { INSTRUMENT_KINDS, REASONS, STATUSES, type Status } from "../../src/domain/status.ts";
import { finding, framework, sampleProfile } from "../domain/sample.ts";
import { keepFacts } from "./gold/keep-facts.ts";

const keep = (read: Profile, shipped: Profile, last?: Review) =>
  keepFacts({ read, shipped, last, framework });

/** A published profile, in which every section is reviewed. */
const shippedOf = (findings: Record<string, Finding | Status>): Profile => {
  const profile = sampleProfile(findings);
  const indicators = Object.entries(profile.indicators).map(([code, one]) => [
    code,
    { ...one, reviewed: true },
  ]);
  return { ...profile, indicators: Object.fromEntries(indicators) };
};

const reviewOf = (...corrections: FindingCorrection[]): Review => ({
  country: "ATA",
  by: "A Penguin",
  reviewed: "all",
  corrections,
});

describe("keepFacts", () => {
  test("corrects nothing if the reading matches the published facts", () => {
    const last = reviewOf({ indicator: "1.2.1", status: "absent", why: "an old difference" });
    expect(keep(sampleProfile(), shippedOf({}), last)).toEqual(reviewOf());
  });

  test("explains each correction with a rule and the reading", () => {
    const shipped = shippedOf({
      "1.2.1": finding("exists", {
        also: ["partial"],
        instruments: [{ name: "ICECERT", kind: "team" }],
        contacts: [{ kind: "phone", value: "1 23 45" }],
      }),
    });
    expect(keep(sampleProfile(), shipped).corrections).toEqual([
      {
        indicator: "1.2.1",
        status: "exists",
        reason: "named",
        also: ["partial"],
        instruments: ["ICECERT"],
        contacts: [{ kind: "phone", value: "1 23 45" }],
        why: "codebook 5: a team that runs and is recognized is in place (read: absent); codebook 21: not read: “ICECERT”; the contacts are read otherwise than the document gives them",
      },
    ]);
  });

  test("keeps explanations by reviewers and replaces generated ones", () => {
    const shipped = shippedOf({ "1.2.1": "partial" });
    const last = (why: string) => reviewOf({ indicator: "1.2.1", status: "partial", why });
    const whyAfter = (why: string) => keep(sampleProfile(), shipped, last(why)).corrections[0]?.why;
    expect(whyAfter("the team is small")).toBe("the team is small");
    const generated = (read: string) =>
      `codebook 1, 17: a step towards the same measure (read: ${read})`;
    expect(whyAfter(generated("exists"))).toBe(generated("absent"));
  });

  test("keeps a manual correction that matches the reading", () => {
    const ruling = { indicator: "1.2.1", status: "absent", why: "ruled", keep: true } as const;
    expect(keep(sampleProfile(), shippedOf({}), reviewOf(ruling)).corrections).toEqual([ruling]);
  });

  test("includes the kind of an instrument only if it cannot be derived or was included before", () => {
    const instruments = [
      { name: "Frost", kind: "team" as const },
      { name: "Ice Campaign", kind: "programme" as const },
      { name: "Floe", kind: "programme" as const },
    ];
    const shipped = shippedOf({ "1.4.2": finding("exists", { instruments }) });
    const floe = { name: "Floe", kind: "programme" as const };
    const last = reviewOf({ indicator: "1.4.2", instruments: [floe], why: "it is named" });
    expect(keep(sampleProfile(), shipped, last).corrections[0]?.instruments).toEqual([
      { name: "Frost", kind: "team" },
      "Ice Campaign",
      floe,
    ]);
  });

  test("keeps an unreadable figure with its text and flag", () => {
    const raw = "12 00 0";
    const shipped: Profile = {
      ...shippedOf({}),
      background: { population: { raw, asOf: "2012" } },
      flags: [{ code: "population-unreadable", raw }],
    };
    const read = { ...sampleProfile(), background: { population: { value: 1200, source: "UN" } } };
    const review = keep(read, shipped);
    expect(review.background?.population).toMatchObject({
      value: null,
      raw,
      source: null,
      asOf: "2012",
    });
    expect(review.flags).toBeUndefined();
    expect(applyReview(read, review, framework)).toEqual(shipped);
  });

  test("keeps flags of reviewers and flags that the reader no longer sets", () => {
    const lost = { code: "other-indicator" as const, indicator: "1.5.1" };
    const stated = { code: "population-off-by-ten" as const, why: "nobody lives there" };
    const review = keep(
      sampleProfile(),
      { ...shippedOf({}), flags: [lost] },
      { ...reviewOf(), flags: [stated] },
    );
    expect(review.flags).toEqual([stated, { ...lost, why: expect.stringMatching(/reader/) }]);
  });

  test("fails if no review results in the published facts", () => {
    const flags = [{ code: "other-indicator" as const, indicator: "1.5.1" }];
    expect(() => keep({ ...sampleProfile(), flags }, shippedOf({}))).toThrow(
      /ATA flags: no review/,
    );
  });
});

const findingAny = fc.constantFrom(...STATUSES).chain((status) =>
  fc.record({
    status: fc.constant(status),
    reason: fc.constantFrom(...REASONS[status]),
    instruments: fc.uniqueArray(
      fc.record(
        {
          name: fc.constantFrom("Ice Act", "ICECERT", "Floe", "Snow Office", "Frost Week"),
          kind: fc.constantFrom(...INSTRUMENT_KINDS),
          draft: fc.constant(true as const),
        },
        { requiredKeys: ["name", "kind"] },
      ),
      { selector: ({ name }) => name, maxLength: 3 },
    ),
    contacts: fc.array(fc.constantFrom({ kind: "phone" as const, value: "1098" }), {
      maxLength: 1,
    }),
    reviewed: fc.constant(false),
  }),
);

/** Published facts, in which the reason of a measure in place fits the names. */
const publishedAny = findingAny.map((one) => ({
  ...one,
  reason: findingAnswer(one).backing ?? one.reason,
}));

test("creates a review that yields the published facts, for any facts and any reading", () => {
  fc.assert(
    fc.property(findingAny, publishedAny, (read, wanted) => {
      const shipped = shippedOf({ "1.4.2": wanted });
      const flags = Object.entries(shipped.indicators)
        .filter(([, { status }]) => status === "missing")
        .map(([indicator]) => ({ code: "section-missing" as const, indicator }));
      const facts = { ...shipped, flags };
      const before = sampleProfile({ "1.4.2": read });
      expect(applyReview(before, keep(before, facts), framework)).toEqual(facts);
    }),
  );
});

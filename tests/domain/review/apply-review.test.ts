import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/domain/profile.ts";
import { applyReview } from "../../../src/domain/review/apply-review.ts";
import { parseReview } from "../../../src/domain/review/review.ts";
import { finding, framework, sampleProfile } from "../sample.ts";

const apply = (profile: Profile, more: object) => {
  const frame = { country: "ATA", by: "A Penguin", reviewed: [], corrections: [] };
  const review = parseReview({ ...frame, ...more }, framework, "ATA.json");
  const once = applyReview(profile, review, framework);
  expect(applyReview(once, review, framework)).toEqual(once);
  return once;
};

describe("contacts of a review", () => {
  const read = sampleProfile({
    "2.4": finding("exists", { contacts: [{ kind: "phone", value: "855" }] }),
  });
  const contactsBy = (more: object) =>
    apply(read, { corrections: [{ indicator: "2.4", why: "cut short", ...more }] }).indicators[
      "2.4"
    ]?.contacts;

  test("stand in the place of those that were read", () => {
    const contacts = [{ kind: "phone", value: "(855) 12 34 56" }];
    expect(contactsBy({ contacts })).toEqual(contacts);
    expect(contactsBy({ contacts: [] })).toEqual([]);
  });

  test("are those that were read where the review has none", () => {
    expect(contactsBy({ status: "partial" })).toEqual([{ kind: "phone", value: "855" }]);
  });
});

describe("an unreadable figure", () => {
  const flag = { code: "population-unreadable", raw: "12 00 0" } as const;
  const garbled: Profile = {
    ...sampleProfile(),
    background: { population: { raw: "12 00 0", asOf: "2012" } },
    flags: [flag],
  };

  test("is kept as written by a review, without a value, and flagged", () => {
    const read = { ...sampleProfile(), background: { population: { value: 1200 } } };
    const population = { value: null, raw: "12 00 0", asOf: "2012", why: "a digit is lost" };
    const profile = apply(read, { background: { population } });
    expect(profile.background).toEqual(garbled.background);
    expect(profile.flags).toEqual([flag]);
  });

  test("loses its words and its flag once a review gives the number", () => {
    const population = { value: 12_000, why: "the scan shows three zeros" };
    const profile = apply(garbled, { background: { population } });
    expect(profile.background.population).toEqual({ value: 12_000, asOf: "2012" });
    expect(profile.flags).toEqual([]);
  });

  test("of Internet users is told apart from that of people", () => {
    const internetUsers = { value: null, raw: "n/a", why: "no number" };
    const { background, flags } = apply(sampleProfile(), { background: { internetUsers } });
    expect(background).toEqual({ internetUsers: { raw: "n/a" } });
    expect(flags).toEqual([{ code: "internet-users-unreadable", raw: "n/a" }]);
  });
});

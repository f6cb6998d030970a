import fc from "fast-check";
import { expect, test } from "vitest";
import { statusAnswer } from "../../src/domain/answers.ts";
import { answersOf, encodeStatuses } from "../../src/domain/country-index.ts";
import { STATUSES, type Status } from "../../src/domain/status.ts";
import { framework, sampleProfile } from "./sample.ts";

test("the table gives back every status that the index was made from", () => {
  const statuses = fc.array(fc.constantFrom<Status>(...STATUSES), { minLength: 21, maxLength: 21 });
  fc.assert(
    fc.property(statuses, (list) => {
      const given = framework.indicators.map(
        ({ code }, at) => [code, list[at] ?? "absent"] as const,
      );
      const profile = sampleProfile(Object.fromEntries(given));
      const entry = { alpha2: "AQ", statuses: encodeStatuses(profile, framework), profile: "x" };
      const answers = answersOf(framework, { countries: { ATA: entry } });
      for (const [code, status] of given)
        expect(answers.cell("ATA", code)).toEqual(statusAnswer(status));
    }),
  );
});

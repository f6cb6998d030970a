import { describe, expect, test } from "vitest";
import { computeRows, groupByPillar, tallyRows } from "../../src/domain/scorecard.ts";
import { framework, sampleProfile } from "./sample.ts";

const profile = sampleProfile({ "1.1.1": "exists", "1.2.1": "partial", "2.4": "unknown" });
const rows = computeRows(framework, profile);

describe("the rows of a profile", () => {
  test("omit an indicator that the profile lacks", () => {
    const { "1.1.1": _, ...indicators } = profile.indicators;
    const codes = computeRows(framework, { ...profile, indicators }).map(
      (row) => row.indicator.code,
    );
    expect(codes).toEqual(framework.indicators.map(({ code }) => code).slice(1));
  });

  test("are grouped by pillar, in the framework's order", () => {
    const groups = groupByPillar(rows);
    expect(groups.map(({ pillar }) => pillar)).toEqual(framework.pillars);
    for (const group of groups)
      expect(group.rows.map(({ indicator }) => indicator.pillar)).toEqual(
        group.rows.map(() => group.pillar.id),
      );
    expect(groups.flatMap((group) => group.rows)).toEqual(rows);
  });

  test("are counted by answer", () => {
    const { inPlace, part, no, unknown, asked } = tallyRows(rows);
    expect({ inPlace, part, no, unknown, asked }).toEqual({
      ...{ inPlace: 1, part: 1, no: 18, unknown: 1, asked: 21 },
    });
  });
});

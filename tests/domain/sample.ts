import document from "../../data/framework.json";
import { parseFramework } from "../../src/domain/framework.ts";
import { type Finding, type Profile, parseProfile } from "../../src/domain/profile.ts";
import { REASONS, type Status } from "../../src/domain/status.ts";

export const framework = parseFramework(document, "framework.json");

/** An invented finding with the first reason that fits the status. */
export const finding = (status: Status, more: Partial<Finding> = {}): Finding => ({
  status,
  reason: REASONS[status][0],
  instruments: [],
  contacts: [],
  reviewed: false,
  ...more,
});

/** An invented profile. Findings default to absent. */
export function sampleProfile(
  findings: Record<string, Finding | Status> = {},
  country = "ATA",
): Profile {
  const given = (code: string) => {
    const value = findings[code] ?? "absent";
    return typeof value === "string" ? finding(value) : value;
  };
  return parseProfile(
    {
      schemaVersion: 1,
      country,
      framework: framework.id,
      source: { title: "Invented profile for tests", publisher: "Nobody" },
      background: {},
      indicators: Object.fromEntries(framework.indicators.map(({ code }) => [code, given(code)])),
      flags: [],
    },
    framework,
    "sample",
  );
}

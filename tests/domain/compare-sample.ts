import type { ComparedCountry, Comparison } from "../../src/domain/compare/compared.ts";
import type { Finding } from "../../src/domain/profile.ts";
import type { Status } from "../../src/domain/status.ts";
import { finding, framework, sampleProfile } from "./sample.ts";

const LETTERS: Record<string, Status> = {
  e: "exists",
  p: "partial",
  a: "absent",
  u: "unknown",
  m: "missing",
};

/** An invented country whose statuses begin with these letters and go on with absent; `named` are instruments by code. */
export function compared(
  code: string,
  letters: string,
  named: Record<string, Partial<Finding>> = {},
): ComparedCountry {
  const statuses = [...letters.padEnd(framework.indicators.length, "a")].map(
    (letter) => LETTERS[letter] ?? "missing",
  );
  const findings = framework.indicators.map((indicator, position) => [
    indicator.code,
    finding(statuses[position] ?? "missing", named[indicator.code]),
  ]);
  return { code, name: code, statuses, profile: sampleProfile(Object.fromEntries(findings), code) };
}

export const comparison = (...countries: ComparedCountry[]): Comparison => ({
  framework,
  countries,
});

/** An instrument of this name; a law. */
export const law = (name: string, draft?: true) => ({
  name,
  kind: "law" as const,
  ...(draft && { draft }),
});

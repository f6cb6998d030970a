import type { Answer } from "../../../src/domain/answers.ts";
import type { Backing } from "../../../src/domain/status.ts";

export function tallyBacking(answers: Iterable<Answer>): Readonly<Record<Backing, number>> {
  const counts = { named: 0, listed: 0, affirmed: 0 };
  for (const { backing } of answers) if (backing) counts[backing] += 1;
  return counts;
}

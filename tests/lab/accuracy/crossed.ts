import { crossNames, type NamePool, seedRandom } from "./cross-names.ts";
import { type JudgedSection, scoreSection } from "./judged-section.ts";
import type { Row } from "./report-sections.ts";
import { varyLists } from "./vary-list.ts";
import { varySections } from "./vary-section.ts";

/** A fixed seed makes runs comparable. */
const SEED = 2015;

/**
 * Sections with replaced names, and with changed layouts and wording. New errors reveal rules that depend on specific
 * words or layouts. Uses only sections without errors. No rule was based on the names in `unseen`.
 */
export function crossSections(
  sections: readonly JudgedSection[],
  rounds: number,
  unseen: NamePool,
): Row[] {
  const right = sections.filter((section) => {
    const { isRight, names } = scoreSection(section);
    return isRight && names.lost.length + names.spurious.length === 0;
  });
  const random = seedRandom(SEED);
  const codes = [...new Set(sections.map(({ code }) => code))];
  const byCode = (title: string, crossed: readonly JudgedSection[]) =>
    codes.map(
      (code): Row => [`${title}, ${code}`, crossed.filter((section) => section.code === code)],
    );
  return [
    ...byCode("other names", crossNames(right, rounds, random)),
    ...byCode("unseen names", crossNames(right, rounds, seedRandom(SEED), unseen)),
    ...varySections(right, random),
    ...varyLists(right),
  ];
}

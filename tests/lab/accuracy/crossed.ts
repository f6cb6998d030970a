import { crossNames, seedRandom } from "./cross-names.ts";
import { type JudgedSection, scoreSection } from "./judged-section.ts";
import type { Row } from "./report-sections.ts";
import { varyLists } from "./vary-list.ts";
import { varySections } from "./vary-section.ts";

/** Always the same, so that two runs can be compared. */
const SEED = 2015;

/**
 * Sections with their names exchanged, and written otherwise. What then goes wrong shows a rule that leans on one word or one form.
 * Only those that are read right as they stand can tell.
 */
export function crossSections(sections: readonly JudgedSection[], rounds: number): Row[] {
  const right = sections.filter((section) => {
    const { isRight, names } = scoreSection(section);
    return isRight && names.lost.length + names.spurious.length === 0;
  });
  const random = seedRandom(SEED);
  const crossed = crossNames(right, rounds, random);
  const codes = [...new Set(sections.map(({ code }) => code))];
  return [
    ...codes.map(
      (code): Row => [`other names, ${code}`, crossed.filter((section) => section.code === code)],
    ),
    ...varySections(right, random),
    ...varyLists(right),
  ];
}

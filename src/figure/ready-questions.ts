import { NO_FILTER } from "../domain/filter.ts";
import type { Selection } from "../domain/selection.ts";

/** `hash` links to the section with the answer, which scrolls into view when it renders. */
type Question = Partial<Selection> & { id: string; hash?: string };
export const TEAM_SCORE = 0.5;

/** Each question, with the changes to World's default selection that show the answer. The text is the message `question.<id>`. */
const LIST = [
  { id: "strategy-without-team", conditions: ["has=1.3.1", "lacks=1.2.1"] },
  { id: "none-of-three", conditions: ["lacks=1.1.1", "lacks=1.2.1", "lacks=1.3.1"] },
  { id: "team-2015", conditions: ["lacks=1.2.1", "dated=2015"] },
  { id: "team-still-0", conditions: ["lacks=1.2.1", "gci2024.team=0"] },
  { id: "team-since", conditions: ["lacks=1.2.1", `gci2024.team=${TEAM_SCORE}..`] },
  { id: "team-large", conditions: ["lacks=1.2.1", "population=50000000.."] },
  {
    id: "capacity-africa",
    places: ["africa"],
    order: "-coverage",
    filter: { ...NO_FILTER, pillars: ["capacity"] },
  },
  { id: "strategy-islands", places: ["sids"], conditions: ["lacks=1.3.1"] },
  { id: "law-least-developed", places: ["ldc"], conditions: ["has=1.1.1"] },
  { id: "strategy-affirmed", conditions: ["affirmed=1.3.1"] },
  { id: "child-treaties", view: "measure", measure: "2.2", hash: "#register" },
  { id: "highest-2024", edition: "gci-2024", order: "coverage" },
] as const satisfies readonly Question[];

export const QUESTIONS: readonly (Question & Pick<(typeof LIST)[number], "id">)[] = LIST;

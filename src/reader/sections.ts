import type { Framework } from "../domain/framework.ts";
import type { Line } from "./clean-text.ts";
import { type Heading, parseHeading, prepareTitles } from "./heading.ts";
import { letters } from "./words.ts";

/** The lines of a document by what they belong to. */
export interface Sections {
  /** Before the first heading: title, background figures. */
  preamble: readonly Line[];
  /** Under the heading of an indicator, by its code. */
  byCode: ReadonlyMap<string, readonly Line[]>;
  /** Codes of those whose heading was found in part: its title is cut short, or its number is lost or another's. */
  partial: ReadonlySet<string>;
  /** After the last section: disclaimer and date. */
  ending: readonly Line[];
}

const ENDING =
  /^(?:-+ ?)?(?:disclaimer\b|more information is available on|last update[d]? ?(?:on|:))/i;
/** The same behind a section's last sentence, where the line between them was lost. */
const splitEnding = (line: Line): Line[] =>
  line.text.split(/ (?=DISCLAIMER ?:)/).map((text) => ({ ...line, text }));

/** Finds each section by number and title; where the two differ, the title decides. */
export function findSections(lines: readonly Line[], framework: Framework): Sections {
  const titles = prepareTitles(framework);
  const byCode = new Map<string, Line[]>();
  const partial = new Set<string>();
  const preamble: Line[] = [];
  const ending: Line[] = [];
  let target = preamble;
  let open = "";
  let code: string | undefined;
  for (const line of lines.flatMap(splitEnding)) {
    const isContinued = open !== "" && letters(line.text) === open;
    const heading = isContinued ? CONTINUED : parseHeading(line.text, titles);
    if (open !== "" && !isContinued && code !== undefined) partial.add(code);
    if (heading === CONTINUED) open = "";
    else if (heading) {
      code = heading.code;
      if (code !== undefined && heading.isPartial) partial.add(code);
      target = openSection(byCode, heading.code);
      if (heading.rest !== "") target.push({ ...line, text: heading.rest });
      open = heading.open;
    } else {
      if (byCode.size > 0 && ENDING.test(line.text)) target = ending;
      target.push(line);
      open = "";
    }
  }
  return { preamble, byCode, partial, ending };
}

/** The second line of a heading that was broken in two. */
const CONTINUED: Heading = { code: undefined, rest: "", open: "" };

/** A section met again goes on where it ended; what follows a pillar's heading belongs to no section. */
function openSection(byCode: Map<string, Line[]>, code: string | undefined): Line[] {
  const section = (code !== undefined && byCode.get(code)) || [];
  if (code !== undefined) byCode.set(code, section);
  return section;
}

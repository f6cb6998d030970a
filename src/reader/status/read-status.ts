import type { Block } from "../blocks.ts";
import type { Reading } from "./reading.ts";

/** The status of one section. */
export function readStatus(blocks: readonly Block[]): Reading {
  const items = blocks.findIndex(({ kind }) => kind === "item");
  const span = (pattern: RegExp) => {
    for (const [block, { text }] of blocks.entries()) {
      const match = pattern.exec(text);
      if (match) return { block, start: match.index, end: match.index + match[0].length };
    }
    return undefined;
  };
  const first = { block: 0, start: 0, end: blocks[0]?.text.length ?? 0 };
  const unknown = span(/exact number/);
  if (unknown) return { status: "unknown", reason: "number-not-known", also: [], decided: unknown };
  const silent = span(/no information/);
  if (silent) return { status: "unknown", reason: "no-information", also: [], decided: silent };
  const denied = span(/does not have|There is no/);
  if (denied) return { status: "absent", reason: "denied", also: [], decided: denied };
  const begun = span(/initiated a dialogue/);
  if (begun) return { status: "partial", reason: "in-progress", also: ["exists"], decided: begun };
  const named = span(/known as|are responsible|is a member|has acceded|provides/);
  if (named) return { status: "exists", reason: "named", also: [], decided: named };
  if (items >= 0)
    return {
      status: "exists",
      reason: "listed",
      also: [],
      decided: { block: items, start: 0, end: blocks[items]?.text.length ?? 0 },
    };
  return { status: "exists", reason: "affirmed", also: [], decided: first };
}

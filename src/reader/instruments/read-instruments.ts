import type { Instrument, InstrumentKind } from "../../domain/profile.ts";
import type { Block } from "../blocks.ts";
import { readNames } from "./read-names.ts";

const KIND_OF_INDICATOR: Readonly<Record<string, InstrumentKind>> = {
  "1.1.1": "law",
  "1.1.2": "law",
  "1.2.1": "team",
  "1.3.1": "strategy",
  "1.3.3": "agency",
  "1.5.4": "programme",
  "2.1": "law",
  "2.2": "treaty",
};

/** What a section names, each with its kind and, where the document links it, its address. */
export const readInstruments = (code: string, blocks: readonly Block[]): Instrument[] =>
  readNames(code, blocks).map((name) => {
    const link = blocks.flatMap((block) => block.links).find(({ text }) => name.includes(text));
    return {
      name,
      kind: kindOf(code, name),
      ...(link && { url: link.url }),
    };
  });

/** A team is one wherever it is named; anything else is what its indicator asks for. */
const kindOf = (code: string, name: string): InstrumentKind =>
  /C[EIS]+RT\b/i.test(name) && !code.startsWith("1.1")
    ? "team"
    : (KIND_OF_INDICATOR[code] ?? "agency");

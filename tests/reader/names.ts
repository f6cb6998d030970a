import type { Status } from "../../src/domain/status.ts";
import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText } from "../../src/reader/clean-text.ts";
import { readInstruments } from "../../src/reader/instruments/read-instruments.ts";

/** The names in a section with this text. */
export const readNames = (code: string, text: string, status: Status = "exists"): string[] =>
  readInstruments(code, status, splitBlocks(cleanText(text))).map(({ name }) => name);

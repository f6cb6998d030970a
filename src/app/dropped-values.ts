import type { DroppedValue } from "../domain/parameters.ts";

/** Maximum length of a quoted value, in characters. */
const MAX_QUOTED = 40;

/** Formats values for a notice: "in=africa". */
export const quoteDropped = (dropped: readonly DroppedValue[]): string[] =>
  dropped.map(({ parameter, value }) => `${parameter}=${clip(value)}`);

const clip = (value: string) =>
  value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED - 1)}…` : value;

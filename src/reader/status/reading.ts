import type { Reason, Status } from "../../domain/status.ts";

/** A half-open range of a block's text. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** How a section was read: its status, why, other defensible readings, and the words that decided. */
export interface Reading {
  status: Status;
  reason: Reason;
  also: readonly Status[];
  decided: Span | undefined;
}

import type { Evidence } from "./evidence.ts";

/** No words: a profile that was brought in as facts alone. */
export const createEvidence = (country: string): Evidence => ({
  schemaVersion: 1,
  country,
  language: "en",
  indicators: {},
});

/** Whether there are any words at all. */
export const hasWords = ({ indicators }: Evidence): boolean => Object.keys(indicators).length > 0;

import { readFileSync } from "node:fs";
import type { PublicationInput } from "./input.ts";

/** `llms.txt`: the site and its data for language models. */
export const llmsText = ({ version, framework, countries }: PublicationInput): string => {
  const values: Readonly<Record<string, string | number>> = {
    version,
    years: framework.years,
    measures: framework.indicators.length,
    profiles: countries.filter(({ profile }) => profile).length,
  };
  return readFileSync(new URL("llms.md", import.meta.url), "utf8").replace(
    /\{(\w+)\}/g,
    (_braces, name: string) => `${values[name]}`,
  );
};

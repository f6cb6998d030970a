import { framework } from "./corpus.ts";

/** An invented profile with the given sections. All other sections contain only "None." */
export function makeDocument(
  words: Readonly<Record<string, string>>,
  head = "CYBERWELLNESS PROFILE\n\nANTARCTICA\n\nBACKGROUND\nTotal Population: 1 200\n(data source: Penguin Census, May 2014)\nInternet users, percentage of population: 80.50%\n(data source: Ice Statistics, 2013)",
): string {
  const sections = framework.indicators.map(
    ({ code, title }) => `${code} ${title.toUpperCase()}\n\n${words[code] ?? "None."}\n`,
  );
  return [head, ...sections, "Last updated on 3rd May 2015"].join("\n\n");
}

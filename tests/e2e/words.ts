import { readFileSync } from "node:fs";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import type english from "../../src/i18n/en.json";
import { createFormat, type Message } from "../../src/i18n/i18n.tsx";

type MessageId = keyof typeof english;

const readCatalogue = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(`src/i18n/${language}.json`, "utf8"));
const CATALOGUES = Object.fromEntries(LANGUAGES.map((one) => [one, readCatalogue(one)]));

/** A message of the catalogue with its values filled in. */
export function message(
  id: MessageId,
  values: Readonly<Record<string, string | number>> = {},
  language: Language = "en",
): string {
  const source = CATALOGUES[language]?.[id];
  if (source === undefined) throw new Error(`${language}.json has no message ${id}`);
  const compiled: Message = JSON.parse(JSON.stringify(compileMessage(source)));
  return createFormat(language)(compiled, values);
}

/** Labels that the tests use to find elements, in one language. */
function createWords(language: Language) {
  const say = (id: MessageId, values?: Record<string, string | number>) =>
    message(id, values, language);
  const method = readFileSync(`docs/method/${language}.md`, "utf8");
  return {
    country: say("app.country"),
    language: say("app.language"),
    pillars: say("filters.pillars"),
    statuses: say("filters.statuses"),
    allPillars: say("filters.all-pillars"),
    found: (shown: number, total = 21) => say("filters.found", { shown, total }),
    clear: say("filters.clear"),
    table: (title: string) => say("chart.table-of", { title }),
    export: (title: string) => say("snapshot.export-of", { title }),
    download: (format: "png" | "svg" | "csv" | "xlsx" | "json") => say(`snapshot.${format}`),
    copyPicture: say("snapshot.copy.picture"),
    cite: say("snapshot.copy.citation"),
    citeDrawer: say("drawer.cite"),
    brief: say("brief.open"),
    ownGroup: say("group.new"),
    keepGroup: say("group.keep"),
    scorecard: say("app.view.scorecard"),
    method: /^# (.+)/.exec(method)?.[1] ?? "",
    previous: say("drawer.previous"),
    next: say("drawer.next"),
    close: say("drawer.close"),
    retry: say("error.retry"),
    charts: {
      since: say("chart.since.title"),
      measures: say("chart.measures.title"),
      coverage: say("chart.coverage.title"),
      peers: say("chart.peers.title"),
    },
  };
}

export type Words = ReturnType<typeof createWords>;

export const WORDS = Object.fromEntries(
  LANGUAGES.map((language) => [language, createWords(language)]),
) as Readonly<Record<Language, Words>>;

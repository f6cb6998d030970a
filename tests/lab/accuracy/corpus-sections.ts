import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, loadProfile } from "../../../src/cli/data-folder.ts";
import type { Framework } from "../../../src/domain/framework.ts";
import { decodeText } from "../../../src/reader/decode.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";
import { isHeldOut, loadGold } from "./corpus.ts";
import { gatherNames, type NamePool } from "./cross-names.ts";
import type { JudgedSection } from "./judged-section.ts";
import { NAMED_INDICATORS } from "./score.ts";

/** Sections of the documents used for tuning, with names in their answers. */
export const loadTunedSections = (corpus: string, framework: Framework): JudgedSection[] =>
  Object.entries(loadGold(corpus))
    .filter(([country]) => !isHeldOut(country))
    .flatMap(([country, { indicators }]) => {
      const bytes = readFileSync(join(corpus, "profiles", `${country}.txt`));
      const { evidence } = readProfile(decodeText(bytes), framework);
      return NAMED_INDICATORS.flatMap((code) => {
        const answer = indicators[code];
        const blocks = evidence?.indicators[code]?.blocks;
        if (!answer || !blocks || answer.names.length === 0) return [];
        const text = blocks.map(({ kind, text }) => (kind === "item" ? `- ${text}` : text));
        return { ...answer, id: country, code, text: text.join("\n") };
      });
    });

/** Names in the profiles of countries without a document in the corpus. No rule was based on these names. */
export function loadUnseenNames(corpus: string, framework: Framework): NamePool {
  const seen = loadGold(corpus);
  const unseen = readdirSync(join(dataFolder, "countries"))
    .map((file) => file.replace(".json", ""))
    .filter((country) => !(country in seen));
  return gatherNames(
    unseen.flatMap((country) =>
      Object.entries(loadProfile(country, dataFolder, framework)?.indicators ?? {}).map(
        ([code, { instruments }]) => ({
          code,
          names: instruments.filter(({ draft }) => !draft).map(({ name }) => name),
        }),
      ),
    ),
  );
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "../../../src/domain/framework.ts";
import { decodeText } from "../../../src/reader/decode.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";
import { isHeldOut, loadGold } from "./corpus.ts";
import type { JudgedSection } from "./judged-section.ts";
import { NAMED_INDICATORS } from "./score.ts";

/** The sections of the tuned documents whose answer names something, each by itself. */
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

import { firstCue } from "./cues.ts";
import { findProgress } from "./progress.ts";
import type { Reading } from "./reading.ts";
import { type Sentence, spanIn } from "./sentences.ts";

/** A team of one sector, where none of the nation is named, is part of what is asked for. */
export function readSector(code: string, claims: readonly Sentence[]): Reading | undefined {
  if (code !== "1.2.1" || claims.some(isOfNation)) return undefined;
  for (const sentence of claims) {
    const cue = firstCue(sentence.text, SECTOR_TEAM);
    if (cue)
      return {
        status: "partial",
        reason: "limited",
        also: ["absent", "exists"],
        decided: spanIn(sentence, cue),
      };
  }
  return undefined;
}

const isOfNation = ({ text }: Sentence): boolean => WHOLE_NATION.test(text) && !findProgress(text);

const WHOLE_NATION = /\b(?:national|federal|government\w*|public|country)\b/i;
const SECTOR_TEAM =
  /\b(?:research|academic|educat\w+|universit\w+|private|commercial|bank\w*|military|defen[cs]e)\b[^.;]{0,60}C(?:E|I|SI)RT\b/i;

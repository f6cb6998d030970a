import { readAffirmation } from "./affirmation.ts";
import { readDenial } from "./denial.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { readSilence } from "./silence.ts";

/** What the sentences of a section claim; undefined where there is no sentence. */
export const readClaims = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readRefusal(code, sentences) ?? readAffirmation(code, sentences);

/** No information, or a denial, wherever it stands in the section. */
export const readRefusal = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readSilence(code, sentences) ?? readDenial(code, sentences);

import { type Answers, createAnswers } from "../../src/domain/answers.ts";
import { decodeAnswers } from "../../src/domain/country-index.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { framework as shipped } from "./sample.ts";

/** Creates a table of invented countries from status letters in the format of the index. */
export const answersFrom = (
  rows: Readonly<Record<string, string>>,
  framework: Framework = shipped,
): Answers =>
  createAnswers(
    framework,
    new Map(Object.entries(rows).map(([code, statuses]) => [code, decodeAnswers({ statuses })])),
  );

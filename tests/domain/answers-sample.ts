import { type Answers, createAnswers, statusAnswer } from "../../src/domain/answers.ts";
import { decodeStatuses } from "../../src/domain/country-index.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { framework as shipped } from "./sample.ts";

/** A table from one letter an answer, as the index has them: e, p, a, u, m. Countries and answers are invented. */
export const answersFrom = (
  rows: Readonly<Record<string, string>>,
  framework: Framework = shipped,
): Answers =>
  createAnswers(
    framework,
    new Map(
      Object.entries(rows).map(([code, statuses]) => [
        code,
        decodeStatuses({ statuses }).map(statusAnswer),
      ]),
    ),
  );

import { type Answers, createAnswers, statusAnswer } from "../../src/domain/answers.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { decodeStatuses } from "../../src/domain/status-letters.ts";
import { framework as shipped } from "./sample.ts";

/** Creates a table of invented countries from letters as in the index: e, p, a, u, m. */
export const answersFrom = (
  rows: Readonly<Record<string, string>>,
  framework: Framework = shipped,
): Answers =>
  createAnswers(
    framework,
    new Map(
      Object.entries(rows).map(([code, statuses]) => [
        code,
        decodeStatuses({ statuses }).map((status) => statusAnswer(status)),
      ]),
    ),
  );

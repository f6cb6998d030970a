import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "../../src/cli/data-folder.ts";
import { loadGold } from "./accuracy/corpus.ts";
import { compareAnswers, listNewNames } from "./gold/compare-answers.ts";
import { refreshReviews } from "./refresh-reviews.ts";

const { values: options } = parseArgs({
  options: {
    /** Folder with gold.json and profiles/. */
    corpus: { type: "string", default: join(dataFolder, "../../shared/corpus") },
    data: { type: "string", default: dataFolder },
  },
});

if (existsSync(options.corpus)) {
  const gold = loadGold(options.corpus);
  await refreshReviews(
    {
      data: options.data,
      documents: [join(dataFolder, "documents"), join(options.corpus, "profiles")],
      countries: Object.keys(gold),
    },
    ({ read, shipped, last }) => {
      const answers = gold[read.country];
      if (!answers) throw new Error(`${read.country}: no answers`);
      const review = compareAnswers(read, answers, last, shipped);
      for (const name of listNewNames(review, last)) console.error(`check: ${name}`);
      return review;
    },
  );
} else {
  console.error(`no corpus at ${options.corpus}: give its folder with --corpus`);
  process.exitCode = 1;
}

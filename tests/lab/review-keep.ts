import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "../../src/cli/data-folder.ts";
import { keepFacts } from "./gold/keep-facts.ts";
import { refreshReviews } from "./refresh-reviews.ts";

const { values: options } = parseArgs({
  options: {
    /** Additional documents, as folders or files. */
    documents: {
      type: "string",
      multiple: true,
      default: [join(dataFolder, "../../shared/corpus/profiles")],
    },
    data: { type: "string", default: dataFolder },
  },
});

await refreshReviews(
  { data: options.data, documents: [join(options.data, "documents"), ...options.documents] },
  keepFacts,
);

import { join } from "node:path";
import { createPublication } from "../../src/publish/publication.ts";

export const DATA = join(import.meta.dirname, "../../data");

/** Creating it takes four seconds. The test files that run in the same worker share this module. */
export const publication = await createPublication(DATA);

import { join } from "node:path";
import { createPublication } from "../../src/publish/publication.ts";

export const DATA = join(import.meta.dirname, "../../data");

/** Takes four seconds to create. Test files in the same worker share this module. */
export const publication = await createPublication(DATA);

import type { Messages } from "./i18n.tsx";

/** The parts that the first view does not need. They have their own chunk, because the address of each file is in it. */
export const LATER_PARTS = {
  views: import.meta.glob<Messages>("./??.json", { query: "?views", import: "default" }),
  import: import.meta.glob<Messages>("./??.json", { query: "?import", import: "default" }),
  cite: import.meta.glob<Messages>("./??.json", { query: "?cite", import: "default" }),
  dataset: import.meta.glob<Messages>("./??.json", { query: "?dataset", import: "default" }),
};

import type { Messages } from "./i18n.tsx";

/** The parts that the first view does not need. In a separate chunk, because the list of their files is long. */
export const LATER_PARTS = {
  views: import.meta.glob<Messages>("./??.json", { query: "?views", import: "default" }),
  import: import.meta.glob<Messages>("./??.json", { query: "?import", import: "default" }),
  cite: import.meta.glob<Messages>("./??.json", { query: "?cite", import: "default" }),
  dataset: import.meta.glob<Messages>("./??.json", { query: "?dataset", import: "default" }),
};

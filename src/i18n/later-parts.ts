import type { Messages } from "./i18n.tsx";

/** The parts that the first view does not need. This separate chunk has the addresses of their files. */
export const LATER_PARTS = {
  views: import.meta.glob<Messages>("./??.json", { query: "?views", import: "default" }),
  import: import.meta.glob<Messages>("./??.json", { query: "?import", import: "default" }),
  cite: import.meta.glob<Messages>("./??.json", { query: "?cite", import: "default" }),
  dataset: import.meta.glob<Messages>("./??.json", { query: "?dataset", import: "default" }),
};

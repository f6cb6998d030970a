import { late } from "../../late/late.tsx";
import type { EditionViewProps } from "./EditionView.tsx";

/** A country by an edition of the index: nobody looks at that before its scorecard. */
export const LaterEdition = late<EditionViewProps>(
  async () => (await import("./EditionView.tsx")).EditionView,
  () => <p className="skeleton-words" aria-busy="true" />,
  "views",
);

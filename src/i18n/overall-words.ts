import type { OverallEdition } from "../domain/editions/later.ts";
import type { I18n } from "./i18n.tsx";

/** "14 of 34" and "rank 52 of 194", or "no score" alone. Scores of 100 have one decimal. */
export const overallText = (
  { t, number }: Pick<I18n, "t" | "number">,
  { max, of }: Pick<OverallEdition, "max" | "of">,
  known: { score: number; rank: number } | undefined,
) =>
  known
    ? {
        score: t("since.of", {
          score: number(known.score, max === 100 ? 1 : undefined),
          most: max,
        }),
        rank: t("since.rank", { rank: known.rank, of }),
      }
    : { score: "", rank: t("scorecard.no-score") };

import { WHY } from "../../domain/review/draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { TextField } from "./TextField.tsx";

/** Longest reason that a review may hold. */
const MOST_LETTERS = 300;

/** Why something is corrected, in the person's own words; the review file then has standard ones where they give none. */
export function WhyField({
  of,
  why,
  onWhy,
}: {
  /** What the reason is for, in words. */
  of: string;
  why: string;
  onWhy: (words: string) => void;
}) {
  const { t } = useI18n();
  return (
    <span className="import-why">
      <TextField
        aria-label={t("import.why-of", { of })}
        placeholder={t("import.why-hint")}
        maxLength={MOST_LETTERS}
        dir="auto"
        value={why === WHY ? "" : why}
        onPut={(words) => {
          onWhy(words);
          return undefined;
        }}
      />
    </span>
  );
}

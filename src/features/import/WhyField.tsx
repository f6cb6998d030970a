import { WHY } from "../../domain/review/draft.ts";
import { TextField } from "./TextField.tsx";
import { useSay } from "./words.tsx";

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
  const say = useSay();
  return (
    <span className="import-why">
      <TextField
        aria-label={say("why-of", { of })}
        placeholder={say("why-hint")}
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

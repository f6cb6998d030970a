import { type Draft, draftProfile, markReviewed, signReview } from "../../domain/draft.ts";
import { formatJson } from "../../export/data-json.ts";
import { saveFile } from "../../export/save.ts";
import { useSay } from "./words.tsx";

/** The files of a profile for the repository, and who stands for the review. */
export function HandOn({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const say = useSay();
  const { country } = draft.read;
  const { by, reviewed } = draft.review;
  return (
    <section className="import-hand-on" aria-labelledby="import-hand-on">
      <h3 id="import-hand-on" className="import-group">
        {say("hand-on")}
      </h3>
      <p className="import-note">{say("hand-on-note", { country })}</p>
      <label>
        <input
          type="checkbox"
          checked={reviewed === "all"}
          onChange={({ target }) => onDraft(markReviewed(draft, target.checked))}
        />{" "}
        {say("compared")}
      </label>
      <label className="import-by">
        {say("by")}
        <input
          type="text"
          defaultValue={by}
          maxLength={200}
          onBlur={({ target }) => onDraft(signReview(draft, target.value))}
        />
      </label>
      <p className="import-downloads">
        <button type="button" className="button" onClick={() => saveCountry(draft)}>
          {say("download-country", { country })}
        </button>
        <button type="button" className="button" onClick={() => saveReview(draft)}>
          {say("download-review")}
        </button>
      </p>
    </section>
  );
}

/** The country's file, as `data/countries/` takes it. */
export const saveCountry = (draft: Pick<Draft, "read" | "review">): void =>
  saveJson(draftProfile(draft), `${draft.read.country}.json`);

/** What was looked at and put right, as `data/reviews/` takes it. */
export const saveReview = ({ review }: Pick<Draft, "review">): void =>
  saveJson(review, `${review.country}-review.json`);

export const saveJson = (value: unknown, name: string): void =>
  saveFile(new Blob([formatJson(value)], { type: "application/json" }), name);

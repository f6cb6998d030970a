import { framework } from "../../dataset/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import {
  type Draft,
  draftProfile,
  type Edit,
  markReviewed,
  NOBODY,
  signReview,
} from "../../domain/review/draft.ts";
import { formatJson } from "../../export/data-json.ts";
import { saveFile } from "../../export/save.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, Check } from "./Button.tsx";
import { TextField } from "./TextField.tsx";

/** The files of a profile for the repository, and who stands for the review. */
export function HandOn(props: { draft: Draft; onChange: (edit: Edit) => void }) {
  const { draft, onChange } = props;
  const { t } = useI18n();
  const { country } = draft.read;
  const { by, reviewed } = draft.review;
  const handOnReview = () => {
    saveReview(draft);
    onChange((present) => ({ ...present, handedOn: present.review }));
  };
  return (
    <section className="import-hand-on" aria-labelledby="import-hand-on">
      <h3 id="import-hand-on" className="import-group">
        {t("import.hand-on")}
      </h3>
      <p className="import-note">{t("import.hand-on-note", { country })}</p>
      <Check
        checked={reviewed === "all"}
        onCheck={(isAll) => onChange((present) => markReviewed(present, isAll))}
      >
        {t("import.compared")}
      </Check>
      <div className="import-by">
        <label htmlFor="import-by">{t("import.by")}</label>
        <TextField
          id="import-by"
          value={by === NOBODY ? "" : by}
          placeholder={t("import.by-hint")}
          autoComplete="name"
          maxLength={200}
          onPut={(name) => onChange((present) => signReview(present, name))}
        />
      </div>
      <p className="import-downloads">
        <Button onClick={() => saveCountry(draftProfile(draft, framework))}>
          {t("import.download-country", { country })}
        </Button>
        <Button onClick={handOnReview}>{t("import.download-review")}</Button>
      </p>
    </section>
  );
}

/** The country's file, as `data/countries/` takes it. */
export const saveCountry = (profile: Profile): void => saveJson(profile, `${profile.country}.json`);

/** What was looked at and put right, as `data/reviews/` takes it. */
export const saveReview = ({ review }: Pick<Draft, "review">): void =>
  saveJson(review, `${review.country}-review.json`);

export const saveJson = (value: unknown, name: string): void =>
  saveFile(new Blob([formatJson(value)], { type: "application/json" }), name);

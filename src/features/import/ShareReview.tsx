import { type ReactNode, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { labelOf } from "../../domain/kept/kept-profile.ts";
import { contentOf } from "../../domain/kept/session-file.ts";
import type { Profile } from "../../domain/profile.ts";
import {
  type Draft,
  draftProfile,
  type Edit,
  markReviewed,
  NOBODY,
  signReview,
} from "../../domain/review/draft.ts";
import { NO_SELECTION, type Selection, type View } from "../../domain/selection.ts";
import { formatJson } from "../../export/data-json.ts";
import { saveFile } from "../../export/save.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { useStore } from "../../ui/hooks.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { Check, TextField } from "./controls.tsx";
import { keepProfiles } from "./kept-changes.ts";
import { usePage } from "./page-context.tsx";
import { keptStore } from "./page-state.ts";

export function KeepButton(props: { draft: Draft; file: string; onChange: (edit: Edit) => void }) {
  const { draft, file, onChange } = props;
  const { t } = useI18n();
  const { nameOf, alpha2Of } = usePage();
  const { entries, failure } = useStore(keptStore);
  const [keeping, setKeeping] = useState<"busy" | "done">();
  const { read, review, evidence } = draft;
  const { country } = read;
  const present = entries[country]?.kept;
  const isThis = present !== undefined && present.file === file;
  const label = isThis ? present.label : undefined;
  const isCurrent =
    isThis &&
    present.isStored &&
    contentOf(present) === contentOf({ file, label, read, review, evidence });
  const alpha2 = alpha2Of(country);
  const keep = async () => {
    if (!alpha2 || keeping === "busy") return;
    setKeeping("busy");
    const savedAt = new Date().toISOString();
    const profile = draftProfile(draft, framework);
    const record = { country, alpha2, savedAt, file, label, isStored: true };
    onChange((last) => ({ ...last, keptAt: savedAt }));
    await keepProfiles([{ ...record, read, review, evidence, profile }]);
    setKeeping("done");
  };
  return (
    <>
      <Button isPrimary aria-disabled={isCurrent || !alpha2} onClick={keep}>
        {t(isThis ? "import.keep-again" : "import.keep")}
      </Button>
      {isThis &&
        (["scorecard", "compare"] as const).map((view) => (
          <KeptLink key={view} country={country} view={view}>
            {t(`import.kept-open.${view}`)}
          </KeptLink>
        ))}
      <p className="import-note" role="status">
        {present &&
          !isCurrent &&
          present.savedAt !== draft.keptAt &&
          t("import.keep-replaces", { country: nameOf(country), label: labelOf(present) })}
        {isCurrent && !failure && keeping === "done" && t("import.kept")}
        {isThis && failure && t(`import.failure.${failure}`)}
      </p>
    </>
  );
}

export function KeptLink(props: {
  country: string;
  view?: View;
  label?: string;
  children: ReactNode;
}) {
  const { country, view = NO_SELECTION.view, label, children } = props;
  const { selection, open } = usePage();
  const { language } = selection;
  const target: Selection = { ...NO_SELECTION, language, view, country, onDevice: true };
  return (
    <PageLink href={hrefOf(target)} aria-label={label} onOpen={() => open(target)}>
      {children}
    </PageLink>
  );
}

export function ShareReview(props: { draft: Draft; onChange: (edit: Edit) => void }) {
  const { draft, onChange } = props;
  const { t } = useI18n();
  const { country } = draft.read;
  const { by, reviewed } = draft.review;
  const downloadReview = () => {
    saveReview(draft);
    onChange((present) => ({ ...present, downloaded: present.review }));
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
          onCommit={(name) => onChange((present) => signReview(present, name))}
        />
      </div>
      <p className="import-downloads">
        <Button onClick={() => saveCountry(draftProfile(draft, framework))}>
          {t("import.download-country", { country })}
        </Button>
        <Button onClick={downloadReview}>{t("import.download-review")}</Button>
      </p>
    </section>
  );
}

/** Saves a file for `data/countries/`. */
export const saveCountry = (profile: Profile): void => saveJson(profile, `${profile.country}.json`);

/** Saves a file for `data/reviews/`. */
export const saveReview = ({ review }: Pick<Draft, "review">): void =>
  saveJson(review, `${review.country}-review.json`);

export const saveJson = (value: unknown, name: string): void =>
  saveFile(new Blob([formatJson(value)], { type: "application/json" }), name);

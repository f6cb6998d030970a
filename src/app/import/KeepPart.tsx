import { useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { labelOf } from "../../domain/kept/kept-label.ts";
import { type Draft, draftProfile, isSame } from "../../domain/review/draft.ts";
import type { Selection } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/use-store.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { KeptLink } from "../kept/KeptLink.tsx";
import { keepProfiles } from "../kept/kept-changes.ts";
import { keptStore } from "../page-state.ts";

/** Keeps a reviewed profile on this device, once a person says so, and says what became of it. */
export function KeepPart({
  draft,
  file,
  selection,
  navigate,
  nameOf,
  alpha2Of,
}: {
  draft: Draft;
  file: string;
  selection: Selection;
  navigate: Navigate;
  nameOf: (code: string) => string;
  alpha2Of: (code: string) => string | undefined;
}) {
  const { t } = useI18n();
  const { entries, failure } = useStore(keptStore);
  const [keptAt, setKeptAt] = useState<string>();
  const { country } = draft.read;
  const present = entries[country]?.kept;
  const isThis = present !== undefined && present.file === file;
  const isCurrent = isThis && present.isStored && isSame(present.review, draft.review);
  const alpha2 = alpha2Of(country);
  const keep = () => {
    if (!alpha2) return;
    const savedAt = new Date().toISOString();
    const { read, review, evidence } = draft;
    const profile = draftProfile(draft, framework);
    setKeptAt(savedAt);
    const label = isThis ? present.label : undefined;
    const frame = { country, alpha2, savedAt, file, label };
    void keepProfiles([{ ...frame, read, review, evidence, profile, isStored: true }]);
  };
  return (
    <>
      <button type="button" className="button is-primary" aria-disabled={isCurrent} onClick={keep}>
        {t(isThis ? "import.keep-again" : "import.keep")}
      </button>
      {isThis &&
        (["scorecard", "compare"] as const).map((view) => (
          <KeptLink
            key={view}
            {...{ country, view, selection, navigate }}
            label={t(`import.kept-open.${view}`)}
          >
            {t(`import.kept-open.${view}`)}
          </KeptLink>
        ))}
      <p className="import-note" role="status">
        {present &&
          !isThis &&
          t("import.keep-replaces", { country: nameOf(country), label: labelOf(present) })}
        {isCurrent && !failure && keptAt && t("import.kept")}
        {isThis && failure && t(`import.failure.${failure}`)}
      </p>
    </>
  );
}

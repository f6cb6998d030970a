import { type ReactNode, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { labelOf } from "../../domain/kept/kept-entries.ts";
import { type Draft, draftProfile, isSame } from "../../domain/review/draft.ts";
import { NO_SELECTION, type Selection, type View } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { useStore } from "../../ui/use-store.ts";
import { hrefOf } from "../../url/use-selection.ts";
import { Button } from "./Button.tsx";
import { keepProfiles } from "./kept-changes.ts";
import { usePage } from "./page-context.ts";
import { keptStore } from "./page-state.ts";

/** Keeps a reviewed profile on this device, once a person says so, and says what became of it. */
export function KeepButton({ draft, file }: { draft: Draft; file: string }) {
  const { t } = useI18n();
  const { nameOf, alpha2Of } = usePage();
  const { entries, failure } = useStore(keptStore);
  const [isKept, setKept] = useState(false);
  const { read, review, evidence } = draft;
  const { country } = read;
  const present = entries[country]?.kept;
  const isThis = present !== undefined && present.file === file;
  const isCurrent = isThis && present.isStored && isSame(present.review, review);
  const alpha2 = alpha2Of(country);
  const keep = () => {
    if (!alpha2) return;
    setKept(true);
    const savedAt = new Date().toISOString();
    const label = isThis ? present.label : undefined;
    const profile = draftProfile(draft, framework);
    const frame = { country, alpha2, savedAt, file, label, isStored: true };
    void keepProfiles([{ ...frame, read, review, evidence, profile }]);
  };
  return (
    <>
      <Button isPrimary aria-disabled={isCurrent} onClick={keep}>
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
          !isThis &&
          t("import.keep-replaces", { country: nameOf(country), label: labelOf(present) })}
        {isCurrent && !failure && isKept && t("import.kept")}
        {isThis && failure && t(`import.failure.${failure}`)}
      </p>
    </>
  );
}

/** A link to a profile kept on this device, its scorecard or another view, which opens in a new tab like any other. */
export function KeptLink(props: {
  country: string;
  view?: View;
  /** What it says in full. */
  label?: string;
  children: ReactNode;
}) {
  const { country, view = NO_SELECTION.view, label, children } = props;
  const { selection, navigate } = usePage();
  const { language } = selection;
  const target: Selection = { ...NO_SELECTION, language, view, country, onDevice: true };
  return (
    <PageLink href={hrefOf(target)} aria-label={label} onOpen={() => navigate(target)}>
      {children}
    </PageLink>
  );
}

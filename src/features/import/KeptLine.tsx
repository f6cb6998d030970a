import type { ReactNode } from "react";
import { type KeptProfile, MAX_LABEL, toLabel } from "../../domain/kept/kept-profile.ts";
import { labelOf } from "../../domain/kept/overlay-kept.ts";
import { NO_SELECTION, type Selection, type View } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { PlainButton } from "./Button.tsx";
import { saveCountry, saveReview } from "./HandOn.tsx";
import { resumeReview } from "./inbox.ts";
import { renameProfile } from "./kept-changes.ts";
import { usePage } from "./page-context.ts";
import { TextField } from "./TextField.tsx";

/** One kept profile: what it is called (an empty label gives back the name of its file), since when, and what can be done with it. */
export function KeptLine(props: {
  profile: KeptProfile;
  onRemove: (profile: KeptProfile) => void;
}) {
  const { profile, onRemove } = props;
  const { t, date } = useI18n();
  const { country: code, file, savedAt, isStored } = profile;
  const country = usePage().nameOf(code);
  const label = labelOf(profile);
  const acts = [
    ["kept-review", () => resumeReview(profile)],
    ["kept-download", () => saveCountry(profile.profile)],
    ["kept-download-review", () => saveReview(profile)],
    ["kept-remove", () => onRemove(profile)],
  ] as const;
  const state = [
    label !== file && t("import.kept-from", { file }),
    isStored ? t("import.kept-line", { date: date(savedAt.slice(0, 10)) }) : t("import.kept-until"),
  ];
  return (
    <li className="import-file">
      <span className="import-file-name">
        <KeptLink country={code} label={t("import.kept-of", { country })}>
          {country}
        </KeptLink>
      </span>
      <span className="import-state">
        <TextField
          className="import-label"
          dir="auto"
          aria-label={t("import.kept-label-of", { country })}
          maxLength={MAX_LABEL}
          value={label}
          onPut={(typed) => void renameProfile(code, toLabel(typed, file))}
        />{" "}
        {state.filter(Boolean).join(" · ")}
      </span>
      <span className="import-file-end">
        {acts.map(([act, onClick]) => (
          <PlainButton key={act} label={t(`import.${act}-of`, { country })} onClick={onClick}>
            {t(`import.${act}`)}
          </PlainButton>
        ))}
      </span>
    </li>
  );
}

/** A link to a profile kept on this device, its scorecard or another view, which opens in a new tab like any other. */
export function KeptLink({
  country,
  view = NO_SELECTION.view,
  label,
  children,
}: {
  country: string;
  view?: View;
  label: string;
  children: ReactNode;
}) {
  const { selection, navigate } = usePage();
  const { language } = selection;
  const target: Selection = { ...NO_SELECTION, language, view, country, onDevice: true };
  return (
    <PageLink href={hrefOf(target)} aria-label={label} onOpen={() => navigate(target)}>
      {children}
    </PageLink>
  );
}

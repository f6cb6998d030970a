import { type ReactNode, useState } from "react";
import { type KeptProfile, MAX_LABEL, toLabel } from "../../domain/kept/kept-profile.ts";
import { labelOf } from "../../domain/kept/overlay-kept.ts";
import { NO_SELECTION, type Selection, type View } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { Button, focusLater, PlainButton } from "./Button.tsx";
import { saveCountry, saveReview } from "./HandOn.tsx";
import { resumeReview } from "./inbox.ts";
import { renameProfile } from "./kept-changes.ts";
import { usePage } from "./page-context.ts";

/** One kept profile: what it is called, since when, and what can be done with it. */
export function KeptLine(props: {
  profile: KeptProfile;
  onRemove: (profile: KeptProfile) => void;
}) {
  const { profile, onRemove } = props;
  const { t } = useI18n();
  const { country: code } = profile;
  const country = usePage().nameOf(code);
  const [isRenaming, setRenaming] = useState(false);
  const rename = `import-rename-${code}`;
  const acts = [
    ["kept-review", () => resumeReview(profile)],
    ["kept-download", () => saveCountry(profile.profile)],
    ["kept-download-review", () => saveReview(profile)],
    ["kept-remove", () => onRemove(profile)],
  ] as const;
  const finish = () => {
    setRenaming(false);
    focusLater(rename);
  };
  return (
    <li className="import-file">
      <span className="import-file-name">
        <KeptLink country={code} label={t("import.kept-of", { country })}>
          {country}
        </KeptLink>
      </span>
      {isRenaming ? (
        <LabelForm profile={profile} name={country} onDone={finish} />
      ) : (
        <KeptState profile={profile} />
      )}
      <span className="import-file-end">
        <PlainButton
          id={rename}
          label={t("import.kept-rename-of", { country })}
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        >
          {t("import.kept-rename")}
        </PlainButton>
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

function KeptState({ profile }: { profile: KeptProfile }) {
  const { t, date } = useI18n();
  const { file, savedAt, isStored } = profile;
  const label = labelOf(profile);
  return (
    <span className="import-state">
      <bdi className="import-label">{label}</bdi>
      {label !== file && ` · ${t("import.kept-from", { file })}`}
      {" · "}
      {isStored
        ? t("import.kept-line", { date: date(savedAt.slice(0, 10)) })
        : t("import.kept-until")}
    </span>
  );
}

/** Enter gives the profile its label; Escape, or an empty label, leaves or gives back the name of its file. */
function LabelForm(props: { profile: KeptProfile; name: string; onDone: () => void }) {
  const { profile, name, onDone } = props;
  const { t } = useI18n();
  const [typed, setTyped] = useState(labelOf(profile));
  return (
    <form
      className="import-state import-rename"
      onSubmit={(event) => {
        event.preventDefault();
        void renameProfile(profile.country, toLabel(typed, profile.file));
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because a person asked to type here
        autoFocus
        type="text"
        aria-label={t("import.kept-label-of", { country: name })}
        maxLength={MAX_LABEL}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={({ target }) => target.select()}
      />
      <Button type="submit">{t("import.kept-save-label")}</Button>
    </form>
  );
}

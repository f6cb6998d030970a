import { type ReactNode, useRef, useState } from "react";
import { labelOf, MAX_LABEL, toLabel } from "../../domain/kept/kept-label.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { saveCountry, saveReview } from "./HandOn.tsx";

/** What can be done with a kept profile. */
export interface KeptActions {
  /** A link to the scorecard of a kept profile. */
  renderLink: (country: string, label: string, name: string) => ReactNode;
  onReview: (profile: KeptProfile) => void;
  onRename: (country: string, label: string | undefined) => void;
  onRemove: (profile: KeptProfile) => void;
}

interface Props {
  profile: KeptProfile;
  /** Name of its country. */
  name: string;
  actions: KeptActions;
}

/** One kept profile: what it is called, since when, and what can be done with it. */
export function KeptLine(props: Props) {
  const { profile, name, actions } = props;
  const { t } = useI18n();
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const act = (key: KeptWord, onClick: () => void) => ({
    type: "button" as const,
    className: "button is-plain",
    "aria-label": t(`import.${key}-of`, { country: name }),
    onClick,
    children: t(`import.${key}`),
  });
  return (
    <li className="import-file">
      <span className="import-file-name">
        {actions.renderLink(profile.country, t("import.kept-of", { country: name }), name)}
      </span>
      {isRenaming ? (
        <LabelForm
          {...props}
          onDone={() => {
            setRenaming(false);
            requestAnimationFrame(() => renameButton.current?.focus());
          }}
        />
      ) : (
        <KeptState profile={profile} />
      )}
      <span className="import-file-end">
        <button
          {...act("kept-rename", () => setRenaming(!isRenaming))}
          ref={renameButton}
          aria-expanded={isRenaming}
        />
        <button {...act("kept-review", () => actions.onReview(profile))} />
        <button {...act("kept-download", () => saveCountry(profile.profile))} />
        <button {...act("kept-download-review", () => saveReview(profile))} />
        <button {...act("kept-remove", () => actions.onRemove(profile))} />
      </span>
    </li>
  );
}

type KeptWord =
  | "kept-rename"
  | "kept-review"
  | "kept-download"
  | "kept-download-review"
  | "kept-remove";

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
function LabelForm({ profile, name, actions, onDone }: Props & { onDone: () => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(labelOf(profile));
  return (
    <form
      className="import-state import-rename"
      onSubmit={(event) => {
        event.preventDefault();
        actions.onRename(profile.country, toLabel(typed, profile.file));
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
      <button type="submit" className="button">
        {t("import.kept-save-label")}
      </button>
    </form>
  );
}

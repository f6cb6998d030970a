import type { ReactNode } from "react";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { KeepFailure, SetAside } from "../../keep/kept-store.ts";
import { saveJson } from "./HandOn.tsx";
import { type KeptActions, KeptLine } from "./KeptLine.tsx";

interface Props {
  profiles: readonly KeptProfile[];
  setAside: readonly SetAside[];
  /** Why the storage did not do what it was asked last. */
  failure: KeepFailure | undefined;
  nameOf: (code: string) => string;
  /** The profile removed last, as long as that can be undone. */
  removed: KeptProfile | undefined;
  onUndo: (profile: KeptProfile) => void;
  onRemoveSetAside: (key: string) => void;
  actions: KeptActions;
  /** What can be done with all of them together. */
  children: ReactNode;
}

/** What is kept on this device: to open, to rename, to go on with, to hand on and to remove. */
export function KeptList(props: Props) {
  const { profiles, setAside, failure, nameOf, removed, actions } = props;
  const { t } = useI18n();
  return (
    <section className="import-kept" aria-labelledby="import-kept">
      <h2 id="import-kept" tabIndex={-1}>
        {t("import.kept-title")}
      </h2>
      <p className="import-note">
        {t(profiles.length === 0 ? "import.kept-none" : "import.kept-note")}
      </p>
      {failure && <p className="notice">{t(`import.failure.${failure}`)}</p>}
      <p className="import-undo" role="status">
        {removed && (
          <>
            {t("import.kept-removed", { country: nameOf(removed.country) })}{" "}
            <button
              type="button"
              id={UNDO}
              className="button is-plain"
              onClick={() => props.onUndo(removed)}
            >
              {t("import.kept-undo")}
            </button>
          </>
        )}
      </p>
      {setAside.map(({ key, record }) => (
        <p key={key} className="notice">
          {t("import.set-aside", { key })}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-label={t("import.set-aside-download-of", { key })}
            onClick={() => saveJson(record ?? null, `${key}-set-aside.json`)}
          >
            {t("import.set-aside-download")}
          </button>
          <button
            type="button"
            className="button is-plain"
            aria-label={t("import.set-aside-remove-of", { key })}
            onClick={() => props.onRemoveSetAside(key)}
          >
            {t("import.kept-remove")}
          </button>
        </p>
      ))}
      <ul>
        {profiles.map((profile) => (
          <KeptLine
            key={profile.country}
            profile={profile}
            name={nameOf(profile.country)}
            actions={actions}
          />
        ))}
      </ul>
      {props.children}
    </section>
  );
}

/** Id of the button that undoes a removal: the focus goes there from the one that removed. */
export const UNDO = "import-undo";

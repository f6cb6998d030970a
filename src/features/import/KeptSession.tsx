import { useState } from "react";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { toSessionFile } from "../../domain/kept/session-file.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { saveJson } from "./HandOn.tsx";

/** All that is kept as one file, with the documents' own words only as long as a person leaves that so. */
export function KeptSession({
  profiles,
  address,
}: {
  profiles: readonly KeptProfile[];
  /** Query of the view that one came from. */
  address: string;
}) {
  const { t } = useI18n();
  const [withWords, setWithWords] = useState(true);
  const save = () => {
    const savedAt = new Date().toISOString();
    saveJson(
      toSessionFile({ savedAt, address, profiles }, withWords),
      `cyberwellness-atlas-session-${savedAt.slice(0, 10)}.json`,
    );
  };
  return (
    <div className="import-hand-on">
      <h3 className="import-group">{t("import.session-save-title")}</h3>
      <p className="import-note">{t("import.session-save-note")}</p>
      <label>
        <input
          type="checkbox"
          checked={withWords}
          onChange={({ target }) => setWithWords(target.checked)}
        />{" "}
        {t("import.session-with-words")}
      </label>
      <p className="import-downloads">
        <button type="button" className="button" onClick={save}>
          {t("import.session-save", { count: profiles.length })}
        </button>
      </p>
    </div>
  );
}

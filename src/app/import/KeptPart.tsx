import { useEffect, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { toSessionFile } from "../../domain/kept/session-file.ts";
import type { Selection } from "../../domain/selection.ts";
import { saveJson } from "../../features/import/HandOn.tsx";
import { KeptList, UNDO } from "../../features/import/KeptList.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { listKept } from "../../keep/load-kept.ts";
import { useStore } from "../../ui/use-store.ts";
import { previousSearch } from "../../url/address.ts";
import { formatSelection, parseSelection } from "../../url/codec.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { KeptLink } from "../kept/KeptLink.tsx";
import {
  keepProfiles,
  removeBrokenRecord,
  removeProfile,
  renameProfile,
} from "../kept/kept-changes.ts";
import { keptStore, refreshKept } from "../page-state.ts";

/** What is kept on this device, below what is being brought in. */
export function KeptPart({
  selection,
  navigate,
  nameOf,
  onReview,
}: {
  selection: Selection;
  navigate: Navigate;
  nameOf: (code: string) => string;
  onReview: (profile: KeptProfile) => void;
}) {
  const { entries, setAside, failure } = useStore(keptStore);
  const [removed, setRemoved] = useState<KeptProfile>();
  useEffect(() => void refreshKept(), []);
  const profiles = listKept(entries);
  const address = useAddress(selection);
  // What was kept anew meanwhile is not to be undone.
  const undoable = removed && !entries[removed.country] ? removed : undefined;
  return (
    <KeptList
      profiles={profiles}
      setAside={setAside}
      failure={failure}
      nameOf={nameOf}
      removed={undoable}
      onUndo={(profile) => {
        document.getElementById("import-kept")?.focus();
        void keepProfiles([profile]);
      }}
      onRemoveSetAside={(key) => void removeBrokenRecord(key)}
      actions={{
        renderLink: (country, label, name) => (
          <KeptLink {...{ country, selection, navigate, label }}>{name}</KeptLink>
        ),
        onReview,
        onRename: (country, label) => void renameProfile(country, label),
        onRemove: async (profile) => {
          setRemoved(profile);
          await removeProfile(profile.country);
          // The button that was pressed is gone: the focus goes to the one that takes it back.
          requestAnimationFrame(() => document.getElementById(UNDO)?.focus());
        },
      }}
    >
      {profiles.length > 0 && <KeptSession profiles={profiles} address={address} />}
    </KeptList>
  );
}

/** Query of the view that one came from; of the scorecard with the same choices where the page was opened here. */
function useAddress(selection: Selection): string {
  const [before] = useState(previousSearch);
  const isElsewhere =
    before !== undefined && parseSelection(before, framework).selection.view !== "import";
  return isElsewhere ? before : formatSelection({ ...selection, view: "scorecard" });
}

/** All that is kept as one file, with the documents' own words only as long as a person leaves that so. */
function KeptSession({
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

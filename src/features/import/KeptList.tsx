import { useEffect, useState } from "react";
import { vocabulary } from "../../dataset/framework.ts";
import { type KeptProfile, labelOf, MAX_LABEL, toLabel } from "../../domain/kept/kept-profile.ts";
import { toSessionFile } from "../../domain/kept/session-file.ts";
import { localDate, today } from "../../i18n/formatters.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type BrokenRecord, listKept } from "../../keep/kept-store.ts";
import { Button } from "../../ui/Button.tsx";
import { useStore } from "../../ui/hooks.ts";
import { previousAddress } from "../../url/address.ts";
import { formatSelection, parseSelection } from "../../url/codec.ts";
import { Act, Check, focusLater, Notice, TextField, Undo } from "./controls.tsx";
import { keepProfiles, reloadKept, removeBrokenRecord, removeProfile } from "./kept-changes.ts";
import { usePage } from "./page-context.tsx";
import { resumeReview } from "./page-inbox.ts";
import { keptStore } from "./page-state.ts";
import { KeptLink, saveCountry, saveJson, saveReview } from "./ShareReview.tsx";

const UNDO = "import-undo";

export function KeptList() {
  const { t } = useI18n();
  const { nameOf } = usePage();
  const { entries, broken, failure, isLoaded } = useStore(keptStore);
  const [removed, setRemoved] = useState<KeptProfile>();
  useEffect(() => void reloadKept(), []);
  const profiles = listKept(entries);
  const none = isLoaded ? "import.kept-none" : "app.loading";
  const isUnread = profiles.length === 0 && failure !== undefined;
  // The removal can no longer be undone once the country is kept again.
  const undoable = removed && !entries[removed.country] ? removed : undefined;
  const country = undoable ? nameOf(undoable.country) : "";
  const remove = async (profile: KeptProfile) => {
    setRemoved(profile);
    await removeProfile(profile.country);
    focusLater(UNDO);
  };
  const removeBroken = async (record: BrokenRecord) => {
    await removeBrokenRecord(record);
    focusLater("import-kept");
  };
  const undo = () => {
    document.getElementById("import-kept")?.focus();
    if (undoable) void keepProfiles([undoable]);
  };
  return (
    <section className="import-kept" aria-labelledby="import-kept">
      <h2 id="import-kept" tabIndex={-1}>
        {t("import.kept-title")}
      </h2>
      {!isUnread && (
        <p className="import-note">{t(profiles.length === 0 ? none : "import.kept-note")}</p>
      )}
      {failure && <Notice words={t(`import.failure.${failure}`)} />}
      <Undo id={UNDO} name={country} words={t("import.kept-removed", { country })} onUndo={undo} />
      {broken.map((one) => {
        const { key, record, place } = one;
        const download = () => saveJson(record ?? null, `${key}-set-aside.json`);
        return (
          <Notice key={`${key} ${place}`} words={t("import.set-aside", { key })}>
            <Act act="set-aside-download" of={key} onAct={download} />
            <Act act="set-aside-remove" of={key} onAct={() => removeBroken(one)} />
          </Notice>
        );
      })}
      <ul>
        {profiles.map((profile) => (
          <KeptLine key={profile.country} profile={profile} onRemove={remove} />
        ))}
      </ul>
      <KeptSession profiles={profiles} />
    </section>
  );
}

/** A kept profile with its label. Clearing the label restores the file name. */
function KeptLine(props: { profile: KeptProfile; onRemove: (profile: KeptProfile) => void }) {
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
    isStored
      ? t("import.kept-line", { date: date(localDate(new Date(savedAt))) })
      : t("import.kept-until"),
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
          onCommit={(typed) => void keepProfiles([{ ...profile, label: toLabel(typed, file) }])}
        />{" "}
        {state.filter(Boolean).join(" · ")}
      </span>
      <span className="import-file-end">
        {acts.map(([act, onAct]) => (
          <Act key={act} of={country} {...{ act, onAct }} />
        ))}
      </span>
    </li>
  );
}

function KeptSession({ profiles }: { profiles: readonly KeptProfile[] }) {
  const { t } = useI18n();
  const [withEvidence, setWithEvidence] = useState(true);
  const { selection } = usePage();
  const [before] = useState(previousAddress);
  if (profiles.length === 0) return null;
  // A saved session opens the previous view, or the scorecard if there is none. Invalid parts of the view's address are omitted.
  const past = before === undefined ? selection : parseSelection(before, vocabulary).selection;
  const address = formatSelection(
    past.view === "import" ? { ...selection, view: "scorecard" } : past,
  );
  const save = () => {
    const savedAt = new Date().toISOString();
    saveJson(
      toSessionFile({ savedAt, address, profiles }, withEvidence),
      `cyberwellness-atlas-session-${today()}.json`,
    );
  };
  return (
    <div className="import-hand-on">
      <h3 className="import-group">{t("import.session-save-title")}</h3>
      <p className="import-note">{t("import.session-save-note")}</p>
      <Check checked={withEvidence} onCheck={setWithEvidence}>
        {t("import.session-with-words")}
      </Check>
      <p className="import-downloads">
        <Button onClick={save}>{t("import.session-save", { count: profiles.length })}</Button>
      </p>
    </div>
  );
}

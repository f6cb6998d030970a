import { type ReactNode, useState } from "react";
import { labelOf } from "../../domain/kept/kept-label.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import type { Session, SessionChange } from "../../domain/kept/session-file.ts";
import { hasWords } from "../../domain/words.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";

interface Props {
  file: string;
  session: Session;
  /** How each of its profiles stands to what is kept here. */
  changes: readonly SessionChange[];
  nameOf: (code: string) => string;
  onKeep: (profiles: readonly KeptProfile[]) => void;
  /** A link to the view that the session was saved from. */
  viewLink: ReactNode;
}

/** What a session file would bring: nothing is kept, and nothing replaced, before a person says so. */
export function SessionMerge({ file, session, changes, nameOf, onKeep, viewLink }: Props) {
  const { t, date, list } = useI18n();
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  const [kept, setKept] = useState<readonly string[]>([]);
  const isChosen = ({ kind, profile: { country } }: SessionChange) =>
    kind !== "same" && (answers[country] ?? kind === "new");
  const chosen = changes.filter(isChosen).map(({ profile }) => profile);
  const count = (kind: SessionChange["kind"]) =>
    changes.filter((change) => change.kind === kind).length;
  return (
    <section className="import-review" aria-labelledby="import-review">
      <h2 id="import-review" tabIndex={-1}>
        {t("import.session-title", { date: date(session.savedAt.slice(0, 10)) })}{" "}
        <small>{file}</small>
      </h2>
      <p>
        {t("import.session-holds", {
          total: changes.length,
          fresh: count("new"),
          same: count("same"),
          different: count("different"),
        })}
      </p>
      <p className="import-note">{t("import.session-note")}</p>
      <ul className="import-session">
        {changes.map((change) => (
          <SessionLine
            key={change.profile.country}
            change={change}
            name={nameOf(change.profile.country)}
            isChosen={isChosen(change)}
            onChoose={(isIn) => setAnswers({ ...answers, [change.profile.country]: isIn })}
          />
        ))}
      </ul>
      <p className="import-downloads">
        <button
          type="button"
          className="button is-primary"
          aria-disabled={chosen.length === 0}
          onClick={() => {
            if (chosen.length === 0) return;
            setKept(chosen.map(({ country }) => country));
            onKeep(chosen);
          }}
        >
          {t("import.session-keep", { count: chosen.length })}
        </button>
        {viewLink}
      </p>
      <p className="import-note" role="status">
        {kept.length > 0 && t("import.session-kept", { countries: list(kept.map(nameOf)) })}
      </p>
    </section>
  );
}

function SessionLine({
  change,
  name,
  isChosen,
  onChoose,
}: {
  change: SessionChange;
  name: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { t } = useI18n();
  const { profile, kind } = change;
  return (
    <li className="import-file">
      <span className="import-file-name">{name}</span>
      <span className="import-state">
        <bdi className="import-label">{labelOf(profile)}</bdi> · {t(`import.session-${kind}`)}
        {listNotes(change, t).map((words) => ` · ${words}`)}
      </span>
      {kind !== "same" && (
        <label className="import-file-end">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={({ target }) => onChoose(target.checked)}
          />{" "}
          {t(kind === "new" ? "import.session-take" : "import.session-replace")}
          <span className="visually-hidden"> {name}</span>
        </label>
      )}
    </li>
  );
}

/** What is different, and what is not there. */
function listNotes(change: SessionChange, t: I18n["t"]): string[] {
  const { kind, sections, isRelabelled, losesWords, profile } = change;
  const isDifferent = kind === "different";
  return [
    isDifferent && sections > 0 && t("import.session-sections", { count: sections }),
    isDifferent && isRelabelled && t("import.session-relabelled"),
    losesWords && kind === "different" && t("import.session-loses-words"),
    kind === "new" && !hasWords(profile.evidence) && t("import.session-no-words"),
  ].filter((words) => typeof words === "string");
}

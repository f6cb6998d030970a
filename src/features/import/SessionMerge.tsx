import { useState } from "react";
import { framework, vocabulary } from "../../dataset/framework.ts";
import { hasWords } from "../../domain/evidence.ts";
import { labelOf } from "../../domain/kept/kept-profile.ts";
import {
  compareSession,
  type Session,
  type SessionChange,
} from "../../domain/kept/session-file.ts";
import { localDate } from "../../i18n/formatters.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { listKept } from "../../keep/kept-store.ts";
import { Button } from "../../ui/Button.tsx";
import { useStore } from "../../ui/hooks.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { parseSelection } from "../../url/codec.ts";
import { hrefOf } from "../../url/use-selection.ts";
import { Check } from "./controls.tsx";
import { keepProfiles } from "./kept-changes.ts";
import { usePage } from "./page-context.tsx";
import { useFocusOnOpen } from "./page-inbox.ts";
import { keptStore } from "./page-state.ts";

/** Shows the changes that a session file would make. Only profiles that the user chooses are kept or replaced. */
export function SessionMerge({ file, session }: { file: string; session: Session }) {
  const { t, date, list } = useI18n();
  const { nameOf, alpha2Of, open } = usePage();
  const { entries, failure } = useStore(keptStore);
  const changes = compareSession(framework, session, listKept(entries));
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({});
  // New countries are chosen by default.
  const isChosen = ({ kind, profile: { country } }: SessionChange) =>
    kind !== "same" && (choices[country] ?? kind === "new");
  // Parsing drops unknown parameters, so the address in a session file is safe to open.
  const { selection } = parseSelection(session.address, vocabulary);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const kept = taken.filter((country) => entries[country]?.kept?.isStored);
  useFocusOnOpen();
  const count = (kind: SessionChange["kind"]) =>
    changes.filter((change) => change.kind === kind).length;
  const counts = { fresh: count("new"), same: count("same"), different: count("different") };
  const chosen = changes.filter(isChosen).map(({ profile }) => {
    // The displayed name depends on the alpha-2 code, which may be wrong in the file.
    return { ...profile, alpha2: alpha2Of(profile.country) ?? profile.alpha2 };
  });
  const keep = async () => {
    if (chosen.length > 0 && (await keepProfiles(chosen)))
      setTaken(chosen.map(({ country }) => country));
  };
  return (
    <section className="import-review" aria-labelledby="import-review">
      <h2 id="import-review" tabIndex={-1}>
        {t("import.session-title", { date: date(localDate(new Date(session.savedAt))) })}{" "}
        <small>{file}</small>
      </h2>
      <p>{t("import.session-holds", { total: changes.length, ...counts })}</p>
      <p className="import-note">{t("import.session-note")}</p>
      <ul className="import-session">
        {changes.map((change) => (
          <SessionLine
            key={change.profile.country}
            change={change}
            isChosen={isChosen(change)}
            onChoose={(isIn) => setChoices({ ...choices, [change.profile.country]: isIn })}
          />
        ))}
      </ul>
      <p className="import-downloads">
        <Button isPrimary aria-disabled={chosen.length === 0} onClick={keep}>
          {t("import.session-keep", { count: chosen.length })}
        </Button>
        <PageLink href={hrefOf(selection)} onOpen={() => open(selection)}>
          {t("import.session-view")}
        </PageLink>
      </p>
      <p className="import-note" role="status">
        {kept.length > 0 && t("import.session-kept", { countries: list(kept.map(nameOf)) })}
        {taken.length > 0 && failure && t(`import.failure.${failure}`)}
      </p>
    </section>
  );
}

function SessionLine(props: {
  change: SessionChange;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { change, isChosen, onChoose } = props;
  const { t } = useI18n();
  const { profile, kind, sections, isRelabelled, losesWords } = change;
  const name = usePage().nameOf(profile.country);
  const isDifferent = kind === "different";
  const notes = [
    t(`import.session-${kind}`),
    isDifferent && sections > 0 && t("import.session-sections", { count: sections }),
    isDifferent && isRelabelled && t("import.session-relabelled"),
    isDifferent && losesWords && t("import.session-loses-words"),
    kind === "new" && !hasWords(profile.evidence) && t("import.session-no-words"),
  ];
  return (
    <li className="import-file">
      <span className="import-file-name">{name}</span>
      <span className="import-state">
        <bdi className="import-label">{labelOf(profile)}</bdi> · {notes.filter(Boolean).join(" · ")}
      </span>
      {kind !== "same" && (
        <Check className="import-file-end" checked={isChosen} onCheck={onChoose}>
          {t(kind === "new" ? "import.session-take" : "import.session-replace")}
          <span className="visually-hidden"> {name}</span>
        </Check>
      )}
    </li>
  );
}

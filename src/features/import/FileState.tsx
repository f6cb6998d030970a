import { useId } from "react";
import type { DataIssue } from "../../domain/parsing.ts";
import { isUncertain } from "../../domain/review/draft.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CountrySelect } from "./CountrySelect.tsx";
import type { Item } from "./incoming.ts";

/** What can be done with a file of the list. */
export interface FileActions {
  /** Name of a country by its ISO 3166 alpha-3 code. */
  nameOf: (code: string) => string;
  /** Codes and names of all countries, sorted by name. */
  countries: readonly (readonly [code: string, name: string])[];
  onReview: (id: number) => void;
  onReadAs: (item: Item, country: string) => void;
  onReadAgain: (item: Item) => void;
  onCancel: (item: Item) => void;
  onCancelAll: () => void;
  onRemove: (item: Item) => void;
  onRestore: () => void;
  onOpenView: (snapshot: Snapshot) => void;
}

/** How far a file is, or what became of it. */
export function FileState({
  item,
  twins,
  actions,
}: {
  item: Item;
  /** How many other files are of the same country. */
  twins: number;
  actions: FileActions;
}) {
  const { t } = useI18n();
  const { file, state } = item;
  switch (state.kind) {
    case "waiting":
      return <span className="import-state">{t("import.waiting")}</span>;
    case "reading":
      return (
        <span className="import-state">
          <progress aria-label={file.name} /> {t(`import.stage.${state.stage}`)}
        </span>
      );
    case "cancelled":
      return (
        <span className="import-state">
          {t("import.cancelled")} <ReadAgain item={item} actions={actions} />
        </span>
      );
    case "failed":
      if (state.problem === "no-country") return <CountryQuestion item={item} actions={actions} />;
      return (
        <span className="import-state is-failed" role="alert">
          <span className="visually-hidden">{t("import.of-file", { file: file.name })}</span>
          {t(`import.problem.${state.problem}`)} <Issues issues={state.issues ?? []} />
          {state.problem === "no-thread" && <ReadAgain item={item} actions={actions} />}
        </span>
      );
    case "snapshot":
      return (
        <span className="import-state">
          {t("import.snapshot")}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-label={t("import.snapshot-open-file", { file: file.name })}
            onClick={() => actions.onOpenView(state.snapshot)}
          >
            {t("import.snapshot-open")}
          </button>
        </span>
      );
    case "session":
      return (
        <span className="import-state">
          {t("import.session", { count: state.session.profiles.length })}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-label={t("import.session-open-file", { file: file.name })}
            onClick={() => actions.onReview(item.id)}
          >
            {t("import.session-open")}
          </button>
        </span>
      );
    case "put-right": {
      const { review, appliedTo } = state;
      const country = actions.nameOf(review.country);
      return (
        <span className="import-state">
          {appliedTo === undefined
            ? t("import.put-right", { country, code: review.country })
            : t("import.put-right-applied", { country, file: appliedTo })}
        </span>
      );
    }
    case "read": {
      const { read } = state.draft;
      const flagged = new Set(read.flags.map(({ indicator }) => indicator));
      const first = Object.entries(read.indicators).filter(([code, finding]) =>
        isUncertain(finding, flagged.has(code)),
      ).length;
      return (
        <span className="import-state is-read">
          {t("import.read-as", { country: actions.nameOf(read.country), first })}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-label={t("import.review-file", { file: file.name })}
            onClick={() => actions.onReview(item.id)}
          >
            {t("import.review")}
          </button>{" "}
          {twins > 0 && t("import.same-country", { count: twins })}
        </span>
      );
    }
  }
}

/** Most places in a broken file that are listed. */
const MOST_ISSUES = 5;

function Issues({ issues }: { issues: readonly DataIssue[] }) {
  const { t } = useI18n();
  if (issues.length === 0) return null;
  return (
    <ul className="import-issues">
      {issues.slice(0, MOST_ISSUES).map(({ path, expected }) => (
        // What a check expected is said in English, whatever the language of the page.
        <li key={`${path} ${expected}`} lang="en">
          {t("import.details", { path, expected })}
        </li>
      ))}
    </ul>
  );
}

function ReadAgain({ item, actions }: { item: Item; actions: FileActions }) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="button is-plain"
      aria-label={t("import.again-file", { file: item.file.name })}
      onClick={() => actions.onReadAgain(item)}
    >
      {t("import.again")}
    </button>
  );
}

/** A document whose title names no country is read as soon as a person says whose it is. */
function CountryQuestion({ item, actions }: { item: Item; actions: FileActions }) {
  const { t } = useI18n();
  const id = useId();
  return (
    <span className="import-state is-asking">
      <label htmlFor={id}>{t("import.country-unknown")}</label>{" "}
      <CountrySelect
        id={id}
        countries={actions.countries}
        value={undefined}
        placeholder={t("import.country-choose")}
        onCountry={(country) => actions.onReadAs(item, country)}
      />
    </span>
  );
}

import { useId } from "react";
import type { DataIssue } from "../../domain/parsing.ts";
import { isUncertain } from "../../domain/review/draft.ts";
import { CountrySelect } from "./CountrySelect.tsx";
import type { FileActions } from "./FileList.tsx";
import type { Item } from "./session.ts";
import { useSay } from "./words.tsx";

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
  const say = useSay();
  const { file, state } = item;
  switch (state.kind) {
    case "waiting":
      return <span className="import-state">{say("waiting")}</span>;
    case "reading":
      return (
        <span className="import-state">
          <progress aria-label={file.name} /> {say(`stage.${state.stage}`)}
        </span>
      );
    case "cancelled":
      return (
        <span className="import-state">
          {say("cancelled")} <ReadAgain item={item} actions={actions} />
        </span>
      );
    case "failed":
      if (state.problem === "no-country") return <CountryQuestion item={item} actions={actions} />;
      return (
        <span className="import-state is-failed" role="alert">
          <span className="visually-hidden">{file.name}: </span>
          {say(`problem.${state.problem}`)} <Issues issues={state.issues ?? []} />
          {state.problem === "no-thread" && <ReadAgain item={item} actions={actions} />}
        </span>
      );
    case "snapshot":
      return (
        <span className="import-state">
          {say("snapshot")}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-label={say("snapshot-open-file", { file: file.name })}
            onClick={() => actions.onOpenView(state.snapshot)}
          >
            {say("snapshot-open")}
          </button>
        </span>
      );
    case "session":
      return (
        <span className="import-state">
          {say("session", { count: state.session.profiles.length })}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-label={say("session-open-file", { file: file.name })}
            onClick={() => actions.onReview(item.id)}
          >
            {say("session-open")}
          </button>
        </span>
      );
    case "put-right": {
      const { review, appliedTo } = state;
      const country = actions.nameOf(review.country);
      return (
        <span className="import-state">
          {appliedTo === undefined
            ? say("put-right", { country, code: review.country })
            : say("put-right-applied", { country, file: appliedTo })}
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
          {say("read-as", { country: actions.nameOf(read.country), first })}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-label={say("review-file", { file: file.name })}
            onClick={() => actions.onReview(item.id)}
          >
            {say("review")}
          </button>{" "}
          {twins > 0 && say("same-country", { count: twins })}
        </span>
      );
    }
  }
}

/** Most places in a broken file that are listed. */
const MOST_ISSUES = 5;

function Issues({ issues }: { issues: readonly DataIssue[] }) {
  const say = useSay();
  if (issues.length === 0) return null;
  return (
    <ul className="import-issues">
      {issues.slice(0, MOST_ISSUES).map(({ path, expected }) => (
        // What a check expected is said in English, whatever the language of the page.
        <li key={`${path} ${expected}`} lang="en">
          {say("details", { path, expected })}
        </li>
      ))}
    </ul>
  );
}

function ReadAgain({ item, actions }: { item: Item; actions: FileActions }) {
  const say = useSay();
  return (
    <button
      type="button"
      className="button is-plain"
      aria-label={say("again-file", { file: item.file.name })}
      onClick={() => actions.onReadAgain(item)}
    >
      {say("again")}
    </button>
  );
}

/** A document whose title names no country is read as soon as a person says whose it is. */
function CountryQuestion({ item, actions }: { item: Item; actions: FileActions }) {
  const say = useSay();
  const id = useId();
  return (
    <span className="import-state is-asking">
      <label htmlFor={id}>{say("country-unknown")}</label>{" "}
      <CountrySelect
        id={id}
        countries={actions.countries}
        value={undefined}
        placeholder={say("country-choose")}
        onCountry={(country) => actions.onReadAs(item, country)}
      />
    </span>
  );
}

import { type ReactNode, useId } from "react";
import { listUncertain } from "../../domain/review/draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "./Button.tsx";
import { CountrySelect } from "./CountrySelect.tsx";
import { incoming, openSnapshot, startReview } from "./inbox.ts";
import type { Item, ItemState } from "./incoming.ts";
import { usePage } from "./page-context.ts";

/** Most places in a broken file that are listed. */
const MOST_ISSUES = 5;

interface Props {
  item: Item;
  /** How many other files are of the same country. */
  twins: number;
}

/** How far a file is, or what became of it. */
export function FileState({ item, twins }: Props) {
  const { t } = useI18n();
  const { nameOf, navigate } = usePage();
  const { id, state } = item;
  const file = item.file.name;
  switch (state.kind) {
    case "waiting":
      return <State>{t("import.waiting")}</State>;
    case "reading":
      return (
        <State>
          <progress aria-label={file} /> {t(`import.stage.${state.stage}`)}
        </State>
      );
    case "cancelled":
      return (
        <State>
          {t("import.cancelled")} <ReadAgain item={item} />
        </State>
      );
    case "failed":
      return <Failed item={item} {...state} />;
    case "put-right": {
      const { review, appliedTo } = state;
      const country = nameOf(review.country);
      return (
        <State>
          {appliedTo === undefined
            ? t("import.put-right", { country, code: review.country })
            : t("import.put-right-applied", { country, file: appliedTo })}
        </State>
      );
    }
    case "read": {
      const { read } = state.draft;
      const first = listUncertain(read).length;
      return (
        <span className="import-state is-read">
          {t("import.read-as", { country: nameOf(read.country), first })}{" "}
          <PlainButton label={t("import.review-file", { file })} onClick={() => startReview(id)}>
            {t("import.review")}
          </PlainButton>{" "}
          {twins > 0 && t("import.same-country", { count: twins })}
        </span>
      );
    }
    case "snapshot":
      return (
        <State>
          {t("import.snapshot")}{" "}
          <PlainButton
            label={t("import.snapshot-open-file", { file })}
            onClick={() => openSnapshot(state.snapshot, navigate)}
          >
            {t("import.snapshot-open")}
          </PlainButton>
        </State>
      );
    case "session":
      return (
        <State>
          {t("import.session", { count: state.session.profiles.length })}{" "}
          <PlainButton
            label={t("import.session-open-file", { file })}
            onClick={() => startReview(id)}
          >
            {t("import.session-open")}
          </PlainButton>
        </State>
      );
  }
}

const State = ({ children }: { children: ReactNode }) => (
  <span className="import-state">{children}</span>
);

function ReadAgain({ item }: Pick<Props, "item">) {
  const { t } = useI18n();
  return (
    <PlainButton
      label={t("import.again-file", { file: item.file.name })}
      onClick={() => incoming.readAs(item)}
    >
      {t("import.again")}
    </PlainButton>
  );
}

function Failed(props: Pick<Props, "item"> & Extract<ItemState, { kind: "failed" }>) {
  const { item, problem, issues = [] } = props;
  const { t } = useI18n();
  if (problem === "no-country") return <CountryQuestion item={item} />;
  return (
    <span className="import-state is-failed" role="alert">
      <span className="visually-hidden">{t("import.of-file", { file: item.file.name })}</span>
      {t(`import.problem.${problem}`)}{" "}
      {issues.length > 0 && (
        <ul className="import-issues">
          {issues.slice(0, MOST_ISSUES).map(({ path, expected }) => (
            // What a check expected is said in English, whatever the language of the page.
            <li key={`${path} ${expected}`} lang="en">
              {t("import.details", { path, expected })}
            </li>
          ))}
        </ul>
      )}
      {problem === "no-thread" && <ReadAgain item={item} />}
    </span>
  );
}

/** A document whose title names no country is read as soon as a person says whose it is. */
function CountryQuestion({ item }: Pick<Props, "item">) {
  const { t } = useI18n();
  const id = useId();
  return (
    <span className="import-state is-asking">
      <label htmlFor={id}>{t("import.country-unknown")}</label>{" "}
      <CountrySelect
        id={id}
        value={undefined}
        placeholder={t("import.country-choose")}
        onCountry={(country) => incoming.readAs(item, country)}
      />
    </span>
  );
}

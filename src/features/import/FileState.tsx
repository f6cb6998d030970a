import { type ComponentProps, type ReactNode, useId } from "react";
import type { DataIssue } from "../../domain/parsing.ts";
import { type Draft, listUncertain } from "../../domain/review/draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "./Button.tsx";
import { CountrySelect } from "./CountrySelect.tsx";
import { incoming, openSnapshot, startReview } from "./inbox.ts";
import type { Item, ItemState } from "./incoming.ts";
import { usePage } from "./page-context.ts";

interface Props {
  item: Item;
  /** How many other files are of the same country. */
  twins: number;
}

/** How far a file is, or what became of it. */
export function FileState({ item, twins }: Props) {
  const { t } = useI18n();
  const { navigate } = usePage();
  const { id, state } = item;
  const file = item.file.name;
  switch (state.kind) {
    case "waiting":
      return <State>{t("import.waiting")}</State>;
    case "reading":
      return <Reading file={file} {...state} />;
    case "cancelled":
      return (
        <Offer
          words={t("import.cancelled")}
          label={t("import.again-file", { file })}
          onClick={() => incoming.readAs(item)}
        >
          {t("import.again")}
        </Offer>
      );
    case "failed":
      return <Failed item={item} {...state} />;
    case "put-right":
      return <PutRight {...state} />;
    case "read":
      return <Read id={id} file={file} twins={twins} draft={state.draft} />;
    case "snapshot":
      return (
        <Offer
          words={t("import.snapshot")}
          label={t("import.snapshot-open-file", { file })}
          onClick={() => openSnapshot(state.snapshot, navigate)}
        >
          {t("import.snapshot-open")}
        </Offer>
      );
    case "session":
      return (
        <Offer
          words={t("import.session", { count: state.session.profiles.length })}
          label={t("import.session-open-file", { file })}
          onClick={() => startReview(id)}
        >
          {t("import.session-open")}
        </Offer>
      );
  }
}

const State = ({ children }: { children: ReactNode }) => (
  <span className="import-state">{children}</span>
);

/** What a file is, and what can be done with it. */
const Offer = ({ words, ...button }: ComponentProps<typeof PlainButton> & { words: string }) => (
  <State>
    {words} <PlainButton {...button} />
  </State>
);

/** One kind of state. */
type StateOf<K extends ItemState["kind"]> = Extract<ItemState, { kind: K }>;

function Reading({ file, stage }: StateOf<"reading"> & { file: string }) {
  const { t } = useI18n();
  return (
    <State>
      <progress aria-label={file} /> {t(`import.stage.${stage}`)}
    </State>
  );
}

function Failed({ item, problem, issues = [] }: StateOf<"failed"> & { item: Item }) {
  const { t } = useI18n();
  if (problem === "no-country") return <CountryQuestion item={item} />;
  return (
    <span className="import-state is-failed" role="alert">
      <span className="visually-hidden">{t("import.of-file", { file: item.file.name })}</span>
      {t(`import.problem.${problem}`)} <Issues issues={issues} />
      {problem === "no-thread" && (
        <PlainButton
          label={t("import.again-file", { file: item.file.name })}
          onClick={() => incoming.readAs(item)}
        >
          {t("import.again")}
        </PlainButton>
      )}
    </span>
  );
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

/** A document whose title names no country is read as soon as a person says whose it is. */
function CountryQuestion({ item }: { item: Item }) {
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

/** A review by itself waits for the document that it is of. */
function PutRight({ review, appliedTo }: StateOf<"put-right">) {
  const { t } = useI18n();
  const country = usePage().nameOf(review.country);
  return (
    <State>
      {appliedTo === undefined
        ? t("import.put-right", { country, code: review.country })
        : t("import.put-right-applied", { country, file: appliedTo })}
    </State>
  );
}

function Read(props: { id: number; file: string; twins: number; draft: Draft }) {
  const { id, file, twins, draft } = props;
  const { t } = useI18n();
  const { nameOf } = usePage();
  const { read } = draft;
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

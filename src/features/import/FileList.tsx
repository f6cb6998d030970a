import { memo } from "react";
import type { CountryEntry, CountryIndex } from "../../domain/country-index.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Act, type ActName, focusLater, RemoveButton, Undo } from "./controls.tsx";
import { countryOf, type Item, isPending } from "./inbox-state.ts";
import { CountrySelect, useIncrementalCount, usePage } from "./page-context.tsx";
import { inbox, openSnapshot, startReview } from "./page-inbox.ts";
import { sectionsByNeed } from "./sections-by-need.ts";

/** Number of files rendered at first, and number of files added after each paint. */
const STEP = 12;
/** Longer lists scroll, which keeps the review near the top of the page. */
const MAX_UNSCROLLED = 8;
const MAX_ISSUES = 5;
const RESTORE_ID = "import-restore";
const TITLE_ID = "import-files";

const lineId = ({ id }: Item) => `import-file-${id}`;

/** Cancels the reading of a file. Focuses its line, because the pressed button unmounts. */
function cancel(item: Item) {
  inbox.cancel(item);
  focusLater(lineId(item));
}

function readAgain(item: Item, country?: string) {
  inbox.readAs(item, country);
  focusLater(lineId(item));
}

function cancelAll() {
  inbox.cancelAll();
  focusLater(TITLE_ID);
}

export function FileList(props: {
  items: readonly Item[];
  removed: Item | undefined;
  openId: number | undefined;
  index: CountryIndex;
}) {
  const { items, removed, openId, index } = props;
  const { t } = useI18n();
  const rendered = useIncrementalCount(items.length, STEP, STEP);
  const file = removed?.file.name ?? "";
  const countries = items.map(countryOf);
  const restore = () => {
    inbox.restore();
    // The button unmounts, so focus would be lost.
    if (removed) focusLater(lineId(removed));
  };
  return (
    <section className="import-files" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID} tabIndex={-1}>
        {t("import.files")}
      </h2>
      <p className="import-note">{t("import.files-note")}</p>
      <div className="import-progress">
        {items.length > 0 && <Progress items={items} />}
        <Undo
          id={RESTORE_ID}
          name={file}
          words={t("import.removed-file", { file })}
          onUndo={restore}
        />
      </div>
      <ul className={items.length > MAX_UNSCROLLED ? "is-long" : undefined}>
        {items.slice(0, rendered).map((item) => (
          <FileLine
            key={item.id}
            item={item}
            entry={index.countries[countryOf(item) ?? ""]}
            duplicates={countries.filter((one) => one && one === countryOf(item)).length - 1}
            isOpen={item.id === openId}
          />
        ))}
      </ul>
    </section>
  );
}

function Progress({ items }: { items: readonly Item[] }) {
  const { t } = useI18n();
  const total = items.length;
  const done = items.filter((item) => !isPending(item)).length;
  const failed = items.filter((item) => lookOf(item) === "failed").length;
  return (
    <>
      <p role="status">
        {t("import.files-done", { done, total })}
        {failed > 0 && ` · ${t("import.files-failed", { count: failed })}`}
      </p>
      {done < total && total > 1 && (
        <>
          <progress aria-label={t("import.files")} value={done} max={total} />
          <Button onClick={cancelAll}>{t("import.cancel-all")}</Button>
        </>
      )}
    </>
  );
}

/** An unknown country is not shown as a failure, since the user can choose the country. */
function lookOf({ state }: Item) {
  return state.kind === "failed" && state.problem === "no-country" ? "asking" : state.kind;
}

interface Line {
  item: Item;
  /** The country in the published index, if it has a profile. */
  entry: CountryEntry | undefined;
  duplicates: number;
}

/** Memoized because the list may have hundreds of lines. */
const FileLine = memo(function FileLine({ isOpen, ...line }: Line & { isOpen: boolean }) {
  const { item } = line;
  const { t } = useI18n();
  const of = item.file.name;
  const look = lookOf(item);
  const remove = () => {
    inbox.remove(item);
    focusLater(RESTORE_ID);
  };
  return (
    <li id={lineId(item)} className={isOpen ? "import-file is-open" : "import-file"} tabIndex={-1}>
      <span className="import-file-name">
        <bdi>{of}</bdi>
      </span>
      <span
        key={look}
        className={`import-state is-${look}`}
        role={look === "failed" ? "alert" : undefined}
      >
        <FileState {...line} />
      </span>
      <span className="import-file-end">
        {isPending(item) ? (
          <Button label={t("import.cancel-of", { of })} onClick={() => cancel(item)}>
            {t("import.cancel")}
          </Button>
        ) : (
          <RemoveButton label={t("import.remove-of", { of })} onClick={remove} />
        )}
      </span>
    </li>
  );
});

function FileState({ item, entry, duplicates }: Line) {
  const { t } = useI18n();
  const { nameOf } = usePage();
  const { id, state, file } = item;
  const act = (name: ActName, onAct = () => startReview(id)) => (
    <Act key={name} act={name} of={file.name} onAct={onAct} />
  );
  switch (state.kind) {
    case "waiting":
      return t("import.waiting");
    case "reading":
      return <Reading file={file.name} />;
    case "cancelled":
      return [t("import.cancelled"), " ", <RetryAct key="again" item={item} />];
    case "review": {
      const { country: code } = state.review;
      const country = nameOf(code);
      return state.appliedTo === undefined
        ? t("import.put-right", { country, code })
        : t("import.put-right-applied", { country, file: state.appliedTo });
    }
    case "read": {
      if (item.job) return <Reading file={file.name} />;
      const { problem, draft } = state;
      const { read } = draft;
      const { first } = sectionsByNeed(read, entry);
      const values = { country: nameOf(read.country), first: first.length };
      const others = duplicates > 0 && t("import.same-country", { count: duplicates });
      const words = problem && (
        <span key="problem" role="alert">
          {t(`import.problem.${problem}`, { line: 0, column: 0 })}{" "}
          {problem === "no-thread" && <RetryAct item={item} />}
        </span>
      );
      return [words, " ", t("import.read-as", values), " ", act("review"), " ", others];
    }
    case "snapshot": {
      const open = act("snapshot-open", () => openSnapshot(state.snapshot));
      return [t("import.snapshot"), " ", open];
    }
    case "session": {
      const count = state.session.profiles.length;
      return [t("import.session", { count }), " ", act("session-open")];
    }
    case "failed":
      return <FileProblem item={item} failure={state} />;
  }
}

function Reading({ file }: { file: string }) {
  const { t } = useI18n();
  return (
    <>
      <progress aria-label={file} /> {t("import.reading")}
    </>
  );
}

const RetryAct = ({ item }: { item: Item }) => (
  <Act act="again" of={item.file.name} onAct={() => readAgain(item, item.asked)} />
);

function FileProblem(props: { item: Item; failure: Extract<Item["state"], { kind: "failed" }> }) {
  const { item, failure } = props;
  const { problem, issues = [], place = { line: 0, column: 0 } } = failure;
  const { t } = useI18n();
  const id = `import-country-${item.id}`;
  if (problem === "no-country")
    return (
      <>
        <label htmlFor={id}>{t("import.country-unknown")}</label>{" "}
        <CountrySelect
          id={id}
          placeholder={t("import.country-choose")}
          onCountry={(country) => readAgain(item, country)}
        />
      </>
    );
  return (
    <>
      <span className="visually-hidden">{t("import.of-file", { file: item.file.name })}</span>
      {t(`import.problem.${problem}`, place)}{" "}
      {issues.length > 0 && (
        <ul className="import-issues">
          {issues.slice(0, MAX_ISSUES).map(({ path, expected }) => (
            <li key={`${path} ${expected}`}>
              {/* Validation messages are always in English. */}
              <bdi lang="en" dir="ltr">
                {t("import.details", { path, expected })}
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {problem === "no-thread" && <RetryAct item={item} />}
    </>
  );
}

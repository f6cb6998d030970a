import { memo } from "react";
import { listUncertain } from "../../domain/review/draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Act, type ActName, Button, focusLater, RemoveButton, Undo } from "./controls.tsx";
import { incoming, openSnapshot, startReview } from "./inbox.ts";
import { countryOf, type Item, isOnItsWay } from "./incoming.ts";
import { CountrySelect, useGrowing, usePage } from "./page-context.tsx";

/** Lines drawn in one go. */
const STEP = 12;
/** With more files than this the list scrolls in itself, so that the review stays near. */
const FEW = 8;
/** Most places in a broken file that are listed. */
const MOST_ISSUES = 5;
/** Id of the button that puts a removed file back. */
const RESTORE = "import-restore";

/** The files brought in, each with how far it is and what can be done with it; and the one that was taken from the list last. */
export function FileList(props: {
  items: readonly Item[];
  removed: Item | undefined;
  /** The file that is under review. */
  openId: number | undefined;
}) {
  const { items, removed, openId } = props;
  const { t } = useI18n();
  const drawn = useGrowing(items.length, STEP, STEP);
  const file = removed?.file.name ?? "";
  const perCountry = new Map<string | undefined, number>();
  for (const country of items.map(countryOf))
    if (country) perCountry.set(country, (perCountry.get(country) ?? 0) + 1);
  return (
    <section className="import-files" aria-labelledby="import-files">
      <h2 id="import-files">{t("import.files")}</h2>
      <p className="import-note">{t("import.files-note")}</p>
      <div className="import-progress">
        {items.length > 0 && <Progress items={items} />}
        <Undo
          id={RESTORE}
          name={file}
          words={t("import.removed-file", { file })}
          onUndo={() => incoming.restore()}
        />
      </div>
      <ul className={items.length > FEW ? "is-long" : undefined}>
        {items.slice(0, drawn).map((item) => (
          <FileLine
            key={item.id}
            item={item}
            twins={(perCountry.get(countryOf(item)) ?? 1) - 1}
            isOpen={item.id === openId}
          />
        ))}
      </ul>
    </section>
  );
}

/** How many are done, and how that went; and the one way to stop them all. */
function Progress({ items }: { items: readonly Item[] }) {
  const { t } = useI18n();
  const total = items.length;
  const done = items.filter((item) => !isOnItsWay(item)).length;
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
          <Button onClick={() => incoming.cancelAll()}>{t("import.cancel-all")}</Button>
        </>
      )}
    </>
  );
}

/** A file whose country is asked for is not lost. */
const lookOf = ({ state }: Item) =>
  state.kind === "failed" && state.problem === "no-country" ? "asking" : state.kind;

interface Line {
  item: Item;
  /** How many other files are of the same country. */
  twins: number;
}

/** Drawn anew only when its own file has changed: there may be hundreds. */
const FileLine = memo(function FileLine({ item, twins, isOpen }: Line & { isOpen: boolean }) {
  const { t } = useI18n();
  const of = item.file.name;
  const look = lookOf(item);
  const remove = () => {
    incoming.remove(item);
    focusLater(RESTORE);
  };
  return (
    <li className={isOpen ? "import-file is-open" : "import-file"}>
      <bdi className="import-file-name">{of}</bdi>
      <span
        key={look}
        className={`import-state is-${look}`}
        role={look === "failed" ? "alert" : undefined}
      >
        <FileState item={item} twins={twins} />
      </span>
      <span className="import-file-end">
        {isOnItsWay(item) ? (
          <Button label={t("import.cancel-of", { of })} onClick={() => incoming.cancel(item)}>
            {t("import.cancel")}
          </Button>
        ) : (
          <RemoveButton label={t("import.remove-of", { of })} onClick={remove} />
        )}
      </span>
    </li>
  );
});

/** How far a file is, or what became of it, and what can be done with it. */
function FileState({ item, twins }: Line) {
  const { t } = useI18n();
  const { nameOf, navigate } = usePage();
  const { id, state, file } = item;
  const act = (name: ActName, onAct = () => startReview(id)) => (
    <Act key={name} act={name} of={file.name} onAct={onAct} />
  );
  const again = act("again", () => incoming.readAs(item));
  switch (state.kind) {
    case "waiting":
      return t("import.waiting");
    case "reading":
      return [<progress key="bar" aria-label={file.name} />, " ", t("import.reading")];
    case "cancelled":
      return [t("import.cancelled"), " ", again];
    case "put-right": {
      const { country: code } = state.review;
      const country = nameOf(code);
      return state.appliedTo === undefined
        ? t("import.put-right", { country, code })
        : t("import.put-right-applied", { country, file: state.appliedTo });
    }
    case "read": {
      const { read } = state.draft;
      const known = { country: nameOf(read.country), first: listUncertain(read).length };
      const others = twins > 0 && t("import.same-country", { count: twins });
      return [t("import.read-as", known), " ", act("review"), " ", others];
    }
    case "snapshot": {
      const open = act("snapshot-open", () => openSnapshot(state.snapshot, navigate));
      return [t("import.snapshot"), " ", open];
    }
    case "session": {
      const count = state.session.profiles.length;
      return [t("import.session", { count }), " ", act("session-open")];
    }
    case "failed": {
      const { problem, issues = [] } = state;
      if (problem === "no-country") return <CountryQuestion item={item} />;
      return (
        <>
          <span className="visually-hidden">{t("import.of-file", { file: file.name })}</span>
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
          {problem === "no-thread" && again}
        </>
      );
    }
  }
}

/** A document whose title names no country is read as soon as a person says whose it is. */
function CountryQuestion({ item }: Pick<Line, "item">) {
  const { t } = useI18n();
  return (
    <>
      <label htmlFor={`import-country-${item.id}`}>{t("import.country-unknown")}</label>{" "}
      <CountrySelect
        id={`import-country-${item.id}`}
        placeholder={t("import.country-choose")}
        onCountry={(country) => incoming.readAs(item, country)}
      />
    </>
  );
}

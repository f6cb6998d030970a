import { memo, useMemo } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, focusLater, RemoveButton, Undo } from "./Button.tsx";
import { useGrowing } from "./CountrySelect.tsx";
import { FileState } from "./FileState.tsx";
import { incoming } from "./inbox.ts";
import { type Item, isOnItsWay } from "./incoming.ts";

/** Lines drawn in one go. */
const STEP = 12;
/** With more files than this the list scrolls in itself, so that the review stays near. */
const FEW = 8;
/** Id of the button that puts a removed file back. */
const RESTORE = "import-restore";

/** The files brought in, each with how far it is and what can be done with it. */
export function FileList({
  items,
  removed,
  open,
}: {
  items: readonly Item[];
  /** The file that was taken from the list last, as long as that can be undone. */
  removed: Item | undefined;
  /** The file that is under review. */
  open: number | undefined;
}) {
  const { t } = useI18n();
  const file = removed?.file.name ?? "";
  const drawn = useGrowing(items.length, STEP, STEP);
  const perCountry = useMemo(() => countByCountry(items), [items]);
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
            isOpen={item.id === open}
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
  const done = items.filter(({ state }) => !isOnItsWay(state)).length;
  const failed = items.filter(isLost).length;
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

/** Whether nothing will come of a file; one whose country is asked for is not lost. */
const isLost = ({ state }: Item) => state.kind === "failed" && state.problem !== "no-country";

/** The country that a file was read as the profile of. */
const countryOf = ({ state }: Item) =>
  state.kind === "read" ? state.draft.read.country : undefined;

function countByCountry(items: readonly Item[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const country of items.map(countryOf))
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** Drawn anew only when its own file has changed: there may be hundreds. */
const FileLine = memo(function FileLine(props: { item: Item; twins: number; isOpen: boolean }) {
  const { item, twins, isOpen } = props;
  const { t } = useI18n();
  const file = item.file.name;
  const remove = () => {
    incoming.remove(item);
    focusLater(RESTORE);
  };
  return (
    <li className={isOpen ? "import-file is-open" : "import-file"}>
      <bdi className="import-file-name">{file}</bdi>
      <FileState item={item} twins={twins} />
      <span className="import-file-end">
        {isOnItsWay(item.state) ? (
          <Button label={t("import.cancel-file", { file })} onClick={() => incoming.cancel(item)}>
            {t("import.cancel")}
          </Button>
        ) : (
          <RemoveButton label={t("import.remove-file", { file })} onClick={remove} />
        )}
      </span>
    </li>
  );
});

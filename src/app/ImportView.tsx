import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { areasQuery, profileQuery } from "../dataset/queries.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Language } from "../domain/framework.ts";
import type { Selection } from "../domain/selection.ts";
import { FileList } from "../features/import/FileList.tsx";
import { HandOn } from "../features/import/HandOn.tsx";
import "../features/import/import.css";
import { Intake as IntakePanel } from "../features/import/Intake.tsx";
import { ReviewScreen } from "../features/import/ReviewScreen.tsx";
import { ImportSession, type Item } from "../features/import/session.ts";
import { ImportWordsProvider, useSay } from "../features/import/words.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { loadImportWords } from "../i18n/import-words.ts";
import { Intake } from "../intake/intake.ts";
import { parseSelection } from "../url/codec.ts";
import type { Navigate } from "../url/use-selection.ts";
import { framework } from "./framework.ts";
import { takeFiles } from "./incoming.ts";
import { KeepPart } from "./KeepPart.tsx";
import { KeptPart } from "./KeptPart.tsx";
import { ViewPlaceholder } from "./ViewPlaceholder.tsx";

/** The files of this visit outlive the page that shows them: one may look at a scorecard and come back. */
const intake = new Intake(framework);
const session = new ImportSession((file, onStage, country) => intake.read(file, onStage, country));

const wordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["import-words", language],
    queryFn: async () => ({ say: await loadImportWords(language) }),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (previous) => previous,
  });

interface Props {
  index: CountryIndex;
  selection: Selection;
  navigate: Navigate;
}

/** Bringing documents in, reviewing and keeping them, in the words of the page's language. */
export function ImportView(props: Props) {
  const { language } = useI18n();
  const { data: words, error } = useQuery(wordsQuery(language));
  if (error) throw error;
  if (!words) return <ViewPlaceholder view="import" />;
  return (
    <ImportWordsProvider say={words.say}>
      <ImportPage {...props} />
    </ImportWordsProvider>
  );
}

function ImportPage({ index, selection, navigate }: Props) {
  const say = useSay();
  const items = useSyncExternalStore(session.subscribe, session.snapshot);
  const [openId, setOpenId] = useState<number>();
  const { nameOf, alpha2Of, countries } = useCountryNames(index);
  const open = findOpen(items, openId);

  useEffect(() => takeFiles((files) => session.add(files)), []);
  const actions = useMemo(() => {
    const openView = (search: string) => navigate(parseSelection(search, framework).selection);
    session.onSnapshot = openView;
    return {
      nameOf,
      countries,
      onReview: ({ id }: Item) => {
        setOpenId(id);
        focusReview();
      },
      onReadAs: (item: Item, country: string) => session.readAs(item, country),
      onReadAgain: (item: Item) => session.readAs(item),
      onCancel: (item: Item) => session.cancel(item),
      onRemove: (item: Item) => session.remove(item),
      onOpenView: openView,
    };
  }, [nameOf, countries, navigate]);
  return (
    <div className="import-page">
      <header className="import-title">
        <h1>{say("title")}</h1>
        <p>
          {say("intro")} {say("intro-snapshot")}
        </p>
      </header>
      <IntakePanel onFiles={(files) => session.add(files)} />
      {items.length > 0 && <FileList items={items} open={open} actions={actions} />}
      {open && (
        <OpenReview
          key={open.id}
          {...{ item: open, index, selection, navigate, nameOf, alpha2Of, countries }}
        />
      )}
      <KeptPart
        {...{ selection, navigate, nameOf }}
        onReview={({ file, read, evidence, review }) => {
          setOpenId(session.reopen(file, { read, evidence, review, past: [] }));
          focusReview();
        }}
      />
    </div>
  );
}

type Names = ReturnType<typeof useCountryNames>;

/** One document under review, beside what is shipped of its country. */
function OpenReview({
  item,
  index,
  nameOf,
  alpha2Of,
  countries,
  ...rest
}: Props & Names & { item: OpenItem }) {
  const { draft } = item.state;
  const entry = index.countries[draft.read.country];
  const shipped = useQuery({
    ...profileQuery(framework, entry ?? NO_ENTRY),
    enabled: entry !== undefined,
  });
  const update = (next: typeof draft) => session.update(item, next);
  return (
    <ReviewScreen
      framework={framework}
      file={item.file.name}
      draft={draft}
      shipped={entry && shipped.data}
      countries={countries}
      onDraft={update}
      // Without the document itself (a kept profile that is gone on with) there is nothing to read anew.
      onCountry={item.file.size > 0 ? (country) => session.readAs(item, country) : undefined}
      actions={<KeepPart {...rest} {...{ draft, nameOf, alpha2Of }} file={item.file.name} />}
      handOn={<HandOn draft={draft} onDraft={update} />}
    />
  );
}

const NO_ENTRY = { alpha2: "", statuses: "", profile: "" };

type OpenItem = Item & { state: Extract<Item["state"], { kind: "read" }> };

const isRead = (item: Item): item is OpenItem => item.state.kind === "read";

/** The file chosen for review; until one is, the first that was read. */
function findOpen(items: readonly Item[], openId: number | undefined): OpenItem | undefined {
  const read = items.filter(isRead);
  return read.find(({ id }) => id === openId) ?? read[0];
}

/** Once the review is there. */
const focusReview = () =>
  requestAnimationFrame(() => {
    const heading = document.getElementById("import-review");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  });

/** Every country of the world by name, not only those with a shipped profile. */
function useCountryNames(index: CountryIndex) {
  const { countryName, language } = useI18n();
  const { data: areas } = useQuery(areasQuery(index));
  return useMemo(() => {
    const alpha2Of = (code: string) => index.countries[code]?.alpha2 ?? areas?.[code]?.alpha2;
    const nameOf = (code: string) => {
      const alpha2 = alpha2Of(code);
      return alpha2 ? countryName(alpha2) : code;
    };
    const countries = Object.keys(areas ?? index.countries)
      .map((code) => [code, nameOf(code)] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, language));
    return { alpha2Of, nameOf, countries };
  }, [areas, index, countryName, language]);
}

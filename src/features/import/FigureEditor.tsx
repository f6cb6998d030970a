import type { Profile } from "../../domain/profile.ts";
import {
  correctFigure,
  correctionsOf,
  type Draft,
  type Edit,
  explain,
  FIGURES,
  type FigureId,
  type FigurePart,
  figureParts,
} from "../../domain/review/draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { parseFigure } from "../../intake/read-file.ts";
import { TextField, WhyField } from "./controls.tsx";

/** Id of the words that say how a date is typed. */
export const DATE_FORM = "import-date-form";

/** How a part is typed, and what is said where it is not taken; of a value its figure says it. */
const FIELDS = {
  title: { lang: "en", refused: "import.refused.title" },
  source: { lang: "en", refused: "import.refused.source" },
  asOf: { "aria-describedby": DATE_FORM, refused: "import.refused.asOf" },
  lastUpdated: { "aria-describedby": DATE_FORM, refused: "import.refused.asOf" },
  value: { inputMode: "decimal", refused: undefined },
} as const;

/** A figure above the sections, or the document's title and date: each part can be typed over, or emptied where there is none. */
export function FigureEditor(props: {
  figure: FigureId;
  draft: Draft;
  /** The draft with its corrections, and the shipped facts. */
  profile: Profile;
  shipped: Profile | undefined;
  onChange: (edit: Edit) => void;
}) {
  const { figure, draft, profile, shipped, onChange } = props;
  const { t, number } = useI18n();
  const name = t(`import.figure.${figure}`);
  const now = figureParts(profile, figure);
  const correction = correctionsOf(draft.review)[figure];
  const correct = (present: Draft, part: FigurePart, text: string) => {
    const value = text === "" ? undefined : parseFigure(figure, part, text);
    // A title is the one part that a document cannot be without.
    const isNone = value === undefined && (text !== "" || part === "title");
    return isNone ? undefined : correctFigure(present, figure, part, value);
  };
  /** A part as it stands in its field. */
  const partOf = (parts: typeof now, part: FigurePart) => {
    const value = parts[part];
    return typeof value === "number" ? number(value) : (value ?? "");
  };
  const list = (of: Profile, isMeant: (part: FigurePart) => boolean) =>
    FIGURES[figure]
      .filter(isMeant)
      .map((part) => partOf(figureParts(of, figure), part) || t("import.not-found"))
      .join(" · ");
  // What the document writes where that is no number, what was read, and what the shipped data says.
  const written = figure === "source" ? undefined : draft.read.background[figure]?.raw;
  const before = list(draft.read, (part) => correction?.[part] !== undefined);
  const there =
    shipped && list(shipped, (part) => figureParts(shipped, figure)[part] !== now[part]);
  return (
    <fieldset className={correction ? "import-figure is-corrected" : "import-figure"}>
      <legend>{name}</legend>
      {FIGURES[figure].map((part) => {
        const { refused = `import.refused.${figure}` as const, ...field } = FIELDS[part];
        return (
          <div key={part} className={`import-figure-part is-${part}`}>
            <label htmlFor={`import-${figure}-${part}`}>{t(`import.part.${part}`)}</label>
            <TextField
              {...field}
              id={`import-${figure}-${part}`}
              placeholder={t("import.not-found")}
              maxLength={200}
              value={partOf(now, part)}
              refuse={(text) => (correct(draft, part, text) ? undefined : t(refused))}
              onPut={(text) => onChange((present) => correct(present, part, text) ?? present)}
            />
          </div>
        );
      })}
      {correction && (
        <p className="import-corrected">
          <strong>{t("import.corrected")}</strong> {t("import.corrected-from", { status: before })}
        </p>
      )}
      {written !== undefined && (
        <p className="import-note">{t("import.written", { words: written })}</p>
      )}
      {there && <p className="import-note">{t("import.shipped-status", { status: there })}</p>}
      {correction && (
        <WhyField
          of={name}
          why={correction.why}
          onWhy={(words) => onChange((present) => explain(present, figure, words))}
        />
      )}
    </fieldset>
  );
}

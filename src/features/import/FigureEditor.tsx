import type { Profile } from "../../domain/profile.ts";
import {
  correctFigure,
  correctionsOf,
  type Draft,
  type Edit,
  explain,
  FIGURE_PARTS,
  type FigureId,
  type FigurePart,
  figureParts,
} from "../../domain/review/draft.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { parseFigure } from "../../intake/read-file.ts";
import { TextField, WhyField } from "./controls.tsx";

export const DATE_HINT_ID = "import-date-form";

/** Attributes and error message of each field. `value` has no message here, because it depends on the figure. */
const FIELDS = {
  title: { lang: "en", dir: "auto", error: "import.refused.title" },
  source: { lang: "en", dir: "auto", error: "import.refused.source" },
  asOf: { "aria-describedby": DATE_HINT_ID, error: "import.refused.asOf" },
  lastUpdated: { "aria-describedby": DATE_HINT_ID, error: "import.refused.asOf" },
  value: { inputMode: "decimal", error: undefined },
} as const;

interface Props {
  figure: FigureId;
  draft: Draft;
  profile: Profile;
  shipped: Profile | undefined;
  onChange: (edit: Edit) => void;
}

export function FigureEditor(props: Props) {
  const { figure, draft, profile, shipped, onChange } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const name = t(`import.figure.${figure}`);
  const correction = correctionsOf(draft.review)[figure];
  const formatParts = (of: Profile, isIncluded: (part: FigurePart) => boolean) =>
    FIGURE_PARTS[figure]
      .filter(isIncluded)
      .map((part) => formatPart(i18n, of, figure, part) || t("import.not-found"))
      .join(" · ");
  const raw = figure === "source" ? undefined : draft.read.background[figure]?.raw;
  const before = formatParts(draft.read, (part) => correction?.[part] !== undefined);
  const now = figureParts(profile, figure);
  const published =
    shipped && formatParts(shipped, (part) => figureParts(shipped, figure)[part] !== now[part]);
  return (
    <fieldset className={correction ? "import-figure is-corrected" : "import-figure"}>
      <legend>{name}</legend>
      {FIGURE_PARTS[figure].map((part) => (
        <PartField key={part} part={part} {...props} />
      ))}
      {correction && (
        <p className="import-corrected">
          <strong>{t("import.corrected")}</strong> {t("import.corrected-from", { status: before })}
        </p>
      )}
      {raw !== undefined && <p className="import-note">{t("import.written", { words: raw })}</p>}
      {published && (
        <p className="import-note">{t("import.shipped-status", { status: published })}</p>
      )}
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

function PartField({ figure, part, draft, profile, onChange }: Props & { part: FigurePart }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { error = `import.refused.${figure}` as const, ...field } = FIELDS[part];
  const id = `import-${figure}-${part}`;
  const correct = (present: Draft, text: string) => {
    const value = text === "" ? undefined : parseFigure(figure, part, text);
    // All parts except the title are optional.
    const isInvalid = value === undefined && (text !== "" || part === "title");
    return isInvalid ? undefined : correctFigure(present, figure, part, value);
  };
  return (
    <div className="import-figure-part">
      <label htmlFor={id}>{t(`import.part.${part}`)}</label>
      <TextField
        {...field}
        id={id}
        placeholder={t("import.not-found")}
        maxLength={200}
        value={formatPart(i18n, profile, figure, part)}
        validate={(text) => (correct(draft, text) ? undefined : t(error))}
        onCommit={(text) => onChange((present) => correct(present, text) ?? present)}
      />
    </div>
  );
}

const formatPart = ({ number }: I18n, profile: Profile, figure: FigureId, part: FigurePart) => {
  const value = figureParts(profile, figure)[part];
  return typeof value === "number" ? number(value) : (value ?? "");
};

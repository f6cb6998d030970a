import type { Profile } from "../../domain/profile.ts";
import type { Draft } from "../../domain/review/draft.ts";
import type { FigureId } from "../../domain/review/draft-figures.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CountrySelect } from "./CountrySelect.tsx";
import { FigureEditor } from "./FigureEditor.tsx";
import { usePage } from "./page-context.ts";

const FIGURES: readonly FigureId[] = ["source", "population", "internetUsers"];

/** Whose profile it is, from which file, and the figures that stand above the sections. */
export function ReviewHeader({
  file,
  draft,
  shipped,
  isShipped,
  onCountry,
  onChange,
}: {
  file: string;
  draft: Draft;
  shipped: Profile | undefined;
  /** Whether the shipped data has the country. */
  isShipped: boolean;
  /** Undefined where the document is not at hand to be read anew. */
  onCountry: ((country: string) => void) | undefined;
  onChange: (change: (draft: Draft) => Draft) => void;
}) {
  const { t } = useI18n();
  const { country } = draft.read;
  const notes = [onCountry && t("import.country-changed"), !isShipped && t("import.shipped-none")];
  return (
    <header className="import-header">
      <h2 id="import-review" tabIndex={-1}>
        {usePage().nameOf(country)} <small>{file}</small>
      </h2>
      <div className="import-figures">
        <div className="import-figure">
          <label htmlFor="import-country">{t("import.country")}</label>
          <CountrySelect
            id="import-country"
            aria-describedby="import-country-note"
            value={country}
            disabled={!onCountry}
            onCountry={(code) => onCountry?.(code)}
          />
          <p id="import-country-note" className="import-note">
            {notes.filter(Boolean).join(" ")}
          </p>
        </div>
        {FIGURES.map((figure) => (
          <FigureEditor key={figure} {...{ figure, draft, shipped, onChange }} />
        ))}
      </div>
    </header>
  );
}

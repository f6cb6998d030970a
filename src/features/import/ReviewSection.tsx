import { memo, useState } from "react";
import { measureWords } from "../../dataset/measure-words.ts";
import { hasWords } from "../../domain/evidence.ts";
import type { Indicator } from "../../domain/framework.ts";
import type { Finding, Flag } from "../../domain/profile.ts";
import {
  type Correction,
  correctNames,
  correctStatus,
  type Draft,
  type Edit,
  explain,
} from "../../domain/review/draft.ts";
import { compareFindings, namesOf } from "../../domain/review/profile-differences.ts";
import { MAX_TEXT } from "../../domain/review/review.ts";
import { STATUSES, type Status } from "../../domain/status.ts";
import { describeFlag } from "../../figure/flag-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { langOf } from "../../i18n/words.ts";
import { Evidence, readingWords } from "../../ui/finding.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { focusLater, RemoveButton, TextField, WhyField } from "./controls.tsx";
import { usePage } from "./page-context.tsx";

interface Props extends Pick<Draft, "read" | "evidence"> {
  indicator: Indicator;
  isInitiallyOpen: boolean;
  finding: Finding;
  correction: Correction | undefined;
  flags: readonly Flag[];
  shipped: Finding | undefined;
  onChange: (edit: Edit) => void;
}

/** A section with its status, names and text. Memoized, since an edit affects only one of 21 sections. */
export const ReviewSection = memo(function ReviewSection(props: Props) {
  const { indicator, correction, onChange } = props;
  const { local } = useI18n();
  const [isOpen, setOpen] = useState(props.isInitiallyOpen);
  const title = local(indicator.title);
  const { code } = indicator;
  return (
    <article
      className={correction ? "import-section is-corrected" : "import-section"}
      aria-labelledby={`import-${code}`}
    >
      <h4 id={`import-${code}`}>
        <span className="import-code">{code}</span> {title}
      </h4>
      <StatusSelect {...props} onOpen={() => setOpen(true)} />
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <Summary {...props} />
        {isOpen && (
          <div className="import-details">
            <div className="import-facts">
              <Notes {...props} />
              <NamesEditor {...props} />
              {correction && (
                <WhyField
                  of={`${code} ${title}`}
                  why={correction.why}
                  onWhy={(words) => onChange((draft) => explain(draft, code, words))}
                />
              )}
            </div>
            <SectionWords {...props} />
          </div>
        )}
      </details>
    </article>
  );
});

function StatusSelect({ indicator, finding, onChange, onOpen }: Props & { onOpen: () => void }) {
  const { t, local } = useI18n();
  const { code } = indicator;
  const handleChoice = (status: Status) => {
    // Open the section, since its names may need a correction too.
    onOpen();
    onChange((draft) => correctStatus(draft, code, status));
  };
  return (
    <span className="import-status">
      <StatusMark status={finding.status} />
      <Select
        label={t("import.status-of", { code, title: local(indicator.title) })}
        groups={[{ options: STATUSES.map((id) => ({ id, label: t(`status.${id}`) })) }]}
        chosen={finding.status}
        onChoose={handleChoice}
      />
    </span>
  );
}

function NamesEditor({ indicator, finding, onChange }: Props) {
  const { t, local } = useI18n();
  const { code } = indicator;
  const names = namesOf(finding);
  const setNames = (changed: readonly string[], draftName?: string) =>
    onChange((draft) => correctNames(draft, code, changed, draftName));
  const rename = (at: number, name: string) => {
    const isDraft = finding.instruments[at]?.draft && !names.includes(name);
    setNames(names.with(at, name).filter(Boolean), isDraft ? name : undefined);
  };
  const addId = `import-add-${code}`;
  const field = { dir: "auto", maxLength: MAX_TEXT };
  const remove = (at: number) => {
    setNames(names.toSpliced(at, 1));
    focusLater(addId);
  };
  return (
    <fieldset className="import-names">
      <legend>
        <span aria-hidden="true">{t("import.names")}</span>
        <span className="visually-hidden">
          {t("import.names-of", { code, title: local(indicator.title) })}
        </span>
      </legend>
      {names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: keyed by position: an edited name keeps its field
        <span key={at} className="import-name">
          <TextField
            {...field}
            lang={langOf(name)}
            aria-label={t("import.name", { number: at + 1, code })}
            value={name}
            onCommit={(text) => rename(at, text)}
          />
          <RemoveButton label={t("import.name-remove", { name })} onClick={() => remove(at)} />
        </span>
      ))}
      <span className="import-name">
        <TextField
          {...field}
          id={addId}
          aria-label={t("import.name-add", { code })}
          placeholder={t("import.name-add-hint")}
          value=""
          onCommit={(text) => setNames([...names, text])}
        />
      </span>
    </fieldset>
  );
}

function SectionWords({ indicator: { code }, evidence }: Props) {
  const { t } = useI18n();
  const passage = evidence.indicators[code];
  const none = passage ? "import.no-words" : "import.no-section";
  return (
    <section className="import-words" aria-label={t("import.words-of", { code })}>
      {passage && passage.blocks.length > 0 ? (
        <Evidence passage={passage} language={evidence.language} />
      ) : (
        <p className="import-note">{t(hasWords(evidence) ? none : "import.facts-only")}</p>
      )}
    </section>
  );
}

function Summary({ indicator, read, finding, correction }: Props) {
  const i18n = useI18n();
  const { t, join, list } = i18n;
  const before = read.indicators[indicator.code] ?? finding;
  const names = namesOf(before);
  const changed = [
    correction?.status && t("import.corrected-from", { status: t(`status.${before.status}`) }),
    correction?.instruments &&
      (names.length > 0
        ? t("import.corrected-names", { names: list(names) })
        : t("import.corrected-no-names")),
  ];
  const others = before.also?.map((other) => t(`status.${other}`));
  const words = readingWords(i18n, indicator, finding, measureWords(indicator.code)?.subject);
  return (
    <summary>
      {correction && (
        <span className="import-corrected">
          <strong>{t("import.corrected")}</strong> {changed.filter(Boolean).join(" · ")}{" "}
        </span>
      )}
      {!correction?.status &&
        join("space", words, others && t("reading.also", { statuses: list(others) }))}
    </summary>
  );
}

function Notes({ indicator, finding, flags, shipped }: Props) {
  const i18n = useI18n();
  const { nameOf } = usePage();
  const { t, list } = i18n;
  const other = shipped && compareFindings(finding, shipped);
  const { status, onlyThere = [], onlyHere = [] } = other ?? {};
  const notes = [
    ...flags
      .filter((flag) => flag.indicator === indicator.code)
      .map((flag) => describeFlag(i18n, flag, nameOf)),
    status && t("import.shipped-status", { status: t(`status.${status}`) }),
    onlyThere.length > 0 && t("import.shipped-names", { names: list(onlyThere) }),
    onlyHere.length > 0 && t("import.own-names", { names: list(onlyHere) }),
  ].filter((note) => typeof note === "string");
  return (
    notes.length > 0 && (
      <ul className="import-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )
  );
}

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, memo, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { indexQuery } from "../../dataset/queries.ts";
import { DATE } from "../../domain/parsing.ts";
import { type AnswerWord, editionName, OVERALL } from "../../domain/query.ts";
import { ANSWER_CONDITIONS, FACT_CONDITIONS } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useIsHydrated } from "../../ui/hooks.ts";
import { type OptionGroup, Select } from "../../ui/Select.tsx";
import { validityMessage } from "../../ui/validity-message.ts";
import { numberField } from "./number-field.ts";
import { scoredEditions } from "./use-question.ts";

const WORDS = Object.keys(ANSWER_CONDITIONS) as AnswerWord[];

/** Formats a value in the syntax of the address. */
const SHAPES = {
  exact: (value: string) => value,
  from: (value: string) => `${value}..`,
  to: (value: string) => `..${value}`,
} as const;
type Shape = keyof typeof SHAPES;
const SHAPE_IDS: readonly Shape[] = ["exact", "from", "to"];

const isIndicator = (subject: string) => framework.indicators.some(({ code }) => code === subject);

interface Props {
  onAdd: (condition: string) => void;
}

/** Form that adds a condition. Its fields need JavaScript, so they are not prerendered. Memoized: its many options do not depend on the conditions. */
export const ConditionForm = memo(function ConditionForm({ onAdd }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="condition-form"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="chip">{t("query.add")}</summary>
      {useIsHydrated() && <Fields isOpen={isOpen} onAdd={onAdd} />}
    </details>
  );
});

/** The fields of the form. `onAdd` receives the condition in the syntax of the address. */
function Fields({ isOpen, onAdd }: Props & { isOpen: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [subject, setSubject] = useState(framework.indicators[0]?.code ?? "");
  const [word, setWord] = useState<AnswerWord>("has");
  const [shape, setShape] = useState<Shape>("exact");
  const [value, setValue] = useState("");
  const valueLabel = t("query.value", { kind: subject });
  const isDate = subject === "dated";
  const { pattern, toAddress } = numberField(i18n);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const bound = SHAPES[shape](isDate ? value : toAddress(value));
    onAdd(isIndicator(subject) ? `${word}=${subject}` : `${subject}=${bound}`);
  };
  return (
    <form onSubmit={submit}>
      <Select
        label={t("query.subject")}
        groups={useSubjects(isOpen)}
        chosen={subject}
        onChoose={setSubject}
      />
      {isIndicator(subject) ? (
        <Select
          label={t("query.answer")}
          groups={[{ options: WORDS.map((id) => ({ id, label: t(`query.word.${id}`) })) }]}
          chosen={word}
          onChoose={setWord}
        />
      ) : (
        <>
          <Select
            label={t("query.shape")}
            groups={[{ options: SHAPE_IDS.map((id) => ({ id, label: t(`query.${id}`) })) }]}
            chosen={shape}
            onChoose={setShape}
          />
          {/* Keyed by subject, to clear the validation message when the subject changes. */}
          <label key={subject}>
            {valueLabel}{" "}
            <input
              {...validityMessage(valueLabel)}
              className="filter-text"
              value={value}
              required
              inputMode={isDate ? "text" : "decimal"}
              pattern={isDate ? DATE : pattern}
              onChange={({ target }) => setValue(target.value)}
            />
          </label>
        </>
      )}
      <button type="submit" className="button">
        {t("query.apply")}
      </button>
    </form>
  );
}

/** Options for the facts of the profiles and the measures of all editions. Loads the later editions once the form is open. */
function useSubjects(isOpen: boolean): OptionGroup<string>[] {
  const { t, local } = useI18n();
  const { later } = useQuery(indexQuery(framework)).data ?? {};
  const { data } = useQuery({
    ...editionsQuery(framework, later),
    enabled: isOpen && later !== undefined,
  });
  return [
    {
      label: t("query.subject-fact"),
      options: FACT_CONDITIONS.map((id) => ({ id, label: t(`query.fact.${id}`) })),
    },
    {
      label: local(framework.title),
      options: framework.indicators.map(({ code, title }) => ({
        id: code,
        label: `${code} ${local(title)}`,
      })),
    },
    // Rendered only while the form is open, because the editions have many measures.
    ...(isOpen ? scoredEditions(later, data?.editions) : []).map(({ slug, short, indicators }) => ({
      label: local(short),
      options: [
        { id: OVERALL, label: t("query.overall") },
        ...indicators.map((one) => ({ id: one.slug ?? one.code, label: local(one.title) })),
      ].map(({ id, label }) => ({ id: `${editionName(slug)}.${id.toLowerCase()}`, label })),
    })),
  ];
}

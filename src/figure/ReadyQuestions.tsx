import { memo, useRef } from "react";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { hrefOf } from "../url/use-selection.ts";
import { QUESTIONS, TEAM_SCORE } from "./ready-questions.ts";
import type { ViewProps } from "./view-props.ts";

type Props = Pick<ViewProps, "navigate"> & Pick<Selection, "country">;

/** Links to answers in World, in a disclosure that works without script. Memoized: formatting addresses is slow. */
export const ReadyQuestions = memo(function ReadyQuestions({ country, navigate }: Props) {
  const { t, number, language } = useI18n();
  const disclosure = useRef<HTMLDetailsElement>(null);
  const page: Selection = { ...NO_SELECTION, view: "world", language, country };
  return (
    <details className="questions" ref={disclosure}>
      <summary className="fold">{t("question.title")}</summary>
      <ul>
        {QUESTIONS.map(({ id, anchor, ...change }) => {
          const target = { ...page, ...change };
          const text = t(`question.${id}`, { score: number(TEAM_SCORE) });
          const handleOpen = () => {
            navigate(target);
            disclosure.current?.removeAttribute("open");
            document.getElementById("main")?.focus();
            scrollTo(0, 0);
          };
          return (
            <li key={id}>
              {anchor ? (
                // A full page load, so that the browser scrolls to the anchor.
                <a href={`${hrefOf(target)}#${anchor}`}>{text}</a>
              ) : (
                <PageLink href={hrefOf(target)} onOpen={handleOpen}>
                  {text}
                </PageLink>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
});

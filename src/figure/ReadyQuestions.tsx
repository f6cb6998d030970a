import { memo, useRef } from "react";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useIsHydrated } from "../ui/hooks.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { hrefOf } from "../url/use-selection.ts";
import { QUESTIONS, TEAM_SCORE } from "./ready-questions.ts";
import type { ViewProps } from "./view-props.ts";

type Props = Pick<ViewProps, "navigate"> & Pick<Selection, "country" | "onDevice">;

/** Links to views that answer ready-made questions. Memoized: formatting addresses is slow. */
export const ReadyQuestions = memo(function ReadyQuestions(props: Props) {
  const { t } = useI18n();
  const disclosure = useRef<HTMLDetailsElement>(null);
  const handleOpen = () => disclosure.current?.removeAttribute("open");
  return (
    <details className="questions" ref={disclosure}>
      <summary className="fold">{t("question.title")}</summary>
      {/* Not prerendered, because the linked answers need JavaScript. */}
      {useIsHydrated() && <Questions {...props} onOpen={handleOpen} />}
    </details>
  );
});

function Questions({ country, onDevice, navigate, onOpen }: Props & { onOpen: () => void }) {
  const { t, number, language } = useI18n();
  const page: Selection = { ...NO_SELECTION, view: "world", language, country, onDevice };
  return (
    <ul>
      {QUESTIONS.map(({ id, hash = "", ...change }) => {
        const target = { ...page, ...change };
        const text = t(`question.${id}`, { score: number(TEAM_SCORE) });
        const handleOpen = () => {
          navigate(target, "push", hash);
          onOpen();
          document.getElementById("main")?.focus();
          scrollTo(0, 0);
        };
        return (
          <li key={id}>
            <PageLink href={hrefOf(target) + hash} onOpen={handleOpen}>
              {text}
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}

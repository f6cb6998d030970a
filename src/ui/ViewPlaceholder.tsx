import type { ReactNode } from "react";
import type { View } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Placeholder for a page whose code is loading. */
export const ViewPlaceholder = ({ view }: { view: View }) => (
  <Skeleton title={useI18n().t(`app.view.${view}`)} />
);

export function Skeleton({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="skeleton" aria-busy="true">
      <header className="country-header">
        <div>
          <h1>{title}</h1>
          <p className="country-source" role="status">
            {useI18n().t("app.loading")}
          </p>
        </div>
      </header>
      <div className="skeleton-strip" />
      {children}
    </div>
  );
}

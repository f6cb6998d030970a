import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App, startLoading } from "./app/App.tsx";
import { createQueryClient } from "./dataset/queries.ts";
import { detectLanguage } from "./domain/languages.ts";
import { sampleFormats } from "./i18n/formatters.ts";
import { takeFirstPage } from "./late/FirstPage.tsx";
import { readStored } from "./url/storage.ts";
import "./ui/tokens.css";
import "./app/page.css";
import "./ui/controls.css";
import "./ui/countries.css";
import "./features/scorecard/scorecard.css";
import "./figure/figure.css";
import "./figure/snapshot.css";
import "./ui/filters.css";
import "./features/indicator/drawer.css";
import "./app/print.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
for (const note of document.querySelectorAll(".slow-start")) note.remove();
const client = createQueryClient();
const language = detectLanguage([readStored("language"), ...navigator.languages]);
const page = (
  <StrictMode>
    <App client={client} language={language} />
  </StrictMode>
);
/** Renders from scratch; the prerendered view stays available in case the dataset fails to load. */
const render = () => {
  takeFirstPage(root, language);
  root.replaceChildren();
  createRoot(root).render(page);
};
/** Hydrates in a transition, to avoid one long task. */
const hydrate = () =>
  startTransition(() => {
    hydrateRoot(root, page, {
      onRecoverableError: (error) => {
        // A mismatch is expected if the browser's `Intl` formats differently from that of the build.
        if (root.dataset.intl === sampleFormats(language)) reportError(error);
      },
    });
  });

const loading = startLoading(client, language);
// start.ts keeps a prerendered page only if it matches the address.
if (root.dataset.prerendered) loading.then(hydrate, render);
else {
  loading.catch(() => {});
  render();
}

import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App, startLoading } from "./app/App.tsx";
import { createQueryClient } from "./dataset/queries.ts";
import { detectLanguage } from "./domain/languages.ts";
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
const client = createQueryClient();
const language = detectLanguage([readStored("language"), ...navigator.languages]);
const page = (
  <StrictMode>
    <App client={client} language={language} />
  </StrictMode>
);
/** Draws the page, in which the view that came with it stays until the facts are here. */
const draw = () => {
  takeFirstPage(root, language);
  root.replaceChildren();
  createRoot(root).render(page);
};
/** Takes over the page that came prerendered, piece by piece, so that no task is long. */
const takeOver = () =>
  startTransition(() => {
    // A browser that formats a figure otherwise than the build did draws the page itself: that is no fault.
    hydrateRoot(root, page, { onRecoverableError: () => {} });
  });

const loading = startLoading(client, language);
// What the address asks for decides what stands there: see start.ts.
if (root.dataset.prerendered) loading.then(takeOver, draw);
else {
  loading.catch(() => {});
  draw();
}

import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { CountryList } from "./app/late-parts.tsx";
import { loadPage } from "./app/load-page.ts";
import { FetchError } from "./dataset/fetch-json.ts";
import { vocabulary } from "./dataset/framework.ts";
import { createQueryClient } from "./dataset/queries.ts";
import { createFormatters, sampleFormats } from "./i18n/formatters.ts";
import { createFormat } from "./i18n/i18n.tsx";
import { takeFirstPage } from "./late/FirstPage.tsx";
import { currentAddress, currentPath } from "./url/address.ts";
import { parseSelection } from "./url/codec.ts";
import "./ui/tokens.css";
import "./ui/right-to-left.css";
import "./app/page.css";
import "./ui/controls.css";
import "./features/scorecard/scorecard.css";
import "./figure/figure.css";
import "./ui/filters.css";
import "./app/without-script.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
document.querySelector(".slow-start")?.remove();
const client = createQueryClient();
const { selection } = parseSelection(currentAddress(), vocabulary);
const prerendered = document.documentElement.dataset.page;
const page = (
  <StrictMode>
    <App client={client} prerendered={prerendered} />
  </StrictMode>
);
/** Renders from scratch. The prerendered page remains available in case data fails to load. */
const render = () => {
  if (prerendered !== undefined) takeFirstPage(root, prerendered);
  root.replaceChildren();
  createRoot(root).render(page);
};
/** Hydrates in a transition, to avoid one long task. */
const hydrate = () =>
  startTransition(() => {
    // Stops `start.ts` from marking buttons, because React handles clicks from now on.
    document.documentElement.dataset.start = "hydrating";
    hydrateRoot(root, page, {
      onRecoverableError: (error) => {
        // The part that failed to load shows this error.
        if ((error as Error).cause instanceof FetchError) return;
        // A mismatch is expected if `Intl` formats differently in the browser than in the build.
        if (root.dataset.intl === sampleFormats(selection.language)) reportError(error);
      },
    });
  });

function start() {
  const loading = loadPage(client, selection);
  import("./app/after-start.ts").then(({ afterStart }) => afterStart(prerendered)).catch(() => {});
  // Preloaded, because users start typing as soon as the list of countries opens.
  CountryList.load().catch(() => {});
  // start.ts removes a prerendered page that does not match the address.
  if (prerendered === currentPath()) loading.then(hydrate, render);
  else {
    loading.catch(() => {});
    render();
  }
}

// Three tasks instead of one long task. The formatters are created while the data loads. Creating the first one takes
// about 50 ms on a slow phone.
setTimeout(start);
setTimeout(() => createFormat(selection.language));
setTimeout(() => createFormatters(selection.language));

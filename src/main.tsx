import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { startLoading } from "./app/start-loading.ts";
import { createQueryClient } from "./dataset/queries.ts";
import "./ui/tokens.css";
import "./app/page.css";
import "./ui/controls.css";
import "./features/countries/countries.css";
import "./features/scorecard/scorecard.css";
import "./features/filters/filters.css";
import "./features/indicator/drawer.css";
import "./app/print.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
const client = createQueryClient();
startLoading(client);
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);

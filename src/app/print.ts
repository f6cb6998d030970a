import { createFormatters, today } from "../i18n/formatters.ts";
import printStyles from "./print.css?url";

/** Loads the print styles. Before each print, sets the text at the top of the sheets. */
export function preparePrint(): void {
  const link = document.createElement("link");
  // With this media type, the browser does not restyle the page when the sheet loads.
  document.head.append(
    Object.assign(link, { rel: "stylesheet", media: "print", href: printStyles }),
  );
  addEventListener("beforeprint", setPrintHead);
}

/** Sets the text that `print.css` shows at the top of each sheet, and before the page's address. A brief has its own. */
function setPrintHead(): void {
  const { documentElement, title } = document;
  const subject =
    document.querySelector<HTMLElement>("[data-print-head]")?.dataset.printHead ?? title;
  const head = `${subject} · ${createFormatters(documentElement.lang).date(today())}`;
  documentElement.style.setProperty("--print-head", JSON.stringify(head));
}

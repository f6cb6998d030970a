import { createFormatters, today } from "../i18n/formatters.ts";
import printStyles from "./print.css?url";

/** Loads the print styles, and updates their text before each print. */
export function preparePrint(): void {
  const link = document.createElement("link");
  // With this media type, the browser does not restyle the page when the sheet loads.
  document.head.append(
    Object.assign(link, { rel: "stylesheet", media: "print", href: printStyles }),
  );
  addEventListener("beforeprint", setPrintTexts);
}

/** Sets the text that `print.css` uses: the page's address, and the header of each printed page, which a brief overrides. */
function setPrintTexts(): void {
  const { documentElement, title } = document;
  const subject =
    document.querySelector<HTMLElement>("[data-print-head]")?.dataset.printHead ?? title;
  const date = createFormatters(documentElement.lang).date(today());
  // Isolated, because a right-to-left line would otherwise separate the day from the month.
  const head = `${subject} · \u2068${date}\u2069`;
  const address = document.querySelector(".page-address")?.textContent ?? "";
  documentElement.style.setProperty("--print-head", JSON.stringify(head));
  documentElement.style.setProperty("--print-address", JSON.stringify(address));
}

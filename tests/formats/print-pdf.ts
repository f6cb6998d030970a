import { type Browser, chromium } from "@playwright/test";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "../e2e/browser.ts";

/** Style sheets that result in different line and page breaks. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  browser: "",
  report: "body { font: 11pt/1.15 sans-serif; margin: 0 5% } h2 { font-size: 12pt }",
  justified: "body { font: 12pt/1.4 serif; text-align: justify }",
  tight:
    "body { font: 10pt/1.2 sans-serif } p, ul { margin: 3pt 0 } h2 { margin: 8pt 0 2pt; font-size: 10pt }",
  large: "body { font: 15pt/1.5 serif } li { margin: 4pt 0 }",
};

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ executablePath, args: BROWSER_ARGS, env: browserEnvironment() });
}

export async function printPdf(
  browser: Browser,
  body: string,
  layout: string,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    const style = LAYOUTS[layout] ?? "";
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${CELLS}${style}</style>${body}`,
    );
    return await page.pdf({
      format: layout === "report" ? "Letter" : "A4",
      margin: { top: "2cm", bottom: "2cm", left: "2cm", right: "2cm" },
      // Browsers tag PDFs, but Playwright does not by default. Cover both cases.
      tagged: layout === "report" || layout === "large",
      displayHeaderFooter: layout === "justified",
      headerTemplate: "<span></span>",
      footerTemplate: FOOTER,
    });
  } finally {
    await page.close();
  }
}

/** Alignment of table cells as in word processors. */
const CELLS = "td { vertical-align: top; text-align: start }";
const FOOTER =
  '<div style="width: 100%; font-size: 9px; text-align: center"><span class="pageNumber"></span></div>';

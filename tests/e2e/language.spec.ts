import { readFileSync } from "node:fs";
import { expect, test } from "./test.ts";

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const framework: {
  indicators: { code: string; title: { en: string; es: string } }[];
} = readJson("data/framework.json");

test("the browser's language is taken, and not written into the address", async ({ visitor }) => {
  const atlas = (await visitor({ locale: "es-PE" })).in("es");
  await atlas.open();
  await expect(atlas.found).toHaveText("21 de 21 medidas en la lista");
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  await expect(atlas.country).toHaveText("Perú");
  expect(atlas.address.search).toBe("");
});

test("a language that the page does not have gives English", async ({ visitor }) => {
  const atlas = await visitor({ locale: "is-IS" });
  await atlas.open();
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "en");
});

test("a language that is chosen stays in the address, and beats the browser's", async ({
  atlas,
  visitor,
}) => {
  await atlas.open("./?pillar=legal");
  await atlas.languagePicker.selectOption({ label: "Español" });
  await expect(atlas.page).toHaveURL("./?pillar=legal&lang=es");
  await expect(atlas.in("es").found).toHaveText("2 de 21 medidas en la lista");
  const other = await visitor({ locale: "en-US" });
  await other.in("es").open(atlas.page.url());
  await expect(other.country).toHaveText("Perú");
});

test("every indicator has a Spanish title, and the document's words stay English", async ({
  atlas,
}) => {
  const spanish = atlas.in("es");
  await spanish.open("./?lang=es");
  for (const { code, title } of framework.indicators)
    await expect.soft(spanish.row(code)).toContainText(title.es);
  await spanish.openDrawer("1.3.1");
  await expect(spanish.drawer.locator("blockquote")).toHaveAttribute("lang", "en");
});

test("no English word of the interface is left on the Spanish page", async ({ atlas }) => {
  const [english, translated] = ["en", "es"].map(
    (language): Record<string, string> => readJson(`src/i18n/${language}.json`),
  );
  const spanishTexts = new Set(Object.values(translated ?? {}));
  const left = Object.values(english ?? {}).filter((text) => !spanishTexts.has(text));
  await atlas.in("es").openWithCharts("./?lang=es&indicator=1.2.1");
  const texts = await atlas.page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => !element.closest('[lang="en"]'))
      .flatMap((element) => [
        element.getAttribute("aria-label"),
        element.getAttribute("title"),
        element.getAttribute("placeholder"),
        ...[...element.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? (node.textContent?.trim() ?? null) : null,
        ),
      ]),
  );
  expect(texts.filter((text) => text !== null && left.includes(text))).toEqual([]);
});

test("the sources of a country's figures are named in the page's language", async ({ page }) => {
  await page.goto("./?country=PER&lang=es");
  const figures = page.locator(".figures");
  await expect(figures.getByText("Estadísticas de la UIT")).toBeVisible();
  await expect(figures.getByText("División de Estadística de las Naciones Unidas")).toBeVisible();
  await expect(
    figures.getByText("Open Numbers, con datos de Gapminder y el Banco Mundial"),
  ).toBeVisible();
});

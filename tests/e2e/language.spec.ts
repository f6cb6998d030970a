import { readFileSync } from "node:fs";
import { expect, test } from "./test.ts";

test("the page follows the browser's language without changing the address", async ({
  visitor,
}) => {
  const atlas = (await visitor({ locale: "es-PE" })).in("es");
  await atlas.open();
  await expect(atlas.found).toHaveText(atlas.words.found(21));
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  await expect(atlas.country).toHaveText("Perú");
  expect(atlas.address.search).toBe("");
});

test("an unsupported browser language falls back to English", async ({ visitor }) => {
  const atlas = await visitor({ locale: "is-IS" });
  await atlas.open();
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "en");
});

test("a chosen language goes into the address and overrides the browser's", async ({
  atlas,
  visitor,
}) => {
  await atlas.open("./?pillar=legal");
  await atlas.languagePicker.selectOption({ label: "Español" });
  await expect(atlas.page).toHaveURL("./es/?pillar=legal");
  await expect(atlas.in("es").found).toHaveText(atlas.in("es").words.found(2));
  const other = await visitor({ locale: "en-US" });
  await other.in("es").open(atlas.page.url());
  await expect(other.country).toHaveText("Perú");
});

test("the Spanish page shows no English interface text", async ({ atlas }) => {
  const [english, spanish] = ["en", "es"].map((language): string[] =>
    Object.values(JSON.parse(readFileSync(`src/i18n/${language}.json`, "utf8"))),
  );
  const untranslated = english?.filter((text) => !spanish?.includes(text));
  await atlas.in("es").openWithCharts("./?lang=es&indicator=1.2.1");
  await expect(atlas.drawer.locator("mark")).toBeVisible();
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
  expect(texts.filter((text) => text !== null && untranslated?.includes(text))).toEqual([]);
});

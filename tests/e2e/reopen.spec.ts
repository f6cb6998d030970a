import { readFileSync } from "node:fs";
import { KeepingPage, upload } from "./keeping.ts";
import { outdate } from "./pictures.ts";
import { expect, test } from "./test.ts";

const PEERS = "view=compare&country=PER&with=CHL,COL";

/** Every view that exports itself: its title, and an address of it with something chosen. */
const VIEWS = [
  ["Scorecard", "country=PER&pillar=legal,child-protection&status=exists"],
  ["Measures by pillar", "country=PER&pillar=legal"],
  ["Coverage by pillar", "country=PER&pillar=legal&table=coverage"],
  ["Measure by measure", `${PEERS}&pillar=legal&only=differences&words=shown`],
  ["What Peru lacks and others have", `${PEERS}&pillar=technical`],
  ["Measures in place by pillar", `${PEERS}&pillar=legal,technical`],
  ["All countries on all measures", "view=world&region=americas&order=coverage"],
  ["How many countries have each measure", "view=world&show=countries&pillar=legal"],
  ["CIRT around the world", "view=world&show=map&map=1.2.1"],
  ["How many measures countries have in place", "view=world&show=distribution&region=americas"],
] as const;

for (const [title, query] of VIEWS)
  test(`${title}: each of its exports opens the view again, and says what has changed`, async ({
    atlas,
  }) => {
    test.slow();
    const { page } = atlas;
    const keeping = new KeepingPage(page);
    const news = page.getByRole("region", { name: "The opened export" });
    for (const format of ["png", "svg", "csv", "json"] as const) {
      await page.goto(`./?${query}&lang=en`);
      await expect(atlas.exportButton(title)).toBeVisible();
      const shown = chosen(page.url());
      const { name, body } = await atlas.export(title, format);
      for (const [edition, file] of [
        ["present", body],
        ["older", outdate(body, "PER", 0)],
      ] as const) {
        await keeping.open();
        await keeping.choose(upload(name, file));
        await expect(atlas.exportButton(title)).toBeVisible();
        expect(chosen(page.url()), `${format}, ${edition}`).toEqual(shown);
        if (edition === "present") await expect(news).toHaveCount(0);
        else
          await expect(news, format).toContainText(/Peru: Not in the document then, \w[\w ]+ now/);
      }
    }
  });

/** What a person chose, as the address has it; the edition of the data is told apart. */
const chosen = (address: string): string[] =>
  [...new URL(address).searchParams]
    .filter(([name]) => name !== "dataset")
    .map(([name, value]) => `${name}=${value}`)
    .sort();

test("pictures that say nothing of themselves say so, whatever opened before", async ({
  atlas,
}) => {
  const keeping = new KeepingPage(atlas.page);
  await atlas.open("./?country=PER&lang=en");
  const png = await atlas.export("Scorecard", "png");
  const svg = await atlas.export("Scorecard", "svg");
  await keeping.open();
  const bare = svg.body.toString().replace(/<metadata>[\s\S]*<\/metadata>/, "");
  await keeping.choose(
    upload("photo.png", readFileSync("docs/scorecard.png")),
    upload("bare.svg", bare),
    upload("cut.png", png.body.subarray(0, 40)),
  );
  for (const name of ["photo.png", "bare.svg", "cut.png"])
    await expect(keeping.file(name)).toContainText("does not say which view it shows");
  await expect(atlas.country).toHaveText("Add a document");
});

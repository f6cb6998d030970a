import { formatSize } from "../../src/publish/page/create-page.ts";
import { expect, test } from "./test.ts";

for (const [file, language] of [
  ["dataset.html", "en"],
  ["es/dataset.html", "es"],
] as const)
  test(`every download of ${file} exists and has the size shown`, async ({ page, request }) => {
    await page.goto(file);
    const links = page.getByRole("main").locator("a[download]");
    const files = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute("href") ?? "", link.textContent ?? ""] as const),
    );
    expect(files.length).toBeGreaterThan(30);
    for (const [address, text] of files) {
      const response = await request.get(new URL(address, page.url()).href);
      expect(response.status(), address).toBe(200);
      const { length } = await response.body();
      expect(text.endsWith(`, ${formatSize(length, language)}`), text).toBe(true);
    }
  });

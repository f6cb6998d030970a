import { expect, test } from "./test.ts";

/** Where the picture that opens the README is taken to: into the repository only where that is asked for. */
const path = process.env.SCREENSHOT ? "docs/scorecard.png" : "test-results/scorecard.png";

test("the picture that opens the README", async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 1440, height: 1250 });
  await atlas.openWithCharts();
  await expect(atlas.rows).toHaveCount(21);
  await atlas.page.screenshot({ path, animations: "disabled" });
});

import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "./tests/e2e/browser.ts";

for (const folder of ["dist", "dist-fixtures"])
  if (!existsSync(`${folder}/index.html`))
    throw new Error(
      `${folder}/ is not built: "npm run build" makes dist, and "npm run e2e" makes dist-fixtures and runs all browser tests`,
    );

/** A port that nobody listens on. Workers load this file too: they take the ports that the first process chose. */
const freePort = () =>
  new Promise<string>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === "object" ? address?.port : "")));
    });
  });

process.env.ATLAS_PORT ??= await freePort();
process.env.FIXTURES_PORT ??= await freePort();

const serve = (folder: string, port: string) => ({
  command: `npx vite preview --outDir ${folder} --port ${port}`,
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
});

/** End-to-end tests: the built page and the built page with two more countries, in a real Chromium. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // On a loaded machine of two cores; what needed a second try is listed as flaky at the end.
  retries: process.env.CI ? 1 : 0,
  // Long enough beside eight busy processes; what passes takes no longer for it.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${process.env.ATLAS_PORT}/`,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    viewport: { width: 1440, height: 900 },
    trace: "off",
    launchOptions: {
      executablePath: await findBrowser(),
      args: BROWSER_ARGS,
      env: browserEnvironment(),
    },
  },
  webServer: [
    serve("dist", process.env.ATLAS_PORT),
    serve("dist-fixtures", process.env.FIXTURES_PORT),
  ],
});

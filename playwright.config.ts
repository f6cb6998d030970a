import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "./tests/e2e/browser.ts";

for (const folder of ["dist", "dist-fixtures"])
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`${folder}/ is not built: run "npm run builds"`);

/** Browser tests in Chromium, against `dist` and against `dist-fixtures`, which has two more countries. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  globalSetup: "tests/e2e/servers.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Twice the number of processors of the CI machine, because tests spend part of their time waiting.
  workers: 4,
  retries: 0,
  // Sized for a machine with eight other busy processes.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    ...(process.env.ATLAS_URL && { baseURL: process.env.ATLAS_URL }),
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    viewport: { width: 1440, height: 900 },
    trace: "off",
    // `page.route` cannot intercept the requests of a service worker. Only `offline.spec.ts` allows service workers.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: await findBrowser(),
      args: BROWSER_ARGS,
      env: browserEnvironment(),
    },
  },
});

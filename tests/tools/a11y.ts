import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { at, type Look, STATES, type Visit, visit } from "./states.ts";

/*
 * `npm run a11y` runs three engines on every state. `npm run a11y -- compare` tests only the states whose names start with
 * "compare". Only axe supports forced colours. Prints each violation when it is first found, and its occurrences at the end.
 */

const FORCED = "forced colours";
const DARK_LANGUAGES = ["es", "ru", "zh", "fr"] as const;

/**
 * Four looks for each state: English in the light theme on a desktop, another language in the dark theme, Arabic on a
 * phone, and forced colours. Languages, widths and themes alternate, because all combinations would take a day.
 */
function looksOf(state: number): readonly Look[] {
  const language = DARK_LANGUAGES[state % DARK_LANGUAGES.length] ?? "es";
  const isPhone = Math.floor(state / DARK_LANGUAGES.length) % 2 === 0;
  const colorScheme = state % 2 === 0 ? "light" : "dark";
  const [desktop, phone] = [at(1440), at(390, 844)];
  const looks: Look[] = [
    { name: "en, light, 1440", language: "en", options: desktop },
    {
      name: `${language}, dark, ${isPhone ? 390 : 1024}`,
      language,
      options: { ...(isPhone ? phone : at(1024)), colorScheme: "dark" },
    },
    { name: `ar, ${colorScheme}, 390`, language: "ar", options: { ...phone, colorScheme } },
    {
      name: `${FORCED}, ${colorScheme}`,
      language: isPhone ? "en" : "ar",
      options: { ...(isPhone ? desktop : phone), colorScheme, forcedColors: "active" },
    },
  ];
  return looks.map((look) => ({ ...look, options: { ...look.options, bypassCSP: true } }));
}
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  engine: string;
  rule: string;
  element: string;
}

const { resolve } = createRequire(import.meta.url);
const IBM = readFileSync(resolve("accessibility-checker-engine/ace.js"), "utf8");
const SNIFFER = readFileSync(resolve("html_codesniffer/build/HTMLCS.js"), "utf8");

async function runAxe(page: Page, { name }: Look): Promise<Violation[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  // In forced colours, axe reads `-webkit-text-fill-color`, which still has the style sheet's colour.
  if (name.startsWith(FORCED)) builder.disableRules("color-contrast");
  // Axe reports controls that are partly covered by an open menu as small targets. Other states check these controls.
  if ((await page.locator(".export-panel").count()) > 0) builder.include(".export-panel");
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => ({ engine: "axe", rule: `${id}: ${help}`, element: html })),
  );
}

async function runIbm(page: Page): Promise<Violation[]> {
  await page.evaluate(IBM);
  return page.evaluate(async () => {
    const { ace } = window as unknown as {
      ace: {
        Checker: new () => {
          check: (of: Document, policies: string[]) => Promise<{ results: Result[] }>;
        };
      };
    };
    interface Result {
      ruleId: string;
      value: [string, string];
      message: string;
      snippet: string;
    }
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results
      .filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
      .map(({ ruleId, message, snippet }) => ({
        engine: "IBM",
        rule: `${ruleId}: ${message}`,
        element: snippet,
      }));
  });
}

async function runSniffer(page: Page): Promise<Violation[]> {
  await page.evaluate(SNIFFER);
  return page.evaluate(async () => {
    interface Message {
      type: number;
      code: string;
      msg: string;
      element: Element;
    }
    const { HTMLCS } = window as unknown as {
      HTMLCS: {
        process: (standard: string, of: Document, done: () => void) => void;
        getMessages: () => Message[];
      };
    };
    await new Promise<void>((done) => HTMLCS.process("WCAG2AA", document, () => done()));
    return HTMLCS.getMessages()
      .filter(({ type }) => type === 1)
      .map(({ code, msg, element }) => ({
        engine: "HTML_CodeSniffer",
        rule: `${code.replace("WCAG2AA.", "")}: ${msg}`,
        element: element.outerHTML ?? "",
      }));
  });
}

const ENGINES = [runAxe, runIbm, runSniffer];
const wanted = process.argv[2] ?? "";
// One region is enough: all rows of World have the same structure.
const visits = STATES.flatMap((state, index): Visit[] => {
  const query = state.query.replace(/^view=world(?!.*region=)/, "view=world&region=cis");
  return looksOf(index).map((look) => [{ ...state, query }, look]);
}).filter(([{ name }]) => name.startsWith(wanted));
const places = new Map<string, string[]>();
const started = performance.now();
let checked = 0;
await visit(visits, async (page, state, look) => {
  checked += 1;
  const place = `${state.name} (${look.name})`;
  for (const run of look.name.startsWith(FORCED) ? [runAxe] : ENGINES)
    for (const { engine, rule, element } of await run(page, look)) {
      const violation = `${engine}  ${rule}`;
      const known = places.get(violation);
      if (known) known.push(place);
      else {
        places.set(violation, [place]);
        console.log(`${violation}\n  ${place}: ${element.replaceAll(/\s+/g, " ").slice(0, 200)}`);
      }
    }
});
for (const [violation, all] of places)
  console.log(`${all.length} times  ${violation.slice(0, 60)}…  ${[...new Set(all)].join(", ")}`);
const minutes = Math.round((performance.now() - started) / 60_000);
console.log(
  `${checked} of ${visits.length} pages in ${minutes} min, ${places.size} kinds of violation`,
);
if (places.size > 0) process.exitCode = 1;

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { at, type Look, STATES, visit } from "./states.ts";

/**
 * `npm run a11y`, or `npm run a11y -- compare`: three engines over every state of the page, at a desk in English and on a
 * phone in Spanish; and axe, which measures contrast, in the dark, in Spanish at a desk and with forced colours too.
 * Each fault is one line: engine, state, look, rule, element; the same one elsewhere is counted.
 */
const LOOKS: readonly Look[] = [
  { name: "light", language: "en", options: at(1440) },
  { name: "dark", language: "en", options: { ...at(1440), colorScheme: "dark" } },
  { name: "Spanish", language: "es", options: at(1024) },
  { name: "phone", language: "es", options: at(390, 844) },
  { name: "forced colours", language: "en", options: { ...at(1440), forcedColors: "active" } },
];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What an engine says and is not followed; docs/accessibility.md gives the reasons. */
const NOT_FOLLOWED = [
  /^Principle1\.Guideline1_3\.1_3_1\.H71\.NoLegend/,
  /^aria_attribute_allowed: .*'aria-description'/,
  /^Principle3\.Guideline3_2\.3_2_2\.H32\.2/,
];

interface Fault {
  engine: string;
  rule: string;
  element: string;
}

const { resolve } = createRequire(import.meta.url);
const IBM = readFileSync(resolve("accessibility-checker-engine/ace.js"), "utf8");
const SNIFFER = readFileSync(resolve("html_codesniffer/build/HTMLCS.js"), "utf8");

async function runAxe(page: Page): Promise<Fault[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => ({ engine: "axe", rule: `${id}: ${help}`, element: html })),
  );
}

async function runIbm(page: Page): Promise<Fault[]> {
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

async function runSniffer(page: Page): Promise<Fault[]> {
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
const ALL = ["light", "phone"];
const wanted = process.argv[2] ?? "";
// The rows of the world are alike: those of one region stand for all.
const states = STATES.filter(({ name }) => name.startsWith(wanted)).map((state) => ({
  ...state,
  query: state.query.replace(/^view=world(?!.*region=)/, "view=world&region=cis"),
}));
const places = new Map<string, string[]>();
let looked = 0;
const looks = LOOKS.map((look) => ({ ...look, options: { ...look.options, bypassCSP: true } }));
await visit(looks, states, async (page, state, look) => {
  looked += 1;
  const place = `${state.name} (${look.name})`;
  if (state === states[0]) console.log(look.name);
  for (const run of ALL.includes(look.name) ? ENGINES : [runAxe])
    for (const { engine, rule, element } of await run(page)) {
      if (NOT_FOLLOWED.some((one) => one.test(rule))) continue;
      const fault = `${engine}  ${rule}`;
      const known = places.get(fault);
      if (known) known.push(place);
      else {
        places.set(fault, [place]);
        console.log(`${fault}\n  ${place}: ${element.replaceAll(/\s+/g, " ").slice(0, 200)}`);
      }
    }
});
for (const [fault, all] of places)
  console.log(`${all.length} times  ${fault.slice(0, 60)}…  ${[...new Set(all)].join(", ")}`);
const expected = LOOKS.length * states.length;
console.log(`${looked} of ${expected} pages, ${places.size} kinds of fault`);
if (places.size > 0) process.exitCode = 1;

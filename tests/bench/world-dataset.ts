import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parseFramework } from "../../src/domain/framework.ts";
import { ITU_REGIONS } from "../../src/domain/selection.ts";

const FRAMEWORK = new URL("../../data/framework.json", import.meta.url);
const framework = parseFramework(JSON.parse(readFileSync(FRAMEWORK, "utf8")), "framework.json");

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STATUS_LETTERS = "eeeeeaaaaaaappuum";

/** A generated world: files by what their paths match, as the page asks for them. */
interface GeneratedWorld {
  index: object;
  areas: string;
  /** What came after the profiles, by the name of its file. */
  later: Readonly<Record<string, string>>;
  profileOf: (country: string) => string;
}

/** So many invented areas with a profile each: three letters, any two for the name, and statuses from a fixed sequence. */
function generateWorld(areas: number): GeneratedWorld {
  const next = sequence(7);
  const codes = Array.from({ length: areas }, (_, place) => codeOf(place, 3));
  const countries = Object.fromEntries(
    codes.map((code, place) => [
      code,
      {
        alpha2: codeOf((place * 29) % 676, 2),
        statuses: framework.indicators
          .map(() => STATUS_LETTERS[next(STATUS_LETTERS.length)])
          .join(""),
        profile: `data/${code}-generated.json`,
      },
    ]),
  );
  const later = laterFiles(codes, next);
  return {
    index: {
      schemaVersion: 1,
      framework: framework.id,
      version: "00000000",
      defaultCountry: codes[0],
      later: later.index,
      countries,
    },
    areas: JSON.stringify(
      Object.fromEntries(
        codes.map((code, place) => [
          code,
          {
            alpha2: codeOf((place * 29) % 676, 2),
            numeric: String(place % 1000).padStart(3, "0"),
            ituRegion: ITU_REGIONS[next(ITU_REGIONS.length)],
            neighbours: [],
          },
        ]),
      ),
    ),
    later: later.files,
    profileOf: (country) => JSON.stringify(profileOf(country)),
  };
}

/** The shipped editions and crosswalk with scores for these codes, in the form in which they are served; and what the index has of them. */
function laterFiles(codes: readonly string[], next: (bound: number) => number) {
  const editions = ["gci-2020", "gci-2024"].map((name) => {
    const { scores: _, ...edition } = readData(`editions/${name}.json`);
    return edition;
  });
  const scoresOf = ({ id, indicators }: Record<string, unknown>) => ({
    framework: id,
    countries: codes.join(""),
    overall: codes.map(() => next(10_001)),
    measures: (Array.isArray(indicators) ? indicators : []).map(() =>
      codes.map(() => [0, 2500, 6200, 10_000][next(4)]),
    ),
  });
  const { source } = editions[0] ?? {};
  const sources = { laws: source, internetUsers: source };
  const files: Record<string, unknown> = {
    editions: { editions, crosswalk: readData("crosswalk.json") },
    groups: readData("groups.json"),
    ...Object.fromEntries(editions.map((edition) => [String(edition.id), scoresOf(edition)])),
  };
  const pathOf = (name: unknown) => `data/${String(name)}-generated.json`;
  return {
    index: {
      editions: editions.map(({ id, slug, short, years, scale, source }) => ({
        ...{ id, slug, short, years, scale, source },
        asked: {},
      })),
      sources,
      files: {
        editions: pathOf("editions"),
        groups: pathOf("groups"),
        scores: Object.fromEntries(editions.map(({ id }) => [id, pathOf(id)])),
      },
      countries: {},
    },
    files: Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]),
    ),
  };
}

const readData = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));

function profileOf(country: string) {
  const finding = { status: "absent", reason: "denied", reviewed: false };
  return {
    schemaVersion: 1,
    country,
    framework: framework.id,
    source: { title: `Generated profile of ${country}`, publisher: "Nobody" },
    background: {},
    indicators: Object.fromEntries(
      framework.indicators.map(({ code }) => [code, { ...finding, instruments: [], contacts: [] }]),
    ),
    flags: [],
  };
}

const codeOf = (place: number, length: number): string =>
  Array.from(
    { length },
    (_, digit) => LETTERS[Math.floor(place / 26 ** (length - 1 - digit)) % 26],
  ).join("");

/** Numbers below a bound, the same at every run (a linear congruence; 2^31 as the modulus). */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
}

/** Answers the page's requests for the index, the areas and profiles with a generated world; index and areas wait for the word. */
export async function serveGenerated(page: Page, areas: number): Promise<() => void> {
  const world = generateWorld(areas);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = (body: string) => ({ contentType: "application/json", body });
  await page.route(/\/data\/index-\w{8}\.json$/, async (route) => {
    // The page asks for the areas where its own index has them.
    const { areas: path } = await (await route.fetch()).json();
    await released;
    await route.fulfill(answer(JSON.stringify({ ...world.index, areas: path })));
  });
  await page.route(/\/data\/areas-\w+\.json$/, async (route) => {
    await released;
    await route.fulfill(answer(world.areas));
  });
  for (const [name, body] of Object.entries(world.later))
    await page.route(`**/data/${name}-generated.json`, (route) => route.fulfill(answer(body)));
  await page.route(/\/data\/[A-Z]{3}-generated\.json$/, (route) =>
    route.fulfill(answer(world.profileOf(route.request().url().slice(-18, -15)))),
  );
  return release;
}

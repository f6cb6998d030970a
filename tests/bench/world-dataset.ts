import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parseFramework } from "../../src/domain/framework.ts";
import { ITU_REGIONS } from "../../src/domain/selection.ts";
import { createRandom } from "../random.ts";

const readData = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));
const framework = parseFramework(readData("framework.json"), "framework.json");

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STATUS_LETTERS = "eeeeeaaaaaaappuum";
const SCORES = [0, 2500, 6200, 10_000];

/** Size of a generated world. Its editions are the published editions with more measures, and copies of the first edition. */
export interface WorldSize {
  areas: number;
  /** Minimum number of measures in each later edition. */
  measures?: number;
  editions?: number;
}

/** JSON files of a generated world. `later` is keyed by file name. */
interface GeneratedWorld {
  index: object;
  areas: string;
  later: ReadonlyMap<string, string>;
}

type Random = () => number;

/** Generates invented areas, each with a profile. Statuses and scores are the same in every run. */
function generateWorld({ areas, measures = 0, editions = 2 }: WorldSize): GeneratedWorld {
  const random = createRandom(7);
  const codes = Array.from({ length: areas }, (_, place) => codeOf(place, 3));
  const alpha2 = (place: number) => codeOf((place * 29) % 676, 2);
  const countries = codes.map((code, place) => [
    code,
    {
      alpha2: alpha2(place),
      statuses: framework.indicators.map(() => pick(STATUS_LETTERS, random)).join(""),
      profile: `data/${code}-generated.json`,
    },
  ]);
  const places = codes.map((code, place) => [
    code,
    {
      alpha2: alpha2(place),
      numeric: String(place % 1000).padStart(3, "0"),
      ituRegion: pick(ITU_REGIONS, random),
      neighbours: [],
    },
  ]);
  const all = generateEditions(measures, editions);
  return {
    index: {
      schemaVersion: 1,
      framework: framework.id,
      version: "00000000",
      defaultCountry: codes[0],
      measures: "00000000",
      later: laterIndex(all),
      countries: Object.fromEntries(countries),
    },
    areas: JSON.stringify(Object.fromEntries(places)),
    later: laterFiles(all, codes, random),
  };
}

/** Metadata and measures of an edition. At runtime, it has all fields of the published edition except the scores. */
interface GeneratedEdition {
  id: string;
  slug: string;
  short: object;
  years: string;
  scale: object;
  source: object;
  indicators: readonly { code: string; pillar: string; title: object }[];
}

function generateEditions(measures: number, count: number): GeneratedEdition[] {
  const shipped = ["gci-2020", "gci-2024"].map((name): GeneratedEdition => {
    const { scores: _, ...edition } = readData(`editions/${name}.json`);
    const { indicators } = edition;
    const further = Array.from({ length: Math.max(0, measures - indicators.length) }, (_, at) => ({
      ...indicators[at % indicators.length],
      ...{ code: `X${at + 1}`, slug: undefined },
    }));
    return { ...edition, indicators: [...indicators, ...further] };
  });
  const copies = Array.from({ length: Math.max(0, count - shipped.length) }, (_, at) =>
    shipped.slice(0, 1).map((edition) => ({
      ...edition,
      id: `generated-${at}`,
      slug: `copy-201${at}`,
      years: `201${at}`,
    })),
  );
  return [...copies.flat(), ...shipped];
}

const pathOf = (name: string) => `data/${name}-generated.json`;

function laterIndex(editions: readonly GeneratedEdition[]) {
  const source = editions[0]?.source;
  return {
    editions: editions.map(({ id, slug, short, years, scale, source }) => ({
      ...{ id, slug, short, years, scale, source },
      asked: {},
    })),
    overall: editions.map(({ id, slug, short, years, source }) => ({
      ...{ id, slug, short, years, source, max: 100, of: 1 },
    })),
    sources: { laws: source, internetUsers: source, treaties: source },
    files: {
      editions: pathOf("editions"),
      groups: pathOf("groups"),
      overall: pathOf("overall"),
      scores: Object.fromEntries(editions.map(({ id }) => [id, pathOf(id)])),
    },
    countries: {},
  };
}

function laterFiles(
  editions: readonly GeneratedEdition[],
  codes: readonly string[],
  random: Random,
): Map<string, string> {
  const files: [string, unknown][] = [
    ["editions", { editions, crosswalk: crosswalkOf(editions) }],
    ["groups", readData("groups.json")],
    [
      "overall",
      {
        editions: laterIndex(editions).overall.map(({ of: _, ...edition }) => ({
          ...edition,
          scores: Object.fromEntries(codes.map((code) => [code, below(10_001, random) / 100])),
        })),
      },
    ],
    ...editions.map(({ id, indicators }): [string, unknown] => [
      id,
      {
        framework: id,
        countries: codes.join(""),
        overall: codes.map(() => below(10_001, random)),
        measures: indicators.map(() => codes.map(() => pick(SCORES, random))),
      },
    ]),
  ];
  return new Map(files.map(([name, file]) => [name, JSON.stringify(file)]));
}

/** The published crosswalk. Copied editions have the counterparts of the first edition. */
function crosswalkOf(editions: readonly GeneratedEdition[]) {
  const { indicators, ...crosswalk } = readData("crosswalk.json");
  const withCopies = (pairs: Readonly<Record<string, object>>) => {
    const [first] = Object.values(pairs);
    return Object.fromEntries(editions.map(({ id }) => [id, pairs[id] ?? first]));
  };
  return {
    ...crosswalk,
    indicators: Object.fromEntries(
      framework.indicators.map(({ code }) => [code, withCopies(indicators[code])]),
    ),
  };
}

function profileOf(country: string): string {
  const finding = { status: "absent", reason: "denied", reviewed: false };
  return JSON.stringify({
    schemaVersion: 1,
    country,
    framework: framework.id,
    source: { title: `Generated profile of ${country}`, publisher: "Nobody" },
    background: {},
    indicators: Object.fromEntries(
      framework.indicators.map(({ code }) => [code, { ...finding, instruments: [], contacts: [] }]),
    ),
    flags: [],
  });
}

const codeOf = (place: number, length: number): string =>
  Array.from(
    { length },
    (_, digit) => LETTERS[Math.floor(place / 26 ** (length - 1 - digit)) % 26],
  ).join("");

const pick = <T>(from: ArrayLike<T>, random: Random): T | undefined =>
  from[below(from.length, random)];

/** A random integer below a bound. */
const below = (bound: number, random: Random) => Math.floor(random() * bound);

/** Serves a generated world instead of the published data. Holds back the index and the areas until the returned function is called. */
export async function serveGenerated(page: Page, size: number | WorldSize): Promise<() => void> {
  const world = generateWorld(typeof size === "number" ? { areas: size } : size);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = (body: string) => ({ contentType: "application/json", body });
  await page.route(/\/data\/index-\w{8}\.json$/, async (route) => {
    // The path of the areas must be the same as in the build.
    const { areas: path } = await (await route.fetch()).json();
    await released;
    await route.fulfill(answer(JSON.stringify({ ...world.index, areas: path })));
  });
  await page.route(/\/data\/areas-\w+\.json$/, async (route) => {
    await released;
    await route.fulfill(answer(world.areas));
  });
  for (const [name, body] of world.later)
    await page.route(`**/${pathOf(name)}`, (route) => route.fulfill(answer(body)));
  await page.route(/\/data\/[A-Z]{3}-generated\.json$/, (route) =>
    route.fulfill(answer(profileOf(route.request().url().slice(-18, -15)))),
  );
  return release;
}

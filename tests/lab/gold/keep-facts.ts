import { isDeepStrictEqual } from "node:util";
import type { Indicator } from "../../../src/domain/framework.ts";
import { kindOf } from "../../../src/domain/instrument-kinds.ts";
import type { Finding, Flag, Instrument, Profile } from "../../../src/domain/profile.ts";
import { applyReview } from "../../../src/domain/review/apply-review.ts";
import {
  type FindingCorrection,
  type Named,
  parseReview,
  type Review,
} from "../../../src/domain/review/review.ts";
import type { ReviewCase } from "../refresh-reviews.ts";
import { writeCorrection } from "./write-correction.ts";

const FIGURE = "codebook: figures are taken as the document writes them";
const DATE = "codebook: the title and the date are those of the document";
const FLAG = "seen in the document; the reader sets no such flag";

/** Creates the smallest review that results in the published facts for a new reading. If no review does, throws an error with the differences. */
export function keepFacts({ read, shipped, last, framework }: ReviewCase): Review {
  if (!shipped) throw new Error(`${read.country}: no published profile to keep`);
  const facts = comparableFacts(shipped);
  const corrections = framework.indicators.flatMap((indicator) => {
    const finding = read.indicators[indicator.code];
    const wanted = facts.indicators[indicator.code];
    const before = last?.corrections.find((one) => one.indicator === indicator.code);
    return (finding && wanted && keepFinding(indicator, finding, wanted, before)) || [];
  });
  const review = parseReview(
    {
      country: facts.country,
      by: last?.by ?? "Cyberwellness Atlas",
      reviewed: last?.reviewed ?? reviewedOf(facts),
      corrections,
      ...keepBackground(read, facts, last),
      ...keepSource(read, facts, last),
    },
    framework,
    `reviews/${facts.country}.json`,
  );
  const flags = keepFlags(applyReview(read, review, framework), facts, last);
  const whole = { ...review, ...(flags.length > 0 && { flags }) };
  expectSame(comparableFacts(applyReview(read, whole, framework)), facts);
  return whole;
}

function reviewedOf({ indicators }: Profile): Review["reviewed"] {
  const all = Object.entries(indicators);
  const codes = all.filter(([, { reviewed }]) => reviewed).map(([code]) => code);
  return codes.length === all.length ? "all" : codes;
}

/** The correction that yields the published facts. A manual correction (`keep`) is kept even if the reader now agrees with it. */
function keepFinding(
  indicator: Indicator,
  read: Finding,
  shipped: Finding,
  last: FindingCorrection | undefined,
): FindingCorrection | undefined {
  const { instruments, contacts } = shipped;
  const correction = writeCorrection(
    indicator.code,
    read,
    {
      status: shipped.status,
      reason: shipped.reason,
      also: shipped.also ?? [],
      names: isDeepStrictEqual(instruments, read.instruments)
        ? undefined
        : instruments.map((one) => toNamed(indicator, one, read, last)),
      contacts: isDeepStrictEqual(contacts, read.contacts) ? undefined : contacts,
    },
    last,
  );
  if (!last?.keep) return correction;
  return correction ? { ...last, ...correction, why: last.why } : last;
}

/** Reuses the last review's entry if it matches the published instrument. Otherwise omits kind and draft if they can be derived. */
function toNamed(
  { answer }: Indicator,
  { name, kind, draft }: Instrument,
  read: Finding,
  last: FindingCorrection | undefined,
): Named {
  const known = read.instruments.find((one) => one.name === name);
  const isDraft = draft === true;
  const parts = {
    kind: known?.kind ?? kindOf(answer, name),
    draft: known?.draft === true,
  };
  const before = last?.instruments?.find((one) => typeof one !== "string" && one.name === name);
  const stated = { ...parts, ...(typeof before === "object" && before) };
  if (before && stated.kind === kind && stated.draft === isDraft) return before;
  const more = {
    ...(parts.kind !== kind && { kind }),
    ...(parts.draft !== isDraft && { draft: isDraft }),
  };
  return Object.keys(more).length > 0 ? { name, ...more } : name;
}

type Changes = Record<string, string | number | null>;

/** The properties of `shipped` that differ from `read`. `null` removes a property. */
function differences(read: object | undefined, shipped: object | undefined): Changes {
  const before = new Map<string, unknown>(Object.entries(read ?? {}));
  const after = new Map<string, string | number>(Object.entries(shipped ?? {}));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return Object.fromEntries(
    [...keys]
      .filter((key) => before.get(key) !== after.get(key))
      .map((key) => [key, after.get(key) ?? null]),
  );
}

function keepBackground(read: Profile, shipped: Profile, last: Review | undefined) {
  const figures = (["population", "internetUsers"] as const).flatMap(
    (figure): [string, unknown][] => {
      const before = last?.background?.[figure];
      const {
        percent,
        value = percent,
        raw,
        ...frame
      } = differences(read.background[figure], shipped.background[figure]);
      const parts = {
        ...(value !== undefined && { value }),
        // Ignores a removal of `raw`, because setting a number removes the unreadable text.
        ...(typeof raw === "string" && { value: null, raw }),
        ...frame,
      };
      if (Object.keys(parts).length === 0) return before?.keep ? [[figure, before]] : [];
      return [[figure, { ...parts, why: before?.why ?? FIGURE, ...keepOf(before) }]];
    },
  );
  return figures.length > 0 ? { background: Object.fromEntries(figures) } : {};
}

function keepSource(read: Profile, shipped: Profile, last: Review | undefined) {
  const before = last?.source;
  const parts = differences(read.source, shipped.source);
  if (Object.keys(parts).length === 0) return before?.keep ? { source: before } : {};
  return { source: { ...parts, why: before?.why ?? DATE, ...keepOf(before) } };
}

const keepOf = (before: { keep?: true | undefined } | undefined) =>
  before?.keep ? { keep: before.keep } : {};

/** Dataset flags in the last review, and flags that the reader no longer sets. */
function keepFlags(profile: Profile, shipped: Profile, last: Review | undefined) {
  const isOf = (flag: Flag) => (one: Flag) =>
    one.code === flag.code && one.indicator === flag.indicator;
  const lost = shipped.flags.filter((flag) => !profile.flags.some(isOf(flag)));
  const stated = (last?.flags ?? []).filter((flag) => DATASET.has(flag.code));
  return [
    ...stated,
    ...lost.map((flag) => ({ ...flag, why: last?.flags?.find(isOf(flag))?.why ?? FLAG })),
  ];
}

/** Flags that `npm run data` recomputes, unless they are in a review. */
const DATASET = new Set<Flag["code"]>([
  "population-shared",
  "population-off-by-ten",
  "date-before-figures",
]);

/** The facts to compare, without dataset flags and undefined values. Flags are sorted. */
const comparableFacts = (profile: Profile): Profile => ({
  ...JSON.parse(JSON.stringify(profile)),
  flags: profile.flags
    .filter(({ code }) => !DATASET.has(code))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
});

const keyOf = ({ code, indicator = "", raw = "" }: Flag) => [code, indicator, raw].join();

function expectSame(made: Profile, shipped: Profile): void {
  const places = [
    ...(["source", "background", "flags"] as const).filter(
      (part) => !isDeepStrictEqual(made[part], shipped[part]),
    ),
    ...Object.keys(shipped.indicators).filter(
      (code) => !isDeepStrictEqual(made.indicators[code], shipped.indicators[code]),
    ),
  ];
  if (places.length > 0)
    throw new Error(
      `${shipped.country} ${places.join(", ")}: no review yields the published facts; correct data/countries or the reader`,
    );
}

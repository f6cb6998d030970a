import { gzipSync } from "node:zlib";
import { readDataFolder } from "../../../src/build/data-folder.ts";
import { buildDataset } from "../../../src/build/dataset.ts";
import { dataFolder, loadReview } from "../../../src/cli/data-folder.ts";
import { createAnswers, statusAnswer } from "../../../src/domain/answers.ts";
import { outcomeAnswers, pairsOf } from "../../../src/domain/editions/crosswalk.ts";
import { packScores, unpackScores } from "../../../src/domain/editions/packed-scores.ts";
import { STATUSES, type Status } from "../../../src/domain/status.ts";
import { tally, tallyByMeasure } from "../../../src/domain/tally.ts";
import { WITHOUT_DOCUMENT } from "../../data/counted.ts";
import { isHeldOut } from "../accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../accuracy/score.ts";
import { backingFigures } from "./backing-figures.ts";

const CHILD_PROTECTION = "2.";

const data = readDataFolder(dataFolder, []);
const { framework, profiles } = data;
const cells = profiles.flatMap(({ country, indicators }) =>
  Object.entries(indicators).map(([code, finding]) => ({ country, code, ...finding })),
);
const hasDocument = (country: string) => !WITHOUT_DOCUMENT.includes(country);
const isOtherName = (code: string) => !NAMED_INDICATORS.includes(code);

/** Figures quoted in the documentation that are computed from the data folder. */
export const dataFigures = (): Readonly<Record<string, number>> => ({
  ...frameworkFigures(),
  ...checkFigures(),
  ...readingFigures(),
  ...laterFigures(),
  ...sizeFigures(),
  ...backingFigures(),
});

function frameworkFigures() {
  const measures = framework.indicators.length;
  const child = framework.indicators.filter(({ code }) => code.startsWith(CHILD_PROTECTION)).length;
  const peru = cells.filter(({ country, status }) => country === "PER" && status === "exists");
  return {
    countries: profiles.length,
    measures,
    child,
    cyber: measures - child,
    peru: peru.length,
  };
}

/** Counts of documents and cells. `naming` and `corrected` count cells of indicators without names in the answers. */
function checkFigures() {
  const documents = profiles.filter(({ country }) => hasDocument(country));
  const heldOut = documents.filter(({ country }) => isHeldOut(country)).length;
  const naming = cells.filter(
    ({ country, code, status, instruments }) =>
      hasDocument(country) &&
      isOtherName(code) &&
      (instruments.length > 0 || status === "exists" || status === "partial"),
  );
  const corrected = documents.flatMap(({ country }) =>
    (loadReview(country)?.corrections ?? []).filter(
      ({ indicator, instruments }) => instruments && isOtherName(indicator),
    ),
  );
  return {
    documents: documents.length,
    heldOut,
    tuned: documents.length - heldOut,
    documentCells: documents.length * framework.indicators.length,
    without: WITHOUT_DOCUMENT.length,
    withoutCells: WITHOUT_DOCUMENT.length * framework.indicators.length,
    naming: naming.length,
    corrected: corrected.length,
  };
}

/** Counts of answers with other readings, and of answers that claim more than another reading. */
function readingFigures() {
  const several = cells.filter(({ also = [] }) => also.length > 0);
  /** `STATUSES` is ordered from the strongest claim to the weakest. */
  const claim = (status: Status) => -STATUSES.indexOf(status);
  const more = several.filter(({ status, also = [] }) =>
    also.some((other) => claim(status) > claim(other)),
  );
  const countOf = (status: Status) => more.filter((cell) => cell.status === status).length;
  return {
    several: several.length,
    more: more.length,
    moreExists: countOf("exists"),
    morePartial: countOf("partial"),
    moreAbsent: countOf("absent"),
  };
}

/** Counts of outcomes, countries and measures in later editions. Outcomes and countries are from the latest edition. */
function laterFigures() {
  const { editions = [], crosswalk } = data.later ?? {};
  const edition = editions.at(-1);
  if (!edition || !crosswalk) throw new Error("the data has no later edition");
  const statuses = profiles.map(({ country, indicators }) => {
    const row = framework.indicators.flatMap(({ code }) => indicators[code] ?? []);
    return [country, row.map(({ status }) => statusAnswer(status))] as const;
  });
  const { answers: scores } = unpackScores(packScores(edition), edition, edition.slug);
  const outcomes = outcomeAnswers(createAnswers(framework, new Map(statuses)), scores, crosswalk);
  const byMeasure = tallyByMeasure(outcomes);
  const near = pairsOf(crosswalk, outcomes.measures, edition.id).filter(({ isNear }) => isNear);
  return {
    again: tally(outcomes).asked,
    near: near.reduce((sum, { then }) => sum + (byMeasure.get(then)?.asked ?? 0), 0),
    scored: Object.keys(edition.scores).length,
    earlierMeasures: editions.at(-2)?.indicators.length ?? 0,
    latestMeasures: edition.indicators.length,
  };
}

/** Gzip sizes in kilobytes. */
function sizeFigures() {
  const { files, indexPath } = buildDataset(dataFolder);
  const sizes = [...files].map(([path, text]) => ({
    path,
    size: gzipSync(text, { level: 9 }).length / 1000,
  }));
  const sizesOf = (pattern: RegExp) =>
    sizes.flatMap(({ path, size }) => (pattern.test(path) ? size : []));
  const ofCountries = sizesOf(/\/[A-Z]{3}-/);
  return {
    index: Math.max(...sizesOf(new RegExp(`^${indexPath}$`))),
    smallest: Math.min(...ofCountries),
    largest: Math.max(...ofCountries),
    scores: sizesOf(/\/itu-gci/).reduce((sum, size) => sum + size, 0),
  };
}

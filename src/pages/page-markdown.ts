import { framework } from "../dataset/framework.ts";
import { editionsQuery } from "../dataset/later-queries.ts";
import { measureQuery } from "../dataset/measure-query.ts";
import { areasQuery } from "../dataset/queries.ts";
import { scoreAnswer } from "../domain/answers.ts";
import { answersOf } from "../domain/country-index.ts";
import { laterScores, type Since } from "../domain/editions/country-file.ts";
import { LAW_FIELDS } from "../domain/editions/laws.ts";
import type { Indicator } from "../domain/framework.ts";
import { type Holder, listHolders, tallyHolders } from "../domain/measures/holders.ts";
import type { Profile } from "../domain/profile.ts";
import { computeRows, groupByPillar, tallyRows } from "../domain/scorecard.ts";
import { groupByRegion, nameCountries } from "../domain/world/world-countries.ts";
import { markdownLink, markdownTable, md } from "../export/markdown.ts";
import { measureFinding } from "../figure/describe-measure.ts";
import { sourceLine } from "../figure/describe-view.ts";
import { joinNames } from "../figure/figure.tsx";
import { describeFlags } from "../figure/flag-words.ts";
import { describeSources } from "../figure/SourceLine.tsx";
import { createNamer } from "../figure/view-props.ts";
import {
  answerText,
  countsText,
  instrumentNames,
  laterWords,
  overallText,
} from "../i18n/answer-words.ts";
import { describeRegister } from "../i18n/register-words.ts";
import { classWord } from "../i18n/words.ts";
import { formatSelection } from "../url/codec.ts";
import { dataFilesOf } from "../url/data-files.ts";
import { readCountry, type Site } from "./page-subject.ts";
import type { SitePage } from "./site-pages.ts";

interface Facts {
  description: string;
  /** Address of the root of the site. */
  root: string;
  /** Date of the dataset. */
  date: string;
}

/** The page of a country or a measure as Markdown. Undefined for other pages. */
export function pageMarkdown(site: Site, { selection }: SitePage, facts: Facts) {
  const { index, i18n } = site;
  const { country, measure } = selection;
  const indicator = framework.indicators.find(({ code }) => code === measure);
  const page = indicator
    ? describeHolders(site, indicator)
    : country && describeCountry(site, country);
  if (!page) return undefined;
  const { t } = i18n;
  const { later, version } = index;
  const sources = later?.overall.map(({ source }) => source) ?? [];
  const more =
    later && describeSources(i18n, [...sources, later.sources.laws, later.sources.treaties]);
  const link = facts.root + formatSelection({ ...selection, dataset: version });
  const cited = { ...page, version, date: i18n.date(facts.date), link };
  const files = dataFilesOf(selection).map(({ label, path }) =>
    markdownLink(label, facts.root + path),
  );
  const texts = [
    t("picture.note"),
    ...(more ? [t("since.overall-apart"), t("picture.source", { source: more })] : []),
    t("picture.made", { ...cited, edition: "profiles" }),
    t("snapshot.citation", cited),
  ];
  return [
    md`# ${page.title}`,
    md`${facts.description}`,
    md`${t("picture.source", page)}`,
    ...page.parts,
    ...texts.map((text) => md`${text}`),
    `${t("snapshot.beside")} ${files.join(" · ")}\n`,
  ].join("\n\n");
}

interface Answered extends Pick<Holder, "answer" | "instruments" | "scores"> {
  /** First cells of the row. */
  named: readonly string[];
}

function answerTable({ i18n, index }: Site, head: readonly string[], rows: readonly Answered[]) {
  const { t, local } = i18n;
  const editions = index.later?.editions.map(({ short }) => local(short)) ?? [];
  const columns = [
    "chart.column.status",
    "snapshot.column.backing",
    "snapshot.column.instruments",
  ] as const;
  return markdownTable(
    [...head, ...columns.map((id) => t(id)), ...editions],
    rows.map(({ named, answer, instruments, scores }) => [
      ...named,
      answer ? classWord(i18n, answer.class, framework) : t("world.status.no-data"),
      answer?.backing ? t(`snapshot.backing.${answer.backing}`) : "–",
      joinNames(instrumentNames(instruments, i18n)) || "–",
      ...scores.map((score) => laterWords(i18n, score)),
    ]),
  );
}

/** The answers of all countries to a measure, by region. */
function describeHolders(site: Site, { code, title }: Indicator) {
  const { client, index, i18n } = site;
  const { t, local } = i18n;
  const file = client.getQueryData(measureQuery(index, code).queryKey);
  const areas = client.getQueryData(areasQuery(index).queryKey);
  if (!file) throw new Error(`The page of ${code} was described before its data loaded`);
  const answers = answersOf(framework, index);
  const codes = [...answers.countries, ...Object.keys(index.later?.countries ?? {})];
  const named = nameCountries(codes, index, areas, createNamer(i18n, index), i18n.language);
  const values = { publisher: local(framework.publisherShort), years: framework.years };
  return {
    title: `${code} ${local(title)}`,
    source: t("world.status.source", { ...values, count: answers.countries.length }),
    parts: groupByRegion(listHolders(named, index, answers, file)).flatMap(
      ({ region, countries }) => [
        md`## ${t(region ? `itu.${region}` : "itu.none")}`,
        md`${measureFinding(i18n, tallyHolders(countries))}.`,
        answerTable(
          site,
          [t("app.country")],
          countries.map((one) => ({ ...one, named: [one.name] })),
        ),
      ],
    ),
  };
}

/** A country's answers by pillar, or its scores if it has no profile, and later data. */
function describeCountry(site: Site, code: string) {
  const { index, i18n } = site;
  const { name, entry, profile, since } = readCountry(site, code);
  const later = describeLater(site, name, since);
  if (entry && profile)
    return {
      title: name,
      source: sourceLine(i18n, profile, entry),
      parts: [...describeProfile(site, profile, since), ...later],
    };
  const sources = index.later?.editions.map(({ source }) => source) ?? [];
  return {
    title: name,
    source: describeSources(i18n, sources),
    parts: [...describeScores(site, since), ...later],
  };
}

function describeProfile(site: Site, profile: Profile, since: Since | undefined) {
  const { index, i18n } = site;
  const { t, local } = i18n;
  const rows = computeRows(framework, profile);
  const known = { editions: index.later?.editions ?? [], since };
  const head = [t("chart.column.code"), t("chart.column.measure")];
  return [
    md`${countsText(tallyRows(rows), framework, i18n)}.`,
    ...describeFlags(i18n, index, profile).map((flag) => md`- ${flag}`),
    ...groupByPillar(rows).flatMap(({ pillar, rows: own }) => [
      md`## ${local(pillar.title)}`,
      answerTable(
        site,
        head,
        own.map(({ indicator: { code, title }, finding: { instruments }, answer }) => ({
          ...{ named: [code, local(title)], answer, instruments },
          scores: laterScores(known, code),
        })),
      ),
      ...own.flatMap(({ indicator: { code } }) =>
        describeFlags(i18n, index, profile, code).map((flag) => md`- ${code}: ${flag}`),
      ),
    ]),
  ];
}

function describeScores({ client, index, i18n }: Site, since: Since | undefined) {
  const { t, local } = i18n;
  const later = client.getQueryData(editionsQuery(framework, index.later).queryKey);
  const head = [t("chart.column.code"), t("chart.column.measure"), t("chart.column.score")];
  return (later?.editions ?? []).flatMap((edition) => {
    const { measures } = since?.scores[edition.id] ?? {};
    const rows = edition.indicators.map(({ code, title }, at) => {
      const answer = scoreAnswer(measures?.[at], edition);
      return [code, local(title), answerText(i18n, answer, edition)];
    });
    return measures ? [md`## ${local(edition.title)}`, markdownTable(head, rows)] : [];
  });
}

/** Overall scores, entries of the treaty register, and laws. */
function describeLater(
  { index: { later }, i18n }: Site,
  country: string,
  since: Since | undefined,
) {
  if (!later) return [];
  const { t, local, date } = i18n;
  const { treaties } = later.sources;
  const entries = since?.treaties && describeRegister(since.treaties, treaties.date, i18n);
  return [
    md`## ${t("since.overall-title")}`,
    ...later.overall.map(({ id, short, max: most, of }) => {
      const { score = 0, rank } = since?.overall?.[id] ?? {};
      const words = t("since.of", { score: overallText(i18n, score, most), most });
      return rank === undefined
        ? md`- ${local(short)}: ${t("scorecard.no-score")}`
        : md`- ${local(short)}: ${words}, ${t("since.rank", { rank, of })}`;
    }),
    md`## ${t("register.title", { date: date(treaties.date) })}`,
    ...(entries?.map(({ title, text }) => md`- ${title}: ${text}`) ?? [
      md`${t("register.none", { country })}`,
    ]),
    md`## ${t("since.laws")}`,
    ...LAW_FIELDS.flatMap((field) => {
      const { status, laws = [] } = since?.laws?.[field] ?? {};
      if (!status) return [];
      const titles = laws.map(({ title, url, draft }) =>
        [url ? markdownLink(title, url) : md`${title}`, draft ? t("kind.draft") : []].flat(),
      );
      return [
        md`### ${t(`since.field.${field}`)} · ${t(`since.field-status.${status}`)}`,
        ...(titles.length > 0
          ? titles.map((parts) => `- ${parts.join(" · ")}`)
          : [t("since.no-laws")]),
      ];
    }),
  ];
}

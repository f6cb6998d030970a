import { beforeAll, describe, expect, test, vi } from "vitest";
import { loadPage } from "../../src/app/load-page.ts";
import { framework } from "../../src/dataset/framework.ts";
import { createQueryClient, indexQuery, sinceQuery } from "../../src/dataset/queries.ts";
import type { Since } from "../../src/domain/editions/country-file.ts";
import type { Language } from "../../src/domain/languages.ts";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import { subjectOf } from "../../src/pages/page-subject.ts";
import { formatSelection } from "../../src/url/codec.ts";
import { serveData } from "./dataset.ts";
import { loadTexts } from "./texts.ts";

const client = createQueryClient();
// The real data page needs all published files.
vi.mock("../../src/dataset/dataset-page.ts", () => ({
  datasetPageQuery: () => ({ queryKey: ["dataset"], queryFn: () => ({}) }),
}));
beforeAll(serveData);

async function createSite(language: Language) {
  const index = await client.fetchQuery(indexQuery(framework));
  return { client, index, i18n: await loadTexts(language) };
}

async function describePage(subject: Partial<Selection>) {
  const selection = { ...NO_SELECTION, ...subject };
  const site = await createSite(selection.language);
  await loadPage(client, selection);
  return subjectOf(site, { selection, address: formatSelection(selection) });
}

describe("the description of a page", () => {
  test.each<[Partial<Selection>, string]>([
    [
      { country: "KEN" },
      "Kenya reported 12 of 21 measures in place for cybersecurity and child online protection, 2014. Kenya scored 98.6 of 100 in the GCI 2024.",
    ],
    [
      { country: "KEN", language: "es" },
      "Kenya declaró vigentes 12 de 21 medidas de ciberseguridad y protección de la infancia en línea, 2014. Kenya obtuvo 98,6 de 100 en el GCI 2024.",
    ],
    [{ country: "TON" }, "Tonga scored 33.8 of 100 in the GCI 2024."],
    [
      { view: "world" },
      "Which cybersecurity and child online protection measures 193 countries and territories reported in the ITU’s profiles of 2014–2015: all countries and measures in one table, on a map and as charts.",
    ],
    [
      { view: "measure", measure: "1.2.1" },
      "Is there a national computer incident response team? CIRT: 104 of 193 countries report this measure in place; 22 report it in part; 66 report that it does not exist; 1 does not say.",
    ],
    [
      { view: "measure", measure: "1.2.1", language: "es" },
      "¿Existe un equipo nacional de respuesta a incidentes informáticos? CIRT: 104 de 193 países declaran vigente esta medida; 22 la declaran vigente en parte; 66 declaran que no existe; 1 no lo indica.",
    ],
  ])("summarizes the page of %j", async (subject, description) => {
    expect((await describePage(subject)).description).toBe(description);
  });

  test("names the latest edition with scores for a country without a profile", async () => {
    await describePage({ country: "TON" });
    const site = await createSite("en");
    const { queryKey } = sinceQuery(site.index.later?.countries.TON?.file);
    const [earlier = "", last = ""] = site.index.later?.editions.map(({ id }) => id) ?? [];
    const since = client.getQueryData<Since>(queryKey);
    const { [last]: removed, ...scores } = since?.scores ?? {};
    expect(removed).toBeDefined();
    expect(scores).toHaveProperty(earlier);
    client.setQueryData(queryKey, since && { ...since, scores });
    expect((await describePage({ country: "TON" })).description).toMatch(/in the GCI 2020\.$/);
    client.setQueryData(queryKey, since);
  });

  test("is different on the first page and on the page of each view", async () => {
    const subjects = [
      {},
      { view: "world" },
      { view: "compare" },
      { view: "method" },
      { view: "dataset" },
    ] as const;
    const descriptions: string[] = [];
    for (const subject of subjects) descriptions.push((await describePage(subject)).description);
    expect(new Set(descriptions).size).toBe(subjects.length);
  });
});

test("a country's page has its own picture, and other pages share one picture", async () => {
  const pictureOf = async (subject: Partial<Selection>) => {
    const { picture, preview } = await describePage(subject);
    return [picture, preview.title];
  };
  expect(await pictureOf({ country: "KEN", language: "es" })).toEqual(["KEN", "Kenya"]);
  expect(await pictureOf({ country: "TON" })).toEqual(["TON", "Tonga"]);
  const [first, ...others] = await Promise.all(
    [{}, { view: "world" } as const, { view: "compare" } as const].map(pictureOf),
  );
  expect(first?.[0]).toBe("world");
  expect(others).toEqual([first, first]);
});

test("throws for a page that is described before its data have loaded", async () => {
  const site = { ...(await createSite("en")), client: createQueryClient() };
  const selection = { ...NO_SELECTION, country: "TON" };
  expect(() => subjectOf(site, { selection, address: "TON.html" })).toThrow(
    "The page of TON was described before its data loaded",
  );
});

import type { Locator, Page } from "@playwright/test";
import { FIGURES } from "../../src/domain/figures.ts";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import {
  type AtlasPage,
  trackAddress,
  waitForAttached,
  waitForCount,
  waitForFrames,
  waitForVisible,
} from "./atlas.ts";
import { trackLanguage } from "./change-language.ts";
import { KeepingPage, PER, READING, upload } from "./keeping.ts";
import { type Finder, findSettledFaults, inPage, trackWindow } from "./settled.ts";
import { EDITIONS, SHIPPED } from "./shipped.ts";
import { expect, FIXTURES_URL, test } from "./test.ts";
import { findOverflow, findTextFaults } from "./text-faults.ts";

/** Widths at which every view is tested in each of its languages. */
const MAIN_WIDTHS = [1440, 390, 320];
/** The other widths at which every view is tested. */
const OTHER_WIDTHS = [2560, 1024, 768, 700];
const PHONES = [390, 360, 320];
/** The other widths are divided among these languages. Some views are tested only in these languages. */
const STRICT: readonly Language[] = ["en", "es", "ar"];

/** A layout rule. `find` returns the check for a width. */
interface Rule {
  /** If set, all widths are tested, but only in these languages. Otherwise see `planOf`. */
  languages?: readonly Language[];
  widths: readonly number[];
  find: (width: number) => Finder;
}

const noOverflow: Rule = {
  widths: [...MAIN_WIDTHS, ...OTHER_WIDTHS],
  find: () => inPage(findOverflow),
};

/** No text overlaps other text or is cut off. */
const noCutText: Rule = { widths: MAIN_WIDTHS, find: () => inPage(findTextFaults) };

/** No label extends past a drawing that clips it. */
const noCutLabels: Rule = {
  widths: MAIN_WIDTHS,
  find: () =>
    inPage(() =>
      [...document.querySelectorAll("main svg text")].flatMap((label) => {
        const drawing = label.closest("svg");
        if (!drawing || getComputedStyle(drawing).overflowX === "visible") return [];
        const [own, whole] = [label.getBoundingClientRect(), drawing.getBoundingClientRect()];
        const isCut = own.width > 0 && (own.left < whole.left - 1 || own.right > whole.right + 1);
        return isCut ? [`cut off by the drawing: ${label.textContent}`] : [];
      }),
    ),
};

/** Reports groups that wrap and leave a single element on the last line. */
const noOrphans = (groups: string, items: string, widths: readonly number[]): Rule => ({
  widths,
  find: () =>
    inPage(
      ([outer, inner]) =>
        [...document.querySelectorAll(outer)].flatMap((group) => {
          const tops = [...group.querySelectorAll(inner)].map(
            (item) => item.getBoundingClientRect().top,
          );
          const lines = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
          return lines.length > 1 && lines.at(-1) === 1 ? [`lines of ${lines}`] : [];
        }),
      [groups, items] as const,
    ),
});

const noOrphanFilter = noOrphans(".filters .chips", ".chip", [910, 1024, 1100, 1280, 1440, 1920]);

const noOrphanTool = noOrphans(".chart-tools", ".button", [390, 768, 1440]);

/** The content ends at least 8 px above the footer. */
const spaceAboveFooter: Rule = {
  widths: [390, 1440],
  find: () =>
    inPage(() => {
      const { top = 0 } = document.querySelector(".page-footer")?.getBoundingClientRect() ?? {};
      const ends = [...document.querySelectorAll(".neighbours li, .matrix-row, .chart-source")].map(
        (one) => one.getBoundingClientRect().bottom,
      );
      const space = Math.round(top - Math.max(...ends));
      return space < 8 ? [`${space} px above the footer`] : [];
    }),
};

/** Year ranges such as "2014–2015" do not wrap. */
const wholeYears: Rule = {
  widths: [390],
  find: () =>
    inPage(() =>
      [...document.querySelectorAll(".segments button")].flatMap(({ firstChild: text }) => {
        const at = text?.textContent?.indexOf("–") ?? -1;
        if (!text || at < 0) return [];
        const range = document.createRange();
        range.setStart(text, at - 1);
        range.setEnd(text, at + 2);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        return new Set(tops).size > 1 ? [`broken: ${text.textContent}`] : [];
      }),
    ),
};

/** Reports parts of the header that are alone on their line. */
const noOrphanInHeader: Rule = {
  widths: [320, 390, 641, 768, 844, 960, 1024, 1100],
  find: () =>
    inPage(() => {
      const middles = [...document.querySelectorAll(".top-bar-line > *")]
        .map((part) => part.getBoundingClientRect())
        .map(({ top, bottom }) => Math.round((top + bottom) / 2));
      const alone = middles.filter(
        (middle, at) =>
          !middles.some((other, there) => there !== at && Math.abs(other - middle) < 8),
      );
      return alone.map((middle) => `a part of the header alone at y=${middle}`);
    }),
};

/** The button for documents is beside the navigation. */
const buttonBesideNavigation: Rule = {
  languages: ["fr", "ru"],
  widths: [1021, 1024, 1100],
  find: () =>
    inPage(() => {
      const [links, button] = [".navigation", ".add-document"].map((part) =>
        document.querySelector(`.top-bar ${part}`)?.getBoundingClientRect(),
      );
      const isBeside = links && button && button.top < links.bottom;
      return isBeside ? [] : ["the button is below the navigation"];
    }),
};

/** “Choose a country” is on one line. */
const invitationOnOneLine: Rule = {
  languages: ["en", "es"],
  widths: [390, 768, 1024, 1100, 1440],
  find: () =>
    inPage(() => {
      const picker = document.querySelector(".country-picker-name");
      const height = picker?.getBoundingClientRect().height ?? 99;
      return height < 20 ? [] : [`${picker?.textContent}: ${height} px high`];
    }),
};

const noOrphanFigure: Rule = {
  widths: [700, 768, 1024, 1100, 1240, 1280],
  find: () =>
    inPage(() => {
      const all = [...document.querySelectorAll(".figures > .figure")];
      const tops = all.map((figure) => figure.getBoundingClientRect().top);
      const alone = tops.filter((top) => tops.filter((other) => other === top).length === 1);
      return tops.length === 3 ? alone.map((top) => `a figure alone at y=${top}`) : ["no figures"];
    }),
};

const footerAsWideAsContent: Rule = {
  widths: [390, 1024, 1920],
  find: () =>
    inPage(() => {
      const edges = [".glance", ".page-footer"].map((selector) => {
        const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return `${left}–${right}`;
      });
      return edges[0] === edges[1] ? [] : [`footer at ${edges[1]}, content at ${edges[0]}`];
    }),
};

/** Names in a row are never cut. In a narrow row they move below the title of the measure. */
const wholeNamesInRows: Rule = {
  widths: [700, 768, 900, 1024, 1110, 1440],
  find: (width) =>
    inPage(
      (isNarrow) => {
        const cells = [...document.querySelectorAll(".row")].flatMap((row) => {
          const [cell, title] = [row.querySelector(".row-names"), row.querySelector(".row-title")];
          return cell?.textContent && title ? [{ cell, title }] : [];
        });
        const faults = cells.flatMap(({ cell, title }) => {
          const isCut = cell.scrollWidth > cell.clientWidth;
          const isBelow =
            cell.getBoundingClientRect().top > title.getBoundingClientRect().bottom - 4;
          return [
            ...(isCut ? [`cut: ${cell.textContent}`] : []),
            ...(isBelow === isNarrow
              ? []
              : [`${isBelow ? "below" : "beside"}: ${title.textContent}`]),
          ];
        });
        return cells.length > 10 ? faults : ["no names"];
      },
      // At 1110 px the country's figures move next to the rows, which become narrow again.
      width < 800 || width === 1110,
    ),
};

/** A row header takes at most four lines on a phone and two elsewhere. A word broken into letters would take more. */
const shortRowHeads: Rule = {
  languages: ["en"],
  widths: [320, 390, 641, 700, 768, 1000, 1101, 1279, 1280, 1440, 2560],
  find: (width) =>
    inPage(
      (most) => {
        const heads = document.querySelectorAll("table.compare-matrix tbody .compare-row th");
        const heights = [...heads].map((head) => head.getBoundingClientRect().height);
        return heights.length === 21
          ? heights.filter((height) => height >= most).map((height) => `a head of ${height} px`)
          : ["no rows"];
      },
      width < 640 ? 104 : 64,
    ),
};

const wholeCountryNames: Rule = {
  widths: [320, 390, 768, 1024, 1280, 1440],
  find: () =>
    inPage((expected) => {
      const names = [...document.querySelectorAll(".matrix-row .matrix-name a")];
      const cut = names.filter(
        (name) =>
          name.scrollWidth > name.clientWidth ||
          // `overflow-clip-margin` shows 6 px beyond the box.
          name.scrollHeight > name.clientHeight + 6 ||
          name.clientHeight !== name.closest(".matrix-row")?.clientHeight,
      );
      return names.length === expected
        ? cut.map(({ textContent }) => `cut: ${textContent}`)
        : [`${names.length} names`];
    }, SHIPPED),
};

/** Elements in which no word may be broken across lines. Names of instruments are exempt: they can contain words wider than a phone. */
const WHOLE = [
  "th, .chart-table td, .matrix-name, .matrix-pillar, .drawer-toolbar, .drawer-names",
  ".compare-country-name, .compare-cell-country, .compare-cell-country ~ span:not(.compare-names)",
];

const noBrokenWords: Rule = {
  languages: ["en", "es", "fr", "ru"],
  widths: [320],
  find: () =>
    inPage((selector) => {
      return [...document.querySelectorAll(selector)].flatMap((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const broken: string[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { 0: word, index } of (text.textContent ?? "").matchAll(/\p{L}{2,}/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const isClipped = text.parentElement?.closest(
              ".visually-hidden, .compare-head-name ~ *",
            );
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1 && !isClipped) broken.push(`broken: ${word}`);
          }
        return broken;
      });
    }, `:is(main, dialog) :is(${WHOLE})`),
};

/** Tables must not scroll sideways on a phone, because they are not reachable by keyboard. */
const wholeTables: Rule = {
  widths: PHONES,
  find: () =>
    inPage(() => {
      const tables = [...document.querySelectorAll(".prose-table")];
      const hidden = tables.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      // The method page has five tables. The data page has more.
      return tables.length >= 5
        ? hidden.filter(Boolean).map((px) => `${px} px cut`)
        : ["no tables"];
    }),
};

const wholeEditions: Rule = {
  widths: PHONES,
  find: (width) =>
    inPage(
      ([edge, expected]) => {
        const editions = [...document.querySelectorAll(".segments")]
          .map((group) => [...group.querySelectorAll("button")])
          .find((buttons) => buttons.length === expected);
        if (!editions) return ["no editions"];
        return editions
          .filter((button) => {
            const { left, right } = button.getBoundingClientRect();
            return button.scrollWidth > button.clientWidth || left < 0 || right > edge;
          })
          .map(({ textContent }) => `cut: ${textContent}`);
      },
      // One button each for the profiles, every edition, and the outcomes.
      [width, EDITIONS.length + 2] as const,
    ),
};

const drawerFits: Rule = {
  widths: [320],
  find: () =>
    inPage(() => {
      const drawer = document.querySelector("dialog[open]");
      if (!drawer) return ["no drawer"];
      const { scrollWidth, clientWidth } = drawer;
      return scrollWidth > clientWidth ? [`drawer ${scrollWidth - clientWidth} px too wide`] : [];
    }),
};

interface View {
  address: string;
  /** Defaults to all languages. */
  languages?: readonly Language[];
  rules?: readonly Rule[];
  /** Height of the window. A matrix needs a tall window, because browsers skip its drawings outside the window. */
  height?: number;
  reach?: (atlas: AtlasPage) => Promise<unknown>;
}

const TABLES = FIGURES.filter(({ view }) => view === "scorecard")
  .map(({ id }) => id)
  .join(",");
const compare = (others: string, more = "") =>
  `./?view=compare&country=PER&with=${others}&words=hidden${more}`;
const noOrphanCountry = noOrphans(
  ".compare-countries, .compare-who .chips",
  ".compare-country, .chip",
  [700, 768, 900, 1024, 1100, 1440],
);
const waitForCharts = (atlas: AtlasPage) => atlas.waitForCharts();
const waitForDrawer = ({ drawer }: AtlasPage) => waitForVisible(drawer);
const waitForBothFigures = ({ figures }: AtlasPage) => waitForCount(figures, 2);
const waitForPicture = ({ page }: AtlasPage) => waitForVisible(page.getByRole("img").first());
const waitForMatrix = ({ page }: AtlasPage) =>
  waitForVisible(page.locator(".matrix-body .matrix-row").first());
const waitForTable = ({ page }: AtlasPage) => waitForVisible(page.getByRole("table").first());

const VIEWS: Readonly<Record<string, View>> = {
  scorecard: {
    address: "./?country=PER",
    reach: waitForCharts,
    rules: [
      noOrphanInHeader,
      noOrphanFilter,
      noOrphanFigure,
      noOrphanTool,
      wholeYears,
      footerAsWideAsContent,
      spaceAboveFooter,
      wholeNamesInRows,
    ],
  },
  "scorecard with tables": { address: `./?table=${TABLES}`, reach: waitForCharts },
  "scorecard with very long names": {
    languages: STRICT,
    address: `${FIXTURES_URL}?country=ATA`,
    reach: waitForCharts,
  },
  "scorecard with right-to-left names": {
    languages: STRICT,
    address: `${FIXTURES_URL}?country=BVT`,
    reach: waitForCharts,
  },
  "drawer with a long name": {
    address: `${FIXTURES_URL}?country=ATA&indicator=1.1.1`,
    reach: waitForDrawer,
    rules: [drawerFits],
  },
  "drawer with a long word": {
    languages: STRICT,
    address: `${FIXTURES_URL}?country=ATA&indicator=1.1.2`,
    reach: waitForDrawer,
    rules: [drawerFits],
  },
  "drawer with a long word in the country's name": {
    languages: ["ru"],
    address: "./?country=BOL&indicator=1.2.1",
    reach: waitForDrawer,
    rules: [drawerFits, noBrokenWords],
  },
  "comparison with one country": {
    languages: STRICT,
    address: compare("CHL"),
    reach: waitForBothFigures,
  },
  "comparison with two countries": {
    address: compare("CHL,COL"),
    reach: waitForBothFigures,
    rules: [shortRowHeads, noOrphanFilter],
  },
  "comparison with four countries": {
    languages: STRICT,
    address: compare("CHL,COL,URY,BRA", "&order=coverage"),
    reach: waitForBothFigures,
    rules: [shortRowHeads, noOrphanCountry],
  },
  "comparison with five countries": {
    address: compare("CHL,COL,URY,BRA,VEN"),
    reach: waitForBothFigures,
    rules: [shortRowHeads, noBrokenWords],
  },
  "comparison with names and tables": {
    address: compare("CHL,COL,URY,BRA,VEN", "&table=pillar-bars").replace("hidden", "shown"),
    reach: waitForBothFigures,
    rules: [noBrokenWords],
  },
  "comparison with long words": {
    languages: ["ru"],
    address: compare("CAF").replace("PER", "BOL").replace("hidden", "shown"),
    reach: waitForBothFigures,
    rules: [noBrokenWords],
  },
  "suggested comparison with a long name": {
    languages: STRICT,
    address: "./?view=compare&country=COD",
    reach: waitForBothFigures,
    rules: [noOrphanCountry],
  },
  "suggested comparison": {
    address: "./?view=compare&country=PER",
    reach: waitForBothFigures,
    rules: [noOrphanCountry],
  },
  matrix: {
    address: "./?view=world",
    height: 7000,
    reach: waitForMatrix,
    rules: [wholeCountryNames, spaceAboveFooter, noBrokenWords],
  },
  "matrix of scores": {
    languages: ["ru"],
    address: "./?view=world&edition=gci-2024",
    height: 7000,
    reach: waitForMatrix,
    rules: [noBrokenWords],
  },
  outcomes: {
    address: "./?view=world&edition=since",
    reach: waitForMatrix,
    rules: [noOrphanFilter, wholeEditions],
  },
  bars: {
    address: "./?view=world&show=countries",
    reach: waitForPicture,
    rules: [invitationOnOneLine],
  },
  "bars as a table": {
    address: "./?view=world&show=countries&table=countries",
    reach: waitForTable,
  },
  list: {
    languages: ["es", "ru"],
    address: "./?view=world&show=list&has=1.2.1",
    reach: waitForTable,
  },
  map: { address: "./?view=world&show=map", reach: waitForPicture },
  "map as a table": { address: "./?view=world&show=map&table=map", reach: waitForTable },
  distribution: { address: "./?view=world&show=distribution", reach: waitForPicture },
  "distribution as a table": {
    address: "./?view=world&show=distribution&table=distribution",
    reach: waitForTable,
    rules: [noBrokenWords],
  },
  measure: {
    address: "./?view=measure&measure=1.1.2&in=itu-africa",
    reach: ({ page }) => waitForVisible(page.locator(".measure-list")),
  },
  "measure with a form for conditions": {
    address: "./?view=measure&measure=1.1.2&in=itu-africa&has=1.2.1",
    reach: async ({ page }) => {
      // The button is hidden on wide pages, so a click would fail.
      await page.locator(".filter-toggle").dispatchEvent("click");
      // The window is scaled, so a click would miss.
      await page.locator(".condition-form > summary").press("Enter");
      await waitForVisible(page.locator(".condition-form form"));
    },
  },
  method: {
    address: "./?view=method",
    reach: waitForTable,
    rules: [noOrphanInHeader, buttonBesideNavigation, wholeTables],
  },
  dataset: {
    address: "./?view=dataset",
    reach: async (atlas) => {
      await waitForTable(atlas);
      // Browsers skip the layout of closed details.
      await atlas.page.locator("main details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
    },
    rules: [noOrphanInHeader, wholeTables],
  },
  "scorecard of a country with a long name": {
    languages: ["ru"],
    address: "./?country=AZE",
    rules: [noOrphanInHeader],
  },
};

const partOf = ({ address }: View) =>
  address.startsWith(FIXTURES_URL)
    ? "invented countries"
    : (/view=(compare|world)/.exec(address)?.[1] ?? "scorecard, measures and texts");

/** Views of the same part share a page. */
const PLACED = Object.entries(VIEWS).map(([name, view], at) => ({
  name,
  ...view,
  at,
  part: partOf(view),
}));

for (const part of new Set(PLACED.map((view) => view.part)))
  test(`the layout rules hold across widths and languages: ${part}`, async ({ atlas }) => {
    test.slow();
    const { page } = atlas;
    const open = trackAddress(page);
    const { resize, expectLayouts } = await trackLayouts(page);
    for (const view of PLACED.filter((one) => one.part === part))
      await test.step(view.name, async () => {
        const { address, reach, rules, languages = LANGUAGES, at, height = 900 } = view;
        await resize(OTHER_WIDTHS[0] ?? 1440, height);
        await open(`${address}${address.includes("?") ? "&" : "?"}lang=${LANGUAGES[0]}`);
        await reach?.(atlas.in(LANGUAGES[0]));
        await expectLayouts(languages, rules, at, height);
      });
  });

test("the layout rules hold across widths and languages: the import page, kept profiles and the pages that count them", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.choose(
    upload(
      "a-profile-saved-under-its-whole-title-in-2015-as-long-as-it-is (final).txt",
      PER.buffer,
    ),
    upload("empty.txt", ""),
  );
  await expect(page.getByRole("article")).toHaveCount(21, READING);
  const { expectLayouts } = await trackLayouts(page);
  await expectLayouts();
  // The window is scaled, so a click would miss.
  await page.locator(".import-bar .is-primary").press("Enter");
  await expect(page.locator(".import-kept .import-file")).toHaveCount(1);
  await expectLayouts();
  for (const [address, languages] of [
    ["./?view=compare&country=CHL&with=PER", STRICT],
    ["./?country=PER", LANGUAGES],
  ] as const) {
    await page.goto(`${address}&from=device&lang=en`);
    await waitForVisible(page.locator(".notice"));
    await expectLayouts(languages);
  }
});

async function trackLayouts(page: Page) {
  const resize = await trackWindow(page);
  const changeLanguage = trackLanguage(page);
  /** Checks the rules in each language, at the widths that `planOf` returns. */
  const expectLayouts = async (
    languages: readonly Language[] = LANGUAGES,
    more: readonly Rule[] = [],
    at = 0,
    height = 900,
  ): Promise<void> => {
    const rules = [noOverflow, noCutText, noCutLabels, ...more];
    for (const [turn, language] of languages.entries()) {
      await changeLanguage(language);
      const plan = planOf(rules, at, language);
      // Every second language uses the widths in reverse order, which saves a resize. Resizing takes most of the time.
      for (const [width, due] of turn % 2 === 0 ? plan : plan.toReversed()) {
        await resize(width, height);
        const finders = due.map(({ find }) => find(width));
        const faults = await findSettledFaults(page, finders, width);
        expect.soft(faults, `${language}, ${width} px`).toEqual([]);
      }
    }
  };
  return { resize, expectLayouts };
}

/**
 * The rules for each width, from the widest. All languages are tested at the main widths. Each other width is tested in one
 * strict language, which differs by view. Testing all widths in all strict languages would take twice as long.
 */
function planOf(
  rules: readonly Rule[],
  at: number,
  language: Language,
): readonly (readonly [width: number, due: readonly Rule[]])[] {
  const widths = [...new Set(rules.flatMap((rule) => rule.widths))].toSorted((a, b) => b - a);
  const others = widths.filter((width) => !MAIN_WIDTHS.includes(width));
  const own = others.filter((_, index) => STRICT[(at + index) % STRICT.length] === language);
  return widths
    .map((width) => {
      const isOwn = [...MAIN_WIDTHS, ...own].includes(width);
      const due = rules.filter(
        ({ widths: wanted, languages }) =>
          wanted.includes(width) && (languages ? languages.includes(language) : isOwn),
      );
      return [width, due] as const;
    })
    .filter(([, due]) => due.length > 0);
}

test("the chosen country's name in the distribution overlaps no count and stays in the window", async ({
  page,
}) => {
  for (const [width, query] of [
    [1440, "country=PER&edition=gci-2024&lang=es"],
    [1440, "country=NER"],
    [390, "country=COD&lang=es"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./?view=world&show=distribution&${query}`);
    const name = page.locator("[data-mark=chosen] text");
    await expect(name).toBeVisible();
    const overlapped = await name.evaluate((text) => {
      const own = text.getBoundingClientRect();
      return [
        ...document.querySelectorAll(".recharts-label-list text, .recharts-bar-rectangle path"),
      ]
        .filter((count) => {
          const { left, right, top, bottom } = count.getBoundingClientRect();
          return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
        })
        .map(({ textContent }) => textContent);
    });
    expect(overlapped, query).toEqual([]);
    const box = await name.boundingBox();
    expect((box?.x ?? -1) + (box?.width ?? width), query).toBeLessThanOrEqual(width);
  }
});

test("a chart has no blank line between its finding and its drawing", async ({ atlas }) => {
  await atlas.openWithCharts();
  const gaps = await atlas.figures.evaluateAll((figures) =>
    figures.map((figure) => {
      const finding = figure.querySelector(".chart-finding");
      const drawing = finding?.nextElementSibling;
      if (!finding || !drawing) return Number.NaN;
      const words = document.createRange();
      words.selectNodeContents(finding);
      return drawing.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    }),
  );
  expect(gaps).toHaveLength(atlas.chartTitles.length);
  for (const gap of gaps) expect(gap).toBeLessThan(20);
});

/** Views with an element that appears once everything has loaded. */
const ARRIVALS: readonly [address: string, arrived: (atlas: AtlasPage) => Locator][] = [
  ["./", ({ page }) => page.locator(".chart-panel button").first()],
  ["./?country=CHL", ({ page }) => page.locator(".chart-panel button").first()],
  ["./KEN.html?pillar=legal", ({ page }) => page.locator(".chart-panel button").first()],
  ["./KEN.html?edition=gci-2024", ({ page }) => page.locator(".chart-panel button").first()],
  ["./?indicator=1.2.1", ({ drawer }) => drawer.locator("mark")],
  ["./?country=CHL&indicator=1.5.4", ({ drawer }) => drawer.getByText(/GCI 2024/).first()],
  ["./?view=world", ({ page }) => page.locator(".matrix-body .matrix-row").first()],
  ["./?view=world&show=countries", ({ page }) => page.locator(".chart-frame svg").first()],
  ["./?view=world&show=map", ({ page }) => page.locator(".world-map [data-country]").first()],
  ["./?view=world&show=distribution", ({ page }) => page.locator(".chart-frame svg").first()],
  ["./?view=compare&country=PER&with=CHL,COL", ({ page }) => page.getByText("CLCERT").first()],
  ["./?view=method", ({ page }) => page.locator(".prose-table").first()],
  ["./?view=dataset", ({ page }) => page.locator(".prose-table").first()],
  ["./?view=import", ({ page }) => page.locator("input[type=file]")],
];

/** Releases requests for scripts and data one at a time, with two frames in between so that the page can paint. */
async function serveStepByStep(page: Page): Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  // The start script is not held back, because it blocks the first paint.
  await page.route(/\/(data|assets)\/(?!start-).*\.js(on)?$/, (route) => {
    const turn = last.then(() => waitForFrames(page)).then(() => route.continue());
    last = turn;
    return turn;
  });
}

for (const width of [390, 1440])
  for (const [address, arrived] of ARRIVALS)
    test(`no layout shift while the page loads, at ${width} px: ${address}`, async ({ atlas }) => {
      const { page } = atlas;
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        window.shifts = [];
        const describe = ({ node, previousRect, currentRect }: LayoutShiftSource) =>
          `${node?.parentElement?.outerHTML.slice(0, 200)} from ${previousRect.y} to ${currentRect.y}`;
        new PerformanceObserver((list) => {
          for (const { hadRecentInput, sources, value } of list.getEntries() as LayoutShift[])
            if (!hadRecentInput) window.shifts.push(`${value}: ${sources.map(describe)}`);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await serveStepByStep(page);
      await page.goto(address);
      // About thirty files load one after another, which is slow on a busy machine.
      await waitForAttached(arrived(atlas), { timeout: 60_000 });
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    });

declare global {
  interface Window {
    /** Layout shifts without input, with the elements that moved. */
    shifts: string[];
  }
  interface LayoutShiftSource {
    node: Node | null;
    previousRect: DOMRectReadOnly;
    currentRect: DOMRectReadOnly;
  }
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: readonly LayoutShiftSource[];
  }
}

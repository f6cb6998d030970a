// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Group } from "../../src/domain/groups.ts";
import type { Language } from "../../src/domain/languages.ts";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import { Conditions, Sentence } from "../../src/figure/narrowing/Conditions.tsx";
import { NoCountry } from "../../src/figure/narrowing/NoCountry.tsx";
import { type Narrowing, NO_NARROWING } from "../../src/figure/narrowing/use-narrowing.ts";
import { renderPart } from "../features/charts/page.tsx";

const onChange = vi.fn();
beforeEach(() => onChange.mockClear());

const area = (alpha2: string) => ({ alpha2, numeric: "0", neighbours: [] });
const africa: Group & { name: string } = {
  ...{ id: "africa", kind: "continent", name: "Africa", members: ["KEN", "TZA"] },
};
const around = (id: string, members: string[]): Group => ({ id, kind: "relation", members });

/** The groups and conditions of an invented question about three countries. */
const narrowingOf = (change: Partial<Narrowing> = {}) =>
  ({
    places: [],
    conditions: [],
    phrase: "",
    isUndecided: () => false,
    includes: () => true,
    factsOf: () => undefined,
    findGroup: (id: string) =>
      ({
        "neighbours-KEN": around("neighbours-KEN", ["TZA"]),
        "similar-KEN": around("similar-KEN", ["PER"]),
        "neighbours-PER": around("neighbours-PER", []),
      })[id],
    groupInputs: {
      areas: { KEN: area("KE"), TZA: area("TZ"), PER: area("PE") },
      countries: ["KEN", "TZA", "PER"],
      entries: [{ id: "ldc", countries: ["TZA"], title: "Least developed" }],
      own: [],
    },
    ...change,
  }) as unknown as Narrowing;

describe("Conditions", () => {
  interface Props {
    selection?: Partial<Selection>;
    change?: Partial<Narrowing>;
    country?: string | undefined;
  }
  const show = ({ selection, change, country }: Props) =>
    renderPart(
      <Conditions
        narrowing={narrowingOf(change)}
        selection={{ ...NO_SELECTION, ...selection }}
        country={
          country === undefined ? undefined : { code: country, name: country, region: undefined }
        }
        onChange={onChange}
      />,
    );
  const asked = {
    selection: { places: ["africa", "atlantis"], conditions: ["has=1.2.1", "users=..20", "x"] },
    change: {
      places: [africa],
      conditions: [
        { text: "has=1.2.1", name: "with a national team" },
        { text: "users=..20", name: "with at most 20 %" },
      ],
    },
  };
  const remove = (name: string) => screen.getByRole("button", { name: `Remove: ${name}` });

  test("each group and condition has a button that removes it", async () => {
    await show(asked);
    for (const [name, change] of [
      ["Africa", { places: ["atlantis"] }],
      ["“atlantis” is not a group", { places: ["africa"] }],
      ["with a national team", { conditions: ["users=..20", "x"], matchesAny: false }],
      ["“x” is not a condition", { conditions: ["has=1.2.1", "users=..20"], matchesAny: false }],
    ] as const) {
      onChange.mockClear();
      await userEvent.click(remove(name));
      expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
    }
  });

  test("focus moves to the number of countries when a condition is removed", async () => {
    const found = Object.assign(document.createElement("p"), { className: "filter-found" });
    found.tabIndex = -1;
    document.body.append(found);
    await show(asked);
    await userEvent.click(remove("with a national team"));
    expect(found).toHaveFocus();
    found.remove();
  });

  test.each([
    [false, "all conditions", "any condition", true],
    [true, "any condition", "all conditions", false],
  ])(
    "with two conditions, shows whether countries must meet all or any, and can switch (any: %s)",
    async (matchesAny, on, off, change) => {
      await show({ ...asked, selection: { ...asked.selection, matchesAny } });
      const choice = within(screen.getByRole("group", { name: "Countries must meet" }));
      expect(choice.getByRole("button", { pressed: true })).toHaveTextContent(on);
      await userEvent.click(choice.getByRole("button", { name: off }));
      expect(onChange).toHaveBeenCalledExactlyOnceWith({ matchesAny: change });
    },
  );

  test("with one condition, offers no choice between all and any", async () => {
    const conditions = asked.change.conditions.slice(0, 1);
    await show({ selection: { conditions: ["has=1.2.1"] }, change: { conditions } });
    expect(screen.queryByRole("group", { name: "Countries must meet" })).toBeNull();
  });

  test("a condition that is added again moves to the end", async () => {
    await show({ selection: { conditions: ["has=1.1.1", "users=..20"] } });
    await userEvent.click(screen.getByText("Add a condition"));
    await userEvent.click(screen.getByRole("button", { name: "Add" }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ conditions: ["users=..20", "has=1.1.1"] });
  });

  test.each([
    [undefined, []],
    ["KEN", ["Neighbours of Kenya", "Most similar to Kenya"]],
    // In the sample, Peru has neither neighbours nor similar countries.
    ["PER", []],
  ])("offers the groups related to the current country (%s): %j", async (country, related) => {
    await show({ country });
    const menu = screen.getByRole("combobox", { name: "Group of countries" });
    const options = (label: string) =>
      [...menu.querySelectorAll(`optgroup[label="${label}"] option`)].map((one) => one.textContent);
    expect(options(`Related to ${country}`)).toEqual(related);
    expect(options("UN categories")).toEqual(["Least developed"]);
    expect(options("Your groups")).toEqual(["Your own group…"]);
    expect(menu.querySelectorAll("optgroup")).toHaveLength(related.length > 0 ? 3 : 2);
  });

  test("a chosen group is added to groups of other kinds", async () => {
    await show(asked);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Group of countries" }),
      "ldc",
    );
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ places: ["africa", "ldc"] });
  });
});

describe("Sentence", () => {
  const countries = ["KEN", "TZA"].map((code) => ({ code, name: code, region: undefined }));
  const show = async (change: Partial<Narrowing>, scope = countries, language?: Language) => {
    await renderPart(
      <Sentence narrowing={narrowingOf(change)} all={countries} scope={scope} />,
      language,
    );
    return document.querySelector(".world-question")?.textContent;
  };
  const population = { factsOf: () => ({ population: 5 }) };
  const conditions = [{ text: "has=1.2.1", name: "" }];
  const phrase = "with a national team";

  test("is omitted without groups and conditions, and for groups without countries", async () => {
    expect(await show(population)).toBeUndefined();
    expect(await show({ ...population, places: [africa] }, [])).toBeUndefined();
    expect(await show({ ...population, conditions, phrase }, [])).toBeDefined();
  });

  test.each<[string, Partial<Narrowing>, typeof countries]>([
    ["Countries with a national team: 2. Home to 10 people", {}, countries],
    [
      "Africa: countries with a national team: 1. Home to 5 people",
      { places: [africa] },
      countries.slice(1),
    ],
    ["Countries with a national team: 0.", {}, []],
    [
      "Countries with a national team: 1 (not known for 1). Home to 5 people",
      { isUndecided: (code) => code === "TZA" },
      countries.slice(0, 1),
    ],
    ["Countries with a national team: 2.", { factsOf: () => undefined }, countries],
    [
      "not known for 1 country",
      { factsOf: (code) => (code === "KEN" ? { population: 5 } : undefined) },
      countries,
    ],
  ])("states “%s”", async (expected, change, scope) => {
    const text = await show({ ...population, conditions, phrase, ...change }, scope);
    expect(text).toContain(expected);
    expect(text?.includes("Home to")).toBe(expected !== text);
  });

  test.each([
    ["KEN", "Home to 10 people"],
    ["TZA", "Home to 10 people"],
    ["no country", "Home to 15 people"],
  ])(
    "for groups, the population includes members that are not in the table (not a member: %s)",
    async (left, text) => {
      const includes = (code: string) => code !== left;
      expect(await show({ ...population, places: [africa], includes })).toContain(text);
    },
  );

  test.each<[Language, string]>([
    ["en", "甲, 乙. Home to 15 people"],
    ["zh", "甲，乙。人口共计15"],
  ])(
    "the sentence about the groups uses the punctuation and spacing of its language (%s)",
    async (language, text) => {
      const places = [
        { ...africa, name: "甲" },
        { ...africa, name: "乙" },
      ];
      expect(await show({ ...population, places }, countries, language)).toContain(text);
    },
  );
});

test.each([
  [undefined, "No country matches these filters (Legal · Africa)."],
  ["profiles" as const, "No country with a profile matches these filters (Legal · Africa)."],
])("NoCountry states the filters and can clear them (`among`: %s)", async (among, text) => {
  await renderPart(<NoCountry filters={["Legal", "Africa"]} among={among} onChange={onChange} />);
  expect(screen.getByText(text, { exact: false })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Show all countries" }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(NO_NARROWING);
});

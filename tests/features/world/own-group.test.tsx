// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import areaFile from "../../../data/areas.json";
import groupFile from "../../../data/groups.json";
import { parseAreas, parseGroups } from "../../../src/domain/areas.ts";
import type { Language } from "../../../src/domain/languages.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import type { NamedCountry } from "../../../src/domain/world/world-countries.ts";
import { Conditions } from "../../../src/figure/narrowing/Conditions.tsx";
import { GroupSuggestions } from "../../../src/figure/narrowing/GroupSuggestions.tsx";
import { useNarrowing } from "../../../src/figure/narrowing/use-narrowing.ts";
import { createOwnGroup, keepOwnGroups } from "../../../src/figure/own-groups.ts";
import { COUNTED } from "../../data/counted.ts";
import { renderPart } from "../charts/page.tsx";
import { describeCountries, NO_QUESTION } from "./world-page.tsx";

const saveFile = vi.hoisted(() => vi.fn());
vi.mock("../../../src/export/save.ts", async (load) => ({ ...(await load<object>()), saveFile }));

const areas = parseAreas(
  Object.fromEntries(
    areaFile.map(({ alpha3, ...area }) => [
      alpha3,
      { ...area, neighbours: alpha3 === "PRT" ? ["ESP"] : [] },
    ]),
  ),
  "areas.json",
);
const { index } = describeCountries(
  COUNTED.map((code) => ({ code, name: code, region: undefined })),
);
const { groups } = parseGroups(groupFile, "groups.json");
const onChange = vi.fn();
interface PageProps {
  text?: string;
  places?: readonly string[];
  country?: NamedCountry;
  isLoading?: boolean;
}

/** The conditions and group suggestions of World. */
function Page({ text = "", places = [], country, isLoading = false }: PageProps) {
  const selection = { ...NO_SELECTION, places, filter: { ...NO_SELECTION.filter, text } };
  const narrowing = useNarrowing(
    { ...NO_QUESTION, index, areas, groups: isLoading ? undefined : groups },
    selection,
  );
  return (
    <>
      <Conditions {...{ narrowing, selection, onChange, country }} />
      <GroupSuggestions {...{ narrowing, onChange }} filter={selection.filter} />
    </>
  );
}

const user = userEvent.setup();
const select = () =>
  screen.getByRole("combobox", { name: /^(Group of countries|Grupo de países)$/ });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const list = () => screen.getByRole("textbox", { name: /^(Countries|Países)/ });
const suggestions = () =>
  screen.queryAllByRole("button", { name: / countries\)$/ }).map(({ textContent }) => textContent);

async function openDialog(language: Language = "en") {
  await renderPart(<Page />, language);
  await user.selectOptions(select(), "new");
  expect(await screen.findByRole("dialog")).toBeVisible();
}

beforeEach(() => {
  vi.clearAllMocks();
  keepOwnGroups([]);
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = vi.fn();
});

test.each([
  [
    "pacific",
    ["Pacific islands (11 countries)", "Asia and the Pacific (ITU region) (39 countries)"],
  ],
  ["oceania", ["Oceania (13 countries)"]],
  ["SIDS", ["Small island developing States (36 countries)"]],
  ["fiji, samoa", ["Fiji and Samoa (2 countries)"]],
  ["斐济、萨摩亚", ["Fiji and Samoa (2 countries)"]],
  ["fiji, sam", []],
  ["fiji", []],
  ["fi", []],
  ["", []],
])("the search text “%s” suggests %j", async (text, expected) => {
  await renderPart(<Page text={text} />);
  expect(suggestions()).toEqual(expected);
});

test.each<[Language, string, string]>([
  // Chinese has no spaces between words.
  ["zh", "太平", "太平洋岛屿"],
  // The search text omits the article of "العربية".
  ["ar", "عربية", "الدول العربية"],
  ["ru", "тихого", "Острова Тихого океана"],
])("in %s, “%s” suggests %s", async (language, text, name) => {
  await renderPart(<Page text={text} />, language);
  expect(button(new RegExp(`^${name}`))).toBeVisible();
});

test("keeps the typed list if the padding of the dialog is clicked", async () => {
  await openDialog();
  await user.type(list(), "Fiji");
  await user.click(screen.getByRole("dialog"));
  expect(list()).toHaveValue("Fiji");
});

test("a suggestion replaces the search text with its group", async () => {
  await renderPart(<Page text="samoa; fiji" places={["sids", "TON"]} />);
  await user.click(button("Samoa and Fiji (2 countries)"));
  expect(onChange).toHaveBeenCalledWith({
    places: ["sids", "FJI-WSM"],
    filter: NO_SELECTION.filter,
  });
});

test("shows a button that removes an unknown group from the address", async () => {
  await renderPart(<Page places={["atlantis", "oceania"]} />);
  await user.click(button("Remove: “atlantis” is not a group"));
  expect(onChange).toHaveBeenCalledWith({ places: ["oceania"] });
});

test("shows the name of a group from the address even if none of its countries has data", async () => {
  await renderPart(<Page places={["GRL-GUM"]} />);
  expect(button("Remove: Greenland and Guam")).toBeVisible();
});

test.each([
  ["FJI-GRL", "Left out: Greenland has no profile."],
  ["GRL-GUM", "Left out: Greenland and Guam have no profile."],
  ["FJI-QQQ-QQZ", "Left out: QQQ and QQZ have no profile."],
])("names the members of %s that have neither a profile nor scores", async (place, note) => {
  await renderPart(<Page places={[place]} />);
  expect(screen.getByText(note, { exact: false })).toBeVisible();
});

test("does not call a group unknown while the groups load", async () => {
  await renderPart(<Page places={["ldc"]} isLoading />);
  expect(button("Remove: ldc")).toBeVisible();
});

test("turns a pasted Spanish list into a group, and keeps unrecognized names for correction", async () => {
  await openDialog("es");
  await user.click(list());
  await user.paste("Fiyi, Corea del Norte; Atlántida\nFIJI");
  expect(screen.getByText(/^2 países reconocidos\. Sin reconocer: Atlántida\. /)).toBeVisible();
  expect(list()).toBeInvalid();
  expect(list()).toHaveAccessibleDescription(/Sin reconocer: Atlántida/);
  await user.click(button("Quitar: República Popular Democrática de Corea"));
  expect(list()).toHaveValue("Fiyi\nAtlántida\nFIJI");
  expect(list()).toHaveFocus();
  await user.click(button("Usar"));
  expect(onChange).toHaveBeenCalledWith({ places: ["FJI"] });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("rejects a group of more than 60 countries", async () => {
  await openDialog();
  expect(button("Use")).toBeDisabled();
  await user.click(list());
  await user.paste(COUNTED.slice(0, 62).join(","));
  expect(screen.getByText(/A group can have at most 60 countries: remove 2\.$/)).toBeVisible();
  expect(button("Use")).toBeDisabled();
  await user.click(list());
  await user.clear(list());
  await user.paste(COUNTED.slice(0, 60).join(","));
  expect(button("Use")).toBeEnabled();
});

test("a kept group is offered by its name, and can be renamed and deleted", async () => {
  await openDialog();
  await user.type(list(), "Fiji, Samoa");
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Partners");
  await user.click(button("Keep on this device"));
  expect(screen.getByText(/^Kept on this device only/)).toBeVisible();
  expect(localStorage.getItem("atlas-groups")).toBe('{"Partners":"FJI-WSM"}');
  const options = () => within(select()).queryAllByRole("option", { name: /Partners|Friends/ });
  expect(options().map(({ textContent }) => textContent)).toEqual(["Partners"]);
  await user.click(button("Edit Partners"));
  expect(list()).toHaveValue("Fiji\nSamoa");
  await user.clear(screen.getByRole("textbox", { name: /^Name/ }));
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Friends");
  await user.click(button("Keep on this device"));
  expect(options().map(({ textContent }) => textContent)).toEqual(["Friends"]);
  await user.click(button("Delete Friends"));
  expect(options()).toEqual([]);
  expect(localStorage.getItem("atlas-groups")).toBe("{}");
  expect(list()).toHaveFocus();
  await user.click(button("Keep on this device"));
  expect(options().map(({ textContent }) => textContent)).toEqual(["Friends"]);
});

test.each([
  ["dated", "Date, such as 2015, 2015-\u206002 or 2015-\u206002-\u206019", "2015-13", "2015-02"],
  ["users", "Number, such as 20 or 0.5", "20,5", "20.5"],
])(
  "the form for a condition on “%s” states the format of the value and rejects any other",
  async (...texts) => {
    const [subject, label, wrong, right] = texts;
    await renderPart(<Page />);
    await user.click(screen.getByText("Add a condition"));
    await user.selectOptions(screen.getByRole("combobox", { name: "About" }), subject);
    const value = screen.getByRole("textbox", { name: label });
    for (const text of [wrong, right]) {
      await user.clear(value);
      await user.type(value, `${text}{Enter}`);
      // The message is in the language of the page, not of the browser.
      expect(value).toHaveProperty("validationMessage", text === wrong ? label : "");
    }
    expect(onChange.mock.calls).toEqual([[{ conditions: [`${subject}=${right}`] }]]);
  },
);

test("names a group after its countries if the typed name is “none”", async () => {
  await openDialog();
  await user.type(list(), "Fiji, Samoa");
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "none");
  await user.click(button("Keep on this device"));
  expect(localStorage.getItem("atlas-groups")).toBe('{"Fiji and Samoa":"FJI-WSM"}');
});

const denyStorage = () =>
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("", "SecurityError");
  });

test("reports nothing about the storage if the deleted group was never stored", async () => {
  localStorage.clear();
  denyStorage();
  keepOwnGroups([createOwnGroup(["FJI", "WSM"], "Partners")]);
  await openDialog();
  await user.click(button("Delete Partners"));
  expect(button("Keep on this device")).toBeVisible();
  expect(screen.queryByText(/^This browser does not/)).toBeNull();
});

test("warns that a deleted group returns if the storage cannot be changed", async () => {
  keepOwnGroups([createOwnGroup(["FJI", "WSM"], "Partners")]);
  denyStorage();
  await openDialog();
  await user.click(button("Delete Partners"));
  expect(screen.getByText(/^This browser does not .* The deleted group returns/)).toBeVisible();
});

test("reports that the browser denies storage, and offers the group until the page is closed", async () => {
  denyStorage();
  await openDialog();
  await user.type(list(), "Fiji, Samoa");
  await user.click(button("Keep on this device"));
  expect(screen.getByText(/^This browser does not let the page store anything/)).toBeVisible();
  expect(within(select()).getByRole("option", { name: "Fiji and Samoa" })).toBeInTheDocument();
});

test("reads an exported group with its name", async () => {
  await openDialog();
  await user.type(list(), "Hong Kong; Korea, Rep.; CIV");
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Three, or so");
  await user.click(button("Export as a file"));
  const [blob, name] = saveFile.mock.calls[0] ?? [];
  expect(name).toBe("three-or-so.csv");
  const file = new File([blob], name);
  await user.clear(list());
  await user.clear(screen.getByRole("textbox", { name: /^Name/ }));
  expect(button("Open a file")).toBeVisible();
  await user.upload(screen.getByLabelText("Open a file"), file);
  await waitFor(() =>
    expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveValue("Three, or so"),
  );
  await user.click(button("Use"));
  expect(onChange).toHaveBeenCalledWith({ places: ["CIV-HKG-KOR"] });
});

test("keeping the countries of a group under another name renames the group", async () => {
  keepOwnGroups([createOwnGroup(["FJI", "WSM"], "Old")]);
  await openDialog();
  await user.type(list(), "Samoa, Fiji");
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "New");
  await user.click(button("Keep on this device"));
  expect(localStorage.getItem("atlas-groups")).toBe('{"New":"FJI-WSM"}');
});

test("keeps the groups of several files", async () => {
  await openDialog();
  const name = screen.getByRole("textbox", { name: /^Name/ });
  for (const [title, codes] of [
    ["First", "FJI\nWSM"],
    ["Second", "NZL\nAUS"],
  ]) {
    const file = new File([`# Group of countries: ${title}\n${codes}`], "group.csv");
    await user.upload(screen.getByLabelText("Open a file"), file);
    await waitFor(() => expect(name).toHaveValue(title));
    await user.click(button("Keep on this device"));
  }
  expect(localStorage.getItem("atlas-groups")).toBe('{"First":"FJI-WSM","Second":"AUS-NZL"}');
});

test.each<[string, number[]]>([
  ["UTF-16", [0xff, 0xfe, ...Buffer.from("Côte d’Ivoire\tKenya", "utf16le")]],
  ["Windows-1252", [...Buffer.from("Côte d'Ivoire;Kenya", "latin1")]],
])("opens a file in %s", async (_, bytes) => {
  await openDialog();
  const file = new File([new Uint8Array(bytes)], "group.txt");
  await user.upload(screen.getByLabelText("Open a file"), file);
  expect(await screen.findByText("2 countries recognized.")).toBeVisible();
});

test("reports a file that cannot be opened, and keeps the list", async () => {
  await openDialog();
  await user.type(list(), "Fiji");
  const moved = new File([], "group.csv");
  moved.arrayBuffer = () => Promise.reject(new DOMException("", "NotFoundError"));
  await user.upload(screen.getByLabelText("Open a file"), moved);
  expect(await screen.findByRole("alert")).toHaveTextContent(/^The file could not be opened/);
  expect(list()).toHaveValue("Fiji");
});

test.each([
  ["PRT", 1],
  ["ISL", 0],
])("the neighbours of %s are offered only if there are any", async (code, count) => {
  await renderPart(<Page country={{ code, name: code, region: undefined }} />);
  expect(screen.queryAllByRole("option", { name: /^Neighbours/ })).toHaveLength(count);
});

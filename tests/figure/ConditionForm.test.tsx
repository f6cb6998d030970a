// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import type { Language } from "../../src/domain/languages.ts";
import { ConditionForm } from "../../src/figure/narrowing/ConditionForm.tsx";
import { renderPart } from "../features/charts/page.tsx";
import { fileAt } from "../file-at.ts";

const { files } = buildDataset("data");
const onAdd = vi.fn();
const user = userEvent.setup();

beforeEach(() => {
  onAdd.mockClear();
  vi.stubGlobal("fetch", async (path: string) => new Response(files.get(fileAt(path))));
});

const select = (name: string) => screen.getByRole("combobox", { name });
const selects = () => [...document.querySelectorAll("select")].map(({ ariaLabel }) => ariaLabel);
const optionsOf = (label: string) =>
  [...document.querySelectorAll<HTMLOptionElement>(`optgroup[label="${label}"] option`)].map(
    ({ value }) => value,
  );
const groups = () => [...document.querySelectorAll("optgroup")].map(({ label }) => label);

async function openForm(language: Language = "en") {
  const { i18n } = await renderPart(<ConditionForm onAdd={onAdd} />, language);
  await user.click(screen.getByText(i18n.t("query.add")));
  return i18n;
}

test("the form offers facts and measures and, once it is open, the scores of each edition", async () => {
  await renderPart(<ConditionForm onAdd={onAdd} />);
  const closed = ["The profile", "ITU Cyberwellness Profiles"];
  expect(groups()).toEqual(closed);
  await user.click(screen.getByText("Add a condition"));
  await waitFor(() => expect(optionsOf("GCI 2024")).toHaveLength(20));
  expect(groups()).toEqual([
    ...closed,
    ...["GCI 2014", "GCI 2017", "GCI 2018", "GCI 2020", "GCI 2024"],
  ]);
  expect(optionsOf("The profile")).toEqual(["dated", "population", "users"]);
  expect(optionsOf("GCI 2014")).toEqual(["gci2014.overall"]);
  expect(optionsOf("GCI 2024").slice(0, 3)).toEqual([
    "gci2024.overall",
    "gci2024.cybercrime-law",
    "gci2024.regulation",
  ]);
});

test("for a measure, the form has a list of answers instead of a text field", async () => {
  await openForm();
  expect(selects()).toEqual(["About", "Answer"]);
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Add" }));
  await user.selectOptions(select("About"), "1.2.1");
  await user.selectOptions(select("Answer"), "lacks");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(onAdd.mock.calls).toEqual([["has=1.1.1"], ["lacks=1.2.1"]]);
});

test.each<[Language, string, string, string, string]>([
  ["en", "population", "exact", "1,000", "population=1000"],
  ["en", "users", "from", "0.5", "users=0.5.."],
  ["en", "dated", "to", "2014-12", "dated=..2014-12"],
  ["en", "gci2014.overall", "to", "10", "gci2014.overall=..10"],
  ["es", "users", "from", "0,5", "users=0.5.."],
])(
  "in %s, choosing “%s” and “%s” and typing “%s” adds the condition %s",
  async (language, ...texts) => {
    const [subject, shape, value, expected] = texts;
    const { t } = await openForm(language);
    await user.selectOptions(select(t("query.subject")), subject);
    await user.selectOptions(select(t("query.shape")), shape);
    expect(selects()).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: t("query.apply") }));
    expect(onAdd).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox"), value);
    await user.click(screen.getByRole("button", { name: t("query.apply") }));
    await waitFor(() => expect(onAdd.mock.calls).toEqual([[expected]]));
  },
);

// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, useState } from "react";
import { expect, test } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import {
  correctStatus,
  createDraft,
  type Draft,
  draftProfile,
} from "../../../src/domain/review/draft.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { encodeStatuses } from "../../../src/domain/status-letters.ts";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { ReviewScreen } from "../../../src/features/import/ReviewScreen.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import { readProfile } from "../../../src/reader/read-profile.ts";
import { finding } from "../../domain/sample.ts";

const { profile, evidence } = readProfile(readFileSync("docs/example/ATA.txt", "utf8"), framework);
if (!profile || !evidence) throw new Error("the example is a profile");
const draft = createDraft(profile, evidence, "A Penguin");
const shipped = draftProfile(correctStatus(draft, "1.2.1", "absent"), framework);
const i18n = createI18n("en", await loadMessages("en"));

// jsdom does not implement `scrollIntoView`.
Element.prototype.scrollIntoView = () => {};

const page: ComponentProps<typeof PageContext>["value"] = {
  selection: NO_SELECTION,
  open: () => {},
  nameOf: () => "Antarctica",
  alpha2Of: () => "AQ",
  countries: [
    ["ATA", "Antarctica"],
    ["PER", "Peru"],
  ],
};

/** The last draft that the review rendered. */
let edited = draft;

function Review({ opened = draft, nextCountry }: { opened?: Draft; nextCountry?: string }) {
  const [present, setPresent] = useState(opened);
  edited = present;
  return (
    <I18nProvider i18n={i18n}>
      <PageContext value={page}>
        <ReviewScreen
          file="ATA.txt"
          draft={present}
          shipped={shipped}
          entry={{ alpha2: "AQ", statuses: encodeStatuses(shipped, framework), profile: "" }}
          onChange={(change) => setPresent(change)}
          nextCountry={nextCountry}
          onCountry={() => {}}
        />
      </PageContext>
    </I18nProvider>
  );
}

/** Renders the review, and waits until all sections are rendered. */
async function renderReview(opened = draft) {
  const { container } = render(<Review opened={opened} />);
  const drawn = () => expect(container.querySelectorAll("article")).toHaveLength(21);
  await waitFor(drawn);
}

const counted = () => screen.getByText(/correct/i, { selector: "[role=status]" });
const section = (name: RegExp) => screen.getByRole("article", { name });
const status = () => within(section(/1\.2\.1/)).getByRole("combobox", { name: /^Status/ });

test("shows a section with its status, reason and highlighted text", async () => {
  await renderReview();
  expect(status()).toHaveDisplayValue("In place");
  expect(section(/1\.2\.1/)).toHaveTextContent(
    "The profile names ICECERT as the country’s national computer",
  );
  const words = within(section(/1\.2\.1/)).getByRole("region", { name: /words on 1\.2\.1/ });
  expect(words.querySelector("mark")).not.toBeEmptyDOMElement();
});

test("lists sections that differ from the published data first", async () => {
  await renderReview();
  const first = screen.getByRole("region", { name: /Check these first/ });
  expect(within(first).getByRole("article", { name: /1\.2\.1/ })).toHaveTextContent(
    "The published data say: Not in place.",
  );
  expect(counted()).toHaveTextContent("1 section differs from the published data");
});

test("corrects a status, then undoes and redoes it by keyboard", async () => {
  await renderReview();
  const user = userEvent.setup();
  await user.selectOptions(status(), "Not in place");
  expect(section(/1\.2\.1/)).toHaveTextContent("Corrected read as: In place");
  expect(counted()).toHaveTextContent("1 correction");
  await user.keyboard("{Control>}z{/Control}");
  expect(status()).toHaveDisplayValue("In place");
  expect(counted()).toHaveTextContent("The last change has been undone.");
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(status()).toHaveDisplayValue("Not in place");
  expect(counted()).toHaveTextContent("The change has been redone.");
  // On a Polish layout, AltGr with this key types a letter.
  fireEvent.keyDown(status(), { key: "ż", code: "KeyZ", ctrlKey: true, altKey: true });
  expect(status()).toHaveDisplayValue("Not in place");
  // On a Russian layout, Ctrl with this key undoes.
  fireEvent.keyDown(status(), { key: "я", code: "KeyZ", ctrlKey: true });
  expect(status()).toHaveDisplayValue("In place");
});

test("does not commit text that an input method is composing", async () => {
  await renderReview();
  const field = screen.getByRole("textbox", { name: "Name 1 under 1.2.1" });
  fireEvent.change(field, { target: { value: "bingjia" } });
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(section(/1\.2\.1/)).not.toHaveTextContent("names as read");
  fireEvent.keyDown(field, { key: "Enter" });
  expect(section(/1\.2\.1/)).toHaveTextContent("names as read: ICECERT");
});

test("keeps the draft mark of an instrument whose name is edited", async () => {
  const { read } = draft;
  const instruments = [{ name: "Ice Bill", kind: "law" as const, draft: true as const }];
  const drafted = { ...finding("exists"), instruments };
  const indicators = { ...read.indicators, "1.2.1": drafted };
  await renderReview({ ...draft, read: { ...read, indicators } });
  const user = userEvent.setup();
  const marks = () =>
    draftProfile(edited, framework).indicators["1.2.1"]?.instruments.map(
      (one) => `${one.name}${one.draft ? " (draft)" : ""}`,
    );
  const commit = async (field: string, text: string) => {
    const name = screen.getByRole("textbox", { name: field });
    await user.clear(name);
    await user.type(name, `${text}{Enter}`);
  };
  await commit("Name 1 under 1.2.1", "Floe Bill");
  await commit("Name 1 under 1.2.1", "Shelf Bill");
  await commit("Add a name under 1.2.1", "Ice Act");
  expect(marks()).toEqual(["Shelf Bill (draft)", "Ice Act"]);
  await commit("Name 1 under 1.2.1", "Ice Act");
  expect(marks()).toEqual(["Ice Act"]);
});

test("edits, adds and removes names", async () => {
  await renderReview();
  const user = userEvent.setup();
  const cirt = within(section(/1\.2\.1/));
  const name = cirt.getByRole("textbox", { name: "Name 1 under 1.2.1" });
  await user.clear(name);
  await user.type(name, "Floe Team{Enter}");
  expect(section(/1\.2\.1/)).toHaveTextContent("names as read: ICECERT");
  await user.type(cirt.getByRole("textbox", { name: /Add a name/ }), "Second Team{Enter}");
  await user.click(cirt.getByRole("button", { name: "Remove: Floe Team" }));
  expect(cirt.getByRole("textbox", { name: "Name 1 under 1.2.1" })).toHaveValue("Second Team");
});

test("corrects a figure with a reason and rejects invalid values", async () => {
  await renderReview();
  const user = userEvent.setup();
  const people = within(screen.getByRole("group", { name: "Population" }));
  const figure = people.getByRole("textbox", { name: "Figure" });
  expect(figure).toHaveValue("1,200");
  await user.clear(figure);
  await user.type(figure, "12 34{Enter}");
  expect(people.getByRole("alert")).toHaveTextContent("Enter a whole number");
  await user.clear(figure);
  await user.type(figure, "1 300{Enter}");
  expect(figure).toHaveValue("1,300");
  expect(screen.getByRole("group", { name: "Population" })).toHaveTextContent(
    "Corrected read as: 1,200",
  );
  await user.type(people.getByRole("textbox", { name: /^Why Population/ }), "A new count{Enter}");
  expect(people.getByRole("textbox", { name: /^Why Population/ })).toHaveValue("A new count");
  await user.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
  expect(figure).toHaveValue("1,200");
  // The field for the reason has been removed, but the shortcuts still apply to the review.
  await user.keyboard("{Control>}y{/Control}");
  expect(figure).not.toHaveValue("1,200");
});

test("the chosen country stays selected while the document is read again", () => {
  const { rerender } = render(<Review />);
  const country = screen.getByRole("combobox", { name: "Country" });
  expect(country).toHaveDisplayValue("Antarctica");
  rerender(<Review nextCountry="PER" />);
  expect(country).toHaveDisplayValue("Peru");
});

test("names the country that a flag refers to", async () => {
  const flag = { code: "other-country-named", indicator: "1.2.1", raw: "ATA" } as const;
  const read = { ...draft.read, flags: [flag] };
  await renderReview({ ...draft, read });
  expect(section(/1\.2\.1/)).toHaveTextContent("The section names another country: Antarctica.");
});

test("asks for a title after it was cleared", async () => {
  await renderReview();
  await userEvent.clear(screen.getByRole("textbox", { name: "Title" }));
  await userEvent.tab();
  expect(screen.getByRole("alert")).toHaveTextContent("Enter a title.");
  expect(edited).toBe(draft);
});

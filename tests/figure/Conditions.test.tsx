import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Sentence } from "../../src/figure/narrowing/Conditions.tsx";
import type { Narrowing } from "../../src/figure/narrowing/use-narrowing.ts";
import { I18nProvider } from "../../src/i18n/i18n.tsx";
import { wordsOf } from "./sample.ts";

const narrowing = {
  places: [{ name: "甲" }, { name: "乙" }],
  conditions: [],
  phrase: "",
  isUndecided: () => false,
  includes: () => true,
  factsOf: () => ({ population: 5 }),
  groupInputs: { countries: ["AAA"] },
} as unknown as Narrowing;

test.each([
  ["en", "甲, 乙. Home to 5 people"],
  ["zh", "甲，乙。人口共计5"],
] as const)(
  "the sentence about the groups uses the spacing of its language (%s)",
  async (language, text) => {
    const countries = [{ code: "AAA", name: "AAA", region: undefined }];
    const html = renderToStaticMarkup(
      <I18nProvider i18n={await wordsOf(language)}>
        <Sentence narrowing={narrowing} all={countries} scope={countries} />
      </I18nProvider>,
    );
    expect(html.replaceAll(/<[^>]+>/g, "")).toContain(text);
  },
);

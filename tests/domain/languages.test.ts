import { expect, test } from "vitest";
import { detectLanguage } from "../../src/domain/languages.ts";

test.each([
  [["es"], "es"],
  [["es-PE", "en-US"], "es"],
  [["ES-419"], "es"],
  [["xx", "es-419"], "es"],
  [["is-IS", "es-ES", "en"], "es"],
  [["is", "en-GB", "es"], "en"],
  [["zh-CN"], "zh"],
  [["zh-Hant-TW", "en"], "zh"],
  [["fr-CA", "en-CA"], "fr"],
  [["ar-EG"], "ar"],
  [["ru-RU", "uk"], "ru"],
  [["uk", "ru"], "ru"],
  [["xx-YY", "fr", "es"], "fr"],
  [["eo"], "en"],
  [["esperanto"], "en"],
  [[], "en"],
])("for the preferred languages %j, detects %s", (preferred, language) => {
  expect(detectLanguage(preferred)).toBe(language);
});

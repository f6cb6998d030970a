import document from "../../data/framework.json";

/** Finds a measure with its question, subject and noun, which `framework` omits. */
export const measureWords = (measure: string) =>
  document.indicators.find(({ code }) => code === measure);

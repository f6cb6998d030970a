import document from "../../data/framework.json";

/** What a measure of the profiles asks, and what it is about: words that no scorecard needs. */
export const measureWords = (measure: string) =>
  document.indicators.find(({ code }) => code === measure);

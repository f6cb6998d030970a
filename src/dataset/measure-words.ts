import document from "../../data/framework.json";

/** A measure with its question and subject, which the first load omits. */
export const measureWords = (measure: string) =>
  document.indicators.find(({ code }) => code === measure);

import type { ChartText } from "./series.ts";

/** A chart is one picture to those who do not see it, with a name and its finding; its table twin holds the rest. */
export const imageProps = ({ title, description }: ChartText) =>
  ({ title, desc: description, role: "img", accessibilityLayer: false }) as const;

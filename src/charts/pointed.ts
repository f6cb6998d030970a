import { createContext } from "react";

/** Whether a pointer was ever over the chart's frame. */
export const Pointed = createContext(false);

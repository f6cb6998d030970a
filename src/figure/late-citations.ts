import { late } from "../late/late.tsx";

/** Loaded when first rendered. */
export const Citations = late(async () => (await import("./cite/Citations.tsx")).Citations, "cite");

import { late } from "../late/late.tsx";

/** Citations, loaded when they are opened. */
export const Citations = late(async () => (await import("./cite/Citations.tsx")).Citations, "cite");

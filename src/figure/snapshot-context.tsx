import { createContext, type ReactNode, use } from "react";
import type { SnapshotContext } from "../export/snapshot.ts";

const Context = createContext<SnapshotContext | undefined>(undefined);

type Props = { context: SnapshotContext; children: ReactNode };

/** Tells every export below what the page shows, and where it is from. */
export const SnapshotProvider = ({ context, children }: Props) => (
  <Context value={context}>{children}</Context>
);

/** What the page shows; throws outside `SnapshotProvider`. */
export function useSnapshotContext(): SnapshotContext {
  const context = use(Context);
  if (!context) throw new Error("useSnapshotContext needs a SnapshotProvider above it");
  return context;
}

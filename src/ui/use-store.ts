import { useSyncExternalStore } from "react";
import type { Store } from "../domain/store.ts";

/** What a store holds; the part that holds it is drawn anew when that changes. */
export const useStore = <T>({ subscribe, get }: Store<T>): T =>
  useSyncExternalStore(subscribe, get, get);

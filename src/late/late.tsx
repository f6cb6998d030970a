import { useQueryClient } from "@tanstack/react-query";
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  startTransition,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { loadCode } from "../dataset/load-code.ts";
import type { Part } from "../i18n/catalogues.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Failure, FailureBoundary } from "./Failure.tsx";
import { messagesQuery, WithWords } from "./messages.tsx";

/** A component in its own chunk. */
export interface Late<P extends object> {
  (props: P): ReactNode;
  /** Loads or prefetches the code. */
  load: () => Promise<ComponentType<P>>;
  /** Set once loaded. */
  code?: ComponentType<P>;
  /** The messages it needs. */
  words: Part;
  hold: (props: P) => ReactNode;
}

/**
 * Loads a component and its messages on demand, like `React.lazy`. Shows a placeholder while loading, and an error panel
 * with a retry button on failure.
 */
export function late<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  words: Part = "views",
  hold: (props: P) => ReactNode = () => null,
): Late<P> {
  const load = async () => {
    part.code = await loadCode(fetchPart);
    return part.code;
  };
  const draw = (props: P) => <LatePart part={part} props={props} />;
  const part: Late<P> = Object.assign(draw, { load, words, hold });
  return part;
}

function LatePart<P extends object>({ part, props }: { part: Late<P>; props: P }) {
  const { load, code, words, hold } = part;
  const client = useQueryClient();
  const query = messagesQuery(useI18n().language, words);
  const loadPart = async () => {
    const [shown] = await Promise.all([load(), client.fetchQuery(query)]);
    return shown;
  };
  const isHydrated = useIsHydrated();
  const hasWords = client.getQueryData(query.queryKey) !== undefined;
  const [Shown, setShown] = useState<ComponentType<P> | undefined>(() => {
    if (hasWords && code) return code;
    // Only Suspense keeps prerendered elements in place until their code is loaded.
    return isHydrated ? undefined : lazy(async () => ({ default: await loadPart() }));
  });
  const isMissing = Shown === undefined;
  // Otherwise avoids Suspense: React keeps its fallback for 300 ms and re-renders repeatedly meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once, and again after a retry
  useEffect(() => {
    if (!isMissing) return;
    const show = (shown: ComponentType<P>) => startTransition(() => setShown(() => shown));
    loadPart().then(show, (error) =>
      show(() => {
        throw error;
      }),
    );
  }, [isMissing]);
  // Memoized: React discards prerendered content if its boundary gets new props before hydration.
  return useMemo(() => {
    const fallback = (error: Error, retry: () => void) => {
      const tryAgain = () => {
        setShown(undefined);
        retry();
      };
      return <Failure error={error} onRetry={tryAgain} />;
    };
    const shown = Shown ? <Shown {...props} /> : hold(props);
    return (
      <FailureBoundary fallback={fallback}>
        <Suspense fallback={hold(props)}>
          {words === "first" || !Shown ? shown : <WithWords part={words}>{shown}</WithWords>}
        </Suspense>
      </FailureBoundary>
    );
  }, [hold, words, props, Shown]);
}

/** Loads a component once `isDue`; `undefined` until then and after a failure. */
export function useLate<P extends object>(part: Late<P>, isDue: boolean): Late<P> | undefined {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    if (isDue)
      part.load().then(
        () => setLoaded(true),
        () => undefined,
      );
  }, [part, isDue]);
  return isLoaded ? part : undefined;
}

/** `false` in the prerendered page until it is hydrated. */
export const useIsHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

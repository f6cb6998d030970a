import { useQueryClient } from "@tanstack/react-query";
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  startTransition,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { loadCode } from "../dataset/load-code.ts";
import type { Part } from "../i18n/catalogues.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Failure, FailureBoundary } from "./Failure.tsx";
import { messagesQuery, WithWords } from "./messages.tsx";

/** A part of the page that is code of its own. */
export interface Late<P extends object> {
  (props: P): ReactNode;
  /** Fetches the code, or fetches it ahead. */
  load: () => Promise<ComponentType<P>>;
  /** The code, once it is here. */
  code?: ComponentType<P>;
  words: Part;
  hold: (props: P) => ReactNode;
}

/**
 * The one way of loading a part of the page later: its place is held meanwhile, and where it does not come a panel there
 * says why and what to do, while the rest of the page goes on. `words` are those it needs beyond the first page's.
 */
export function late<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  words: Part = "views",
  /** What holds its place. */
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
  const isHydrated = useIsHere();
  const hasWords = client.getQueryData(query.queryKey) !== undefined;
  const [Shown, setShown] = useState<ComponentType<P> | undefined>(() => {
    if (hasWords && code) return code;
    // Only Suspense keeps prerendered elements in place until their code is loaded.
    return isHydrated ? undefined : lazy(async () => ({ default: await loadPart() }));
  });
  const isMissing = Shown === undefined;
  // Elsewhere not Suspense: React keeps its fallback for 300 ms, and renders again and again meanwhile.
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
}

/** A part that the page does without until it is due and its code is here. */
export function useLate<P extends object>(part: Late<P>, isDue: boolean): Late<P> | undefined {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    if (isDue)
      part.load().then(
        () => setHere(true),
        () => undefined,
      );
  }, [part, isDue]);
  return isHere ? part : undefined;
}

/** Whether the page is the program's own: what the build wrote stands there until it is taken over. */
export const useIsHere = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

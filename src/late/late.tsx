import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import {
  type ComponentType,
  lazy,
  memo,
  type NamedExoticComponent,
  type ReactNode,
  Suspense,
  startTransition,
  useEffect,
  useMemo,
  useState,
} from "react";
import { loadCode } from "../dataset/load-code.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Selection } from "../domain/selection.ts";
import type { Part } from "../i18n/catalogues.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useIsHydrated } from "../ui/hooks.ts";
import { Failure, FailureBoundary, FailureDialog, isSlow } from "./Failure.tsx";
import { messagesQuery, WithWords } from "./messages.tsx";

/** Loads the data that a page renders if its address has no query. */
export type LoadData = (page: {
  client: QueryClient;
  index: CountryIndex;
  selection: Selection;
}) => Promise<unknown>;

/** The component of a page may have a `loadData` function. */
type Code<P extends object> = ComponentType<P> & { loadData?: LoadData };

export interface Late<P extends object> extends NamedExoticComponent<P> {
  load: () => Promise<Code<P>>;
  /** Set once loaded. */
  code?: Code<P>;
  words: Part;
  hold: (props: P) => ReactNode;
  /** Renders the error panel, for example in a dialog. */
  fail: (panel: ReactNode, props: P) => ReactNode;
}

/**
 * Loads a component and its messages on demand. Unlike `React.lazy`, shows a retry button if loading fails. Memoized:
 * React discards prerendered content if its boundary gets new props before hydration.
 */
export function late<P extends object>(
  fetchPart: () => Promise<Code<P>>,
  words: Part = "views",
  hold: (props: P) => ReactNode = () => null,
  fail: Late<P>["fail"] = (panel) => panel,
): Late<P> {
  const load = async () => {
    part.code = await loadCode(fetchPart);
    return part.code;
  };
  const draw = memo<P>((props) => <LatePart part={part} props={props} />);
  const part: Late<P> = Object.assign(draw, { load, words, hold, fail });
  return part;
}

/** Creates the `fail` function for a part that is a dialog. The function renders the error panel in a dialog. */
export const inDialog =
  <P extends object>(close: (props: P) => void) =>
  (panel: ReactNode, props: P) => (
    <FailureDialog onClose={() => close(props)}>{panel}</FailureDialog>
  );

/** The component of a part once its code and messages have loaded, or the error. Set the outcome to `{}` to load them again. */
function useOutcome<P extends object>({ load, code, words }: Late<P>) {
  const client = useQueryClient();
  const query = messagesQuery(useI18n().language, words);
  const loadPart = async () => {
    const [shown] = await Promise.all([load(), client.fetchQuery(query)]);
    return shown;
  };
  const isHydrated = useIsHydrated();
  const [outcome, setOutcome] = useState<{ Shown?: ComponentType<P>; failed?: Error }>(() => {
    if (code && client.getQueryData(query.queryKey)) return { Shown: code };
    // Only Suspense keeps prerendered elements in place until their code is loaded.
    return isHydrated ? {} : { Shown: lazy(async () => ({ default: await loadPart() })) };
  });
  const { Shown, failed } = outcome;
  const isDue = !Shown && (!failed || isSlow(failed));
  // After hydration, loads without Suspense, because React keeps a Suspense fallback for 300 ms and re-renders
  // repeatedly in that time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once, again after a retry, and again while the request is slow
  useEffect(() => {
    if (!isDue) return;
    const show = (next: typeof outcome) => startTransition(() => setOutcome(next));
    loadPart().then(
      (part) => show({ Shown: part }),
      (error) => show({ failed: error }),
    );
  }, [isDue, failed]);
  return [outcome, setOutcome] as const;
}

function LatePart<P extends object>({ part, props }: { part: Late<P>; props: P }) {
  const { words, hold, fail } = part;
  const [{ Shown, failed }, setOutcome] = useOutcome(part);
  // Memoized like the part, because `useIsHydrated` renders this component again when hydration ends.
  return useMemo(() => {
    const fallback = (error: Error, retry?: () => void) => {
      const tryAgain = () => {
        setOutcome({});
        retry?.();
      };
      return fail(<Failure error={error} onRetry={tryAgain} />, props);
    };
    if (failed) return fallback(failed);
    const shown = Shown ? <Shown {...props} /> : hold(props);
    return (
      <FailureBoundary fallback={fallback}>
        <Suspense fallback={hold(props)}>
          {words === "first" || !Shown ? shown : <WithWords part={words}>{shown}</WithWords>}
        </Suspense>
      </FailureBoundary>
    );
  }, [hold, fail, words, props, Shown, failed, setOutcome]);
}

/** Loads a part once `isDue` is true. Returns `undefined` until it has loaded. */
export function useLate<P extends object>(part: Late<P>, isDue: boolean): Late<P> | undefined {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const settle = () => setLoaded(part.code !== undefined);
    if (isDue) part.load().then(settle, settle);
  }, [part, isDue]);
  return isLoaded ? part : undefined;
}

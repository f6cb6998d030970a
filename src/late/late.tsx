import {
  type ComponentType,
  createElement,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from "react";
import { loadCode } from "../dataset/load-code.ts";
import type { Part } from "../i18n/parts.ts";
import { Failure, FailureBoundary } from "./Failure.tsx";
import { NeedsMessages } from "./messages.tsx";

/** A part of the page that is code of its own. */
export interface Late<P extends object> {
  (props: P): ReactNode;
  /** Fetches the code, or fetches it ahead. */
  load: () => Promise<ComponentType<P>>;
  words: Part;
}

/**
 * The one way of loading a part of the page later: its place is held meanwhile, and where it does not come a panel there
 * says why and what to do, while the rest of the page goes on.
 */
export function late<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  /** What holds its place. */
  hold: (props: P) => ReactNode,
  /** The words that it needs beyond the first page's. */
  words: Part = "first",
): Late<P> {
  const code: Code<P> = {
    present: undefined,
    load: async () => {
      code.present = await loadCode(fetchPart);
      return code.present;
    },
  };
  const draw = (props: P) => createElement(LatePart<P>, { code, hold, words, props });
  return Object.assign(draw, { load: code.load, words });
}

interface Code<P> {
  present: ComponentType<P> | undefined;
  load: () => Promise<ComponentType<P>>;
}

function LatePart<P extends object>({
  code,
  hold,
  words,
  props,
}: {
  code: Code<P>;
  hold: (props: P) => ReactNode;
  words: Part;
  props: P;
}) {
  const wait = () => lazy(async () => ({ default: await code.load() }));
  // Once its code is here it is drawn at once: React would leave even a kept promise's placeholder for a third of a second.
  const [Shown, setShown] = useState<ComponentType<P>>(() => code.present ?? wait());
  const held = hold(props);
  return (
    <FailureBoundary
      fallback={(error, retry) => (
        <Failure
          error={error}
          onRetry={() => {
            setShown(wait);
            retry();
          }}
        />
      )}
    >
      <NeedsMessages part={words} fallback={held}>
        <Suspense fallback={held}>{createElement(Shown, props)}</Suspense>
      </NeedsMessages>
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

// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { framework } from "../../src/dataset/framework.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { useLaterTables } from "../../src/figure/use-later.ts";
import { fileAt } from "../file-at.ts";

const { files, indexPath } = buildDataset("data");
const index = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, indexPath);
const ids = index.later?.editions.map(({ id }) => id) ?? [];

/** Serves the built dataset. `held` answers the requests for which `isHeld` is true. */
function serve(
  isHeld = (_path: string) => false,
  held = () => new Promise<Response>(() => undefined),
) {
  vi.stubGlobal("fetch", async (path: string) =>
    isHeld(fileAt(path)) ? held() : new Response(files.get(fileAt(path)), { status: 200 }),
  );
}
const notFound = async () => new Response("", { status: 404 });
const isEditions = (path: string) => path === index.later?.files.editions;
const isLastScores = (path: string) => path === index.later?.files.scores[ids.at(-1) ?? ""];

function look(of = index) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useLaterTables(of), { wrapper }).result;
}
afterEach(() => vi.unstubAllGlobals());

describe("useLaterTables", () => {
  it("returns the crosswalk and a table per edition", async () => {
    serve();
    const result = look();
    expect(result.current).toEqual({ tables: undefined, crosswalk: undefined, failed: undefined });
    await waitFor(() => expect(result.current.tables).toBeDefined());
    expect(ids.length).toBeGreaterThan(1);
    expect(result.current.tables?.map((table) => table.framework.id)).toEqual(ids);
    expect(Object.keys(result.current.crosswalk?.indicators ?? {})).toHaveLength(21);
    expect(result.current.failed).toBeUndefined();
  });

  it("returns no tables until all tables have loaded", async () => {
    serve(isLastScores);
    const result = look();
    await waitFor(() => expect(result.current.crosswalk).toBeDefined());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(result.current).toMatchObject({ tables: undefined, failed: undefined });
  });

  it.each([
    ["the file of editions", isEditions],
    ["the score file of one edition", isLastScores],
  ])("returns an error and a retry function if %s fails to load", async (_, isHeld) => {
    serve(isHeld, notFound);
    const result = look();
    await waitFor(() => expect(result.current.failed?.error).toBeInstanceOf(Error));
    expect(result.current.tables).toBeUndefined();
    serve();
    await result.current.failed?.retry();
    await waitFor(() => expect(result.current.tables).toHaveLength(ids.length));
    expect(result.current.failed).toBeUndefined();
  });

  it("returns no tables for a dataset without editions", () => {
    serve();
    const { later: _, ...bare } = index;
    expect(look(bare).current).toMatchObject({ tables: undefined, failed: undefined });
  });
});

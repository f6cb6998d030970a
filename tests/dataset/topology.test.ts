// @vitest-environment jsdom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { topologyQuery } from "../../src/dataset/topology.ts";

const PATH = vi.hoisted(() => "assets/countries-110m-1234.json");

// In the build, the imported address is absolute.
vi.mock("world-atlas/countries-110m.json?url", () => ({ default: `${location.origin}/${PATH}` }));

afterEach(() => vi.unstubAllGlobals());

test("the error for map shapes that fail to load has the path of the file relative to the site root", async () => {
  const request = vi.fn(async (_path: string) => new Response("", { status: 404 }));
  vi.stubGlobal("fetch", request);
  const loaded = new QueryClient().fetchQuery(topologyQuery);
  await expect(loaded).rejects.toMatchObject({ file: PATH });
  expect(request.mock.lastCall?.[0]).toBe(`${location.origin}/${PATH}`);
});

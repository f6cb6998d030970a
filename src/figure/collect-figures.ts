import { FIGURES, type FigureEntry } from "../domain/figures.ts";

/**
 * What draws each figure of a view, in the order of the registry, by the files of `figures/`; `modules` is what
 * `import.meta.glob` gives for that folder. Throws where the registry and the folder do not name the same figures.
 */
export function collectFigures<M>(
  view: FigureEntry["view"],
  modules: Readonly<Record<string, M>>,
): { id: string; module: M }[] {
  const files = new Map(
    Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.tsx$/g, ""), module]),
  );
  const found = FIGURES.filter((figure) => figure.view === view).map(({ id }) => {
    const module = files.get(id);
    if (!module)
      throw new Error(`the registry names the figure ${id}, but ${view} has no figures/${id}.tsx`);
    return { id, module };
  });
  const known = new Set(found.map(({ id }) => id));
  const stray = [...files.keys()].find((id) => !known.has(id));
  if (stray !== undefined)
    throw new Error(`${view}/figures/${stray}.tsx is not in the registry (src/domain/figures.ts)`);
  return found;
}

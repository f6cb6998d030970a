import { framework } from "../../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import { areasQuery, countryQuery } from "../../dataset/queries.ts";
import { answersOf, resolveCountry } from "../../domain/country-index.ts";
import type { LoadData } from "../../late/late.tsx";
import { messagesQuery } from "../../late/messages.tsx";
import { choosePeers } from "./peer-options.ts";

/** Loads the areas, the later editions with their scores, and the profiles of the compared countries. */
export const loadComparison: LoadData = async ({ client, index, selection }) => {
  const { country, peers, language } = selection;
  const { later } = index;
  const loadScores = async () => {
    const { editions } = await client.fetchQuery(editionsQuery(framework, later));
    await Promise.all(editions.map((edition) => client.fetchQuery(scoresQuery(later, edition))));
  };
  const first = resolveCountry(index, country)?.code ?? "";
  const loadProfiles = (codes: readonly string[]) => {
    const entries = codes.flatMap((code) => index.countries[code] ?? []);
    return Promise.all(entries.map((entry) => client.fetchQuery(countryQuery(framework, entry))));
  };
  const loadSuggested = async () => {
    const [areas, i18n] = await Promise.all([
      client.fetchQuery(areasQuery(index)),
      client.fetchQuery(messagesQuery(language, "views")),
    ]);
    const inputs = { index, answers: answersOf(framework, index), areas };
    await loadProfiles(choosePeers(inputs, { code: first, name: "" }, peers, i18n).codes);
  };
  // Requests the profiles in the address without waiting for the areas, because names of instruments change the layout.
  await Promise.all([loadProfiles([first, ...peers]), loadSuggested(), later && loadScores()]);
};

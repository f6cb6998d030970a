/** Lower case without accents, for comparing what a person types: "Política" gives "politica". */
export const foldText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

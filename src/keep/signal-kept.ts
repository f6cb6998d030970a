import { SIGN } from "./kept-sign.ts";

/** Says to this page later, and to other tabs at once, that what is kept has changed. */
export function signalKept(isAny: boolean): void {
  try {
    if (isAny) localStorage.setItem(SIGN, new Date().toISOString());
    else localStorage.removeItem(SIGN);
  } catch {
    // Where this storage is refused the other one is too.
  }
}

/** The little of Trusted Types that is used; the compiler's own library does not know them yet. */
interface TrustedTypePolicy {
  /** An object that stands for the address; a worker takes it as it takes a string. */
  createScriptURL: (url: string) => string;
}

declare var trustedTypes:
  | {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => TrustedTypePolicy;
    }
  | undefined;

import { useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { PlainButton } from "./Button.tsx";
import { useIsHydrated } from "./hooks.ts";
import { canShare, shareLink } from "./share-link.ts";

/** Shares a link on phones and tablets, and copies it on other devices. */
export function LinkButton({ link }: { link: string }) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  if (isHydrated && canShare())
    return <CopyButton label={t("drawer.link-share")} text={link} share={shareLink} />;
  return <CopyButton label={t("drawer.link")} text={link} />;
}

interface Props {
  label: string;
  text: string;
  /** Tried first. If it resolves to `false`, the text is copied. */
  share?: (text: string) => Promise<boolean>;
}

export function CopyButton({ label, text, share }: Props) {
  const { t } = useI18n();
  const [tried, setTried] = useState<{ text: string; outcome: "copied" | "refused" }>();
  // An outcome recorded for another text does not apply.
  const outcome = tried?.text === text ? tried.outcome : undefined;
  const copy = async () => {
    if (share && (await share(text))) return;
    try {
      // `navigator.clipboard` is undefined over plain HTTP.
      await navigator.clipboard.writeText(text);
      setTried({ text, outcome: "copied" });
    } catch {
      setTried({ text, outcome: "refused" });
    }
  };
  return (
    <span className="copy">
      <PlainButton onClick={copy}>{label}</PlainButton>
      <span role="status" className={outcome === "refused" ? "copy-refused" : "copy-done"}>
        {outcome === "copied" && t("drawer.copied")}
        {outcome === "refused" && (
          <>
            {t("drawer.copy-refused")} <output>{text}</output>
          </>
        )}
      </span>
    </span>
  );
}

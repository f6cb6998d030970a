/** Whether to share links instead of copying them. Share sheets are familiar only on phones and tablets. */
export const canShare = () => "share" in navigator && matchMedia("(pointer: coarse)").matches;

/** Opens the share sheet. Resolves to `false` on failure, but to `true` if the user closes the sheet. */
export const shareLink = (url: string): Promise<boolean> =>
  navigator.share({ title: document.title, url }).then(
    () => true,
    (error: Error) => error.name === "AbortError",
  );

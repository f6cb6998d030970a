/** Phones and tablets have a share sheet that their users know; elsewhere, links are copied. */
export const canShare = () => "share" in navigator && matchMedia("(pointer: coarse)").matches;

/** Opens the share sheet. `false` if the device refuses; closing the sheet counts as shared. */
export const shareLink = (url: string): Promise<boolean> =>
  navigator.share({ title: document.title, url }).then(
    () => true,
    (error: Error) => error.name === "AbortError",
  );

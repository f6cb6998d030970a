/** Answers a picture with its PNG, or with nothing if it cannot be encoded. */
addEventListener("message", async ({ data: picture }: MessageEvent<ImageBitmap>) => {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
  postMessage(await canvas.convertToBlob().catch(() => undefined));
});

/** Receives a picture and responds with its PNG, or with `undefined` if encoding fails. */
addEventListener("message", async ({ data: picture }: MessageEvent<ImageBitmap>) => {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
  postMessage(await canvas.convertToBlob().catch(() => undefined));
});

import { expect, test } from "./test.ts";

test("the policy of the built page allows no inline code and no other origins", async ({
  atlas,
}) => {
  await atlas.open();
  const policy = atlas.page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /default-src 'none'; script-src 'self'/);
  await expect(policy).toHaveAttribute("content", /worker-src 'self'; /);
  await expect(policy).not.toHaveAttribute("content", /unsafe|https?:|\*/);
});

test("the policy blocks an inline script, an inline style and a cross-origin image", async ({
  atlas,
  guard,
}) => {
  // The browser logs blocked requests and reports them as failed.
  guard.allow(/^console: /, /^failed \(csp\)/, /^cross-origin request: http:\/\/127\.0\.0\.1:9\//);
  await atlas.open();
  await atlas.page.evaluate(
    () =>
      new Promise((resolve) => {
        const blocked: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          blocked.push(effectiveDirective);
          if (blocked.includes("img-src") && blocked.includes("style-src-elem")) resolve(blocked);
        });
        const script = document.createElement("script");
        script.append("window.inlineRan = true");
        const style = document.createElement("style");
        style.append("body { display: none }");
        const image = new Image();
        image.src = "http://127.0.0.1:9/picture.png";
        document.head.append(script, style, image);
      }),
  );
  expect(await atlas.page.evaluate(() => "inlineRan" in window)).toBe(false);
  await expect(atlas.page.locator("body")).toHaveCSS("display", "block");
});

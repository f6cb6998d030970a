import { expect, test } from "./test.ts";

test("the built page allows nothing inline and nothing from elsewhere", async ({ atlas }) => {
  await atlas.open();
  const policy = atlas.page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /default-src 'none'; script-src 'self'/);
  await expect(policy).toHaveAttribute("content", /worker-src 'self'; /);
  await expect(policy).not.toHaveAttribute("content", /unsafe|https?:|\*/);
});

test("an inline script, a style and a foreign picture do nothing", async ({ atlas, guard }) => {
  // What the policy stops is still said on the console, and seen as a request.
  guard.allow(/^console: /, /^failed \(csp\)/, /^foreign request: http:\/\/127\.0\.0\.1:9\//);
  await atlas.open();
  const outcome = await atlas.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      violations.push(effectiveDirective);
    });
    const script = document.createElement("script");
    script.append("window.inlineRan = true");
    const style = document.createElement("style");
    style.append("body { display: none }");
    const image = new Image();
    image.src = "http://127.0.0.1:9/picture.png";
    document.head.append(script, style, image);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return {
      ran: "inlineRan" in window,
      display: getComputedStyle(document.body).display,
      violations: violations.sort(),
    };
  });
  expect(outcome).toEqual({
    ran: false,
    display: "block",
    violations: expect.arrayContaining(["img-src", "style-src-elem"]),
  });
});

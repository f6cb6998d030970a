// One function (runtime 2.0) for both events of Amazon CloudFront, "viewer request" and "viewer response".
const HEADERS = {
  "access-control-allow-origin": "*",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy":
    "camera=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const { request, response } = event;
  if (event.context.eventType === "viewer-request") {
    if (request.uri.endsWith("/")) request.uri += "index.html";
    return request;
  }
  for (const name in HEADERS) response.headers[name] = { value: HEADERS[name] };
  // Other sites may frame only addresses with "embed" in their query.
  if (!("embed" in request.querystring))
    response.headers["content-security-policy"] = { value: "frame-ancestors 'none'" };
  return response;
}

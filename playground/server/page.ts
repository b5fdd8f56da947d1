/**
 * The document that stands in for the Modeler's window. `script-src 'self'` is the Modeler's own policy; the rest keeps
 * whatever a diagram may contain from talking to anyone but this server.
 */
export const PAGE_HEADERS = {
  'Content-Security-Policy': "script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer'
} as const;

export const PAGE = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>OpenAI task playground</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <script src="/page.js" defer></script>
  </head>
  <body>
    <noscript>The playground is an editor and needs JavaScript.</noscript>
    <div id="app"></div>
  </body>
</html>
`;

import type { BuildProblem } from '../build/problems.ts';
import type { PreviewModel } from '../pages/pages.ts';

/** What the HTML page carries for `preview/boot`. */
export interface BootData {
  model: PreviewModel;
  problems: BuildProblem[];
  /** The newest build the page shows; the server announces another. */
  build: string;
}

export interface HtmlInput {
  boot: BootData;
  imports: Record<string, string>;
  /** Scripts the page will need in any case: the browser asks for all of them at once. */
  preload: string[];
  styles: string[];
}

/** JSON that may stand inside a script element. */
function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function htmlPage({ boot, imports, preload, styles }: HtmlInput): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Loading | ${escape(boot.model.projectName)}</title>
<link rel="icon" href="/preview/icon.svg" type="image/svg+xml">
${styles.map((style) => `<link rel="stylesheet" href="${escape(style)}">`).join('\n')}
<script type="importmap">${inlineJson({ imports })}</script>
${preload.map((script) => `<link rel="modulepreload" href="${escape(script)}">`).join('\n')}
<script type="application/json" id="preview-boot">${inlineJson(boot)}</script>
</head>
<body class="slds-scope preview-body">
<noscript>This page needs JavaScript.</noscript>
<script type="module">import 'preview/boot';</script>
</body>
</html>
`;
}

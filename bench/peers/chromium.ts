import type { ComposedDocument } from "@mingzhang/document";
import { htmlRenderer } from "@mingzhang/render-html";
import { chromium } from "playwright-core";

/** Our own web page printed by a Chromium that is started once; there is no measuring without one on the machine. */
export async function chromiumWriter(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
  });
  const page = await browser.newPage();
  return async () => {
    const html = new TextDecoder().decode(await htmlRenderer.render(document));
    await page.setContent(html);
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true }));
  };
}

import * as z from "zod/mini";
import type { Marionette } from "./marionette.ts";

/** Pixels of the picture to one of the window. */
const SCALE = 2;

/**
 * Runs in the browser's own window. A panel is a window of the system's, so the popup is drawn over
 * the picture of the window at the place where it stands.
 */
const DRAW = `
  const [scale] = arguments;
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  canvas.width = innerWidth * scale;
  canvas.height = innerHeight * scale;
  const context = canvas.getContext("2d");
  const draw = async (page, { x, y }) => {
    const bitmap = await page.drawSnapshot(null, scale, "white");
    context.drawImage(bitmap, x * scale, y * scale);
  };
  await draw(window.browsingContext.currentWindowGlobal, {
    x: 0, y: 0, width: innerWidth, height: innerHeight });
  const popup = [...document.querySelectorAll("browser.webextension-popup-browser")].find(
    (browser) => browser.closest("panel")?.state === "open");
  if (popup) {
    const left = Math.min(
      popup.screenX - window.mozInnerScreenX, innerWidth - popup.clientWidth - 8);
    const top = popup.screenY - window.mozInnerScreenY;
    const place = { x: left, y: top, width: popup.clientWidth, height: popup.clientHeight };
    context.save();
    context.shadowColor = "rgb(0 0 0 / 40%)";
    context.shadowBlur = 16 * scale;
    context.fillRect(place.x * scale, place.y * scale, place.width * scale, place.height * scale);
    context.restore();
    await draw(popup.browsingContext.currentWindowGlobal, place);
  }
  return canvas.toDataURL("image/png");
`;

/** A picture of the whole window, with the toolbar, the page and the open popup; PNG. */
export async function windowPicture(marionette: Marionette): Promise<Buffer> {
  return pngOf(await marionette.run("chrome", DRAW, [SCALE]));
}

/** The octets of a PNG in a `data:` address. */
export function pngOf(address: unknown): Buffer {
  const text = z.parse(z.string(), address);
  return Buffer.from(text.slice(text.indexOf(",") + 1), "base64");
}

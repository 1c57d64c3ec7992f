// page -> an SVG that holds it -> an image -> a canvas -> a PNG -> the clipboard, or a file where there is none
import { slide } from '../../../report/html/slide';

/** A page of our own as a PNG, as large as a slide. */
async function pictureOf(page: string): Promise<Blob> {
  const { width, height, scale } = slide;
  const root = new DOMParser().parseFromString(page, 'text/html').documentElement;
  const held = `<foreignObject width="100%" height="100%">${new XMLSerializer().serializeToString(root)}</foreignObject>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${held}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: width * scale, height: height * scale });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

/** Copies the picture of a page, or saves it as a file where the browser lets nobody copy one. True if it was copied. */
export async function copyPicture(page: string, name: string): Promise<boolean> {
  const picture = await pictureOf(page);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return true;
  } catch {
    const address = URL.createObjectURL(picture);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return false;
  }
}

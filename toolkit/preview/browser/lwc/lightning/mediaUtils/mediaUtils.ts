/** https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-media-utils */
import { targetSize } from './targetSize.ts';
import type { ResizeOptions } from './targetSize.ts';

export interface ProcessImageOptions extends ResizeOptions {
  /** 0 to 1. */
  compressionQuality?: number;
  imageSmoothingEnabled?: boolean;
  imageSmoothingQuality?: ImageSmoothingQuality;
  /** Keeps PNG, which has transparency, instead of JPEG. */
  preserveTransparency?: boolean;
  /** Behind what is transparent where that is not kept. */
  backgroundColor?: string;
}

/** The image of the file, resized and compressed. */
export async function processImage(input: Blob, options: ProcessImageOptions = {}): Promise<Blob> {
  const image = await createImageBitmap(input);
  try {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, targetSize(image, options));
    draw(canvas, image, options);
    return await compressed(canvas, options);
  } finally {
    image.close();
  }
}

function draw(canvas: HTMLCanvasElement, image: ImageBitmap, options: ProcessImageOptions): void {
  const context = canvas.getContext('2d');
  if (!context) {
    throw new Error('The browser cannot draw images.');
  }
  context.imageSmoothingEnabled = options.imageSmoothingEnabled ?? true;
  context.imageSmoothingQuality = options.imageSmoothingQuality ?? 'low';
  if (options.preserveTransparency !== true) {
    context.fillStyle = options.backgroundColor ?? 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
}

function compressed(canvas: HTMLCanvasElement, options: ProcessImageOptions): Promise<Blob> {
  const type = options.preserveTransparency === true ? 'image/png' : 'image/jpeg';
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The image cannot be compressed.'))),
      type,
      options.compressionQuality ?? 0.75
    );
  });
}

/** How large `processImage` makes an image. */
export interface ResizeOptions {
  /** `fill` stretches to the target, `contain` keeps the proportions within it. */
  resizeMode?: 'fill' | 'contain' | 'none';
  /** Whether only images larger than the target, only smaller ones, or all are resized. */
  resizeStrategy?: 'reduce' | 'increase' | 'always';
  targetWidth?: number;
  targetHeight?: number;
}

export interface Size {
  width: number;
  height: number;
}

export function targetSize({ width, height }: Size, options: ResizeOptions): Size {
  const { resizeMode = 'fill', resizeStrategy = 'reduce' } = options;
  const target = { width: options.targetWidth ?? width, height: options.targetHeight ?? height };
  if (resizeMode === 'none' || !isResized({ width, height }, target, resizeStrategy)) {
    return { width, height };
  }
  if (resizeMode === 'fill') {
    return target;
  }
  const scale = Math.min(target.width / width, target.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function isResized(size: Size, target: Size, strategy: 'reduce' | 'increase' | 'always'): boolean {
  const isLarger = size.width > target.width || size.height > target.height;
  const isSmaller = size.width < target.width && size.height < target.height;
  return strategy === 'always' || (strategy === 'reduce' ? isLarger : isSmaller);
}

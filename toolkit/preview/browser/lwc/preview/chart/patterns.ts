/** Fills that differ in colour and in pattern, so that a chart can be read without telling colours apart. */

/** Each at least 3:1 against white. */
export const COLORS = [
  '#0b5cab',
  '#b75000',
  '#2e844a',
  '#9602c7',
  '#05628a',
  '#ba0517',
  '#5867e8',
  '#706e6b'
];

const SIZE = 10;

type Draw = (pen: CanvasRenderingContext2D) => void;

function line(pen: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  pen.beginPath();
  pen.moveTo(fromX, fromY);
  pen.lineTo(toX, toY);
  pen.stroke();
}

/** One a series, in the order of the colours; the first is plain. */
const PATTERNS: Draw[] = [
  () => undefined,
  (pen) => [-SIZE, 0, SIZE].forEach((x) => line(pen, x, SIZE, x + SIZE, 0)),
  (pen) => line(pen, 0, SIZE / 2, SIZE, SIZE / 2),
  (pen) => {
    pen.beginPath();
    pen.arc(SIZE / 2, SIZE / 2, 1.8, 0, 2 * Math.PI);
    pen.fill();
  },
  (pen) => line(pen, SIZE / 2, 0, SIZE / 2, SIZE),
  (pen) => [-SIZE, 0, SIZE].forEach((x) => line(pen, x, 0, x + SIZE, SIZE)),
  (pen) => {
    line(pen, 0, SIZE / 2, SIZE, SIZE / 2);
    line(pen, SIZE / 2, 0, SIZE / 2, SIZE);
  },
  (pen) => {
    line(pen, 0, 7, SIZE / 2, 3);
    line(pen, SIZE / 2, 3, SIZE, 7);
  }
];

export function colorAt(index: number): string {
  return COLORS[index % COLORS.length] ?? '#0b5cab';
}

/** The fill of a series or slice. */
export function fillAt(index: number): CanvasPattern | string {
  const color = colorAt(index);
  const tile = document.createElement('canvas');
  tile.width = SIZE;
  tile.height = SIZE;
  const pen = tile.getContext('2d');
  if (!pen) {
    return color;
  }
  pen.fillStyle = color;
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.strokeStyle = '#ffffff';
  pen.fillStyle = '#ffffff';
  pen.lineWidth = 1.5;
  PATTERNS[index % PATTERNS.length]?.(pen);
  return pen.createPattern(tile, 'repeat') ?? color;
}

/** Dashes of a line. */
export function dashAt(index: number): number[] {
  return [[], [6, 3], [2, 3], [10, 4, 2, 4]][index % 4] ?? [];
}

export function pointAt(index: number): 'circle' | 'rect' | 'triangle' | 'rectRot' {
  return (['circle', 'rect', 'triangle', 'rectRot'] as const)[index % 4] ?? 'circle';
}

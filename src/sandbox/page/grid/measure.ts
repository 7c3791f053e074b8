let context: CanvasRenderingContext2D | null | undefined;

/** Width of a line of text in a CSS font, in px; 0 where the browser cannot draw. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}

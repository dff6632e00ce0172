/** How much of the window a bar would cover. */
export interface Window {
  /** Height of the bar and of the window, in the same unit. */
  bar: number;
  height: number;
  /** How much larger than usual things are shown, by any means; 2 is 200 %. */
  zoom: number;
}

/** Whether a bar may stay at the top of the window while the page scrolls: not when text is large or room is short. */
export function mayStick({ bar, height, zoom }: Window): boolean {
  return zoom < 1.75 && bar * 6 <= height;
}

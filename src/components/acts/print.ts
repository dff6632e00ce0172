/** Opens the browser's own window for printing. */
export function act(): void {
  window.print();
}

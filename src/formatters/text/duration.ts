/** Milliseconds in words: `840 ms`, `1.4 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;

  if (Math.round(milliseconds) < 1000) {
    return `${Math.round(milliseconds)} ms`;
  }
  if (Math.round(seconds) < 60) {
    return `${seconds.toFixed(1)} s`;
  }
  return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}

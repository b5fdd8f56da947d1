/** Values that the bench leaves in its pages. */
interface Window {
  clickedAt: number;
  bench: Record<string, (...values: unknown[]) => unknown>;
}

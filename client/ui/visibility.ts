const SCROLLED = '.bio-properties-panel-scroll-container';
const HEADER = '.bio-properties-panel-group-header';

/**
 * Reports once how much of a node in a group is visible, from 0 to 1: parts scrolled out of view or below the group's
 * sticky header are not. It reports in the next frame, after the browser has adjusted the scroll position to changes
 * above. The returned function cancels the request.
 */
export function measureVisibility(node: Element, tell: (part: number) => void): () => void {
  const header = node.closest('.bio-properties-panel-group')?.querySelector(HEADER);

  const observer = new IntersectionObserver(([ entry ]) => {
    observer.disconnect();
    tell(entry?.intersectionRatio ?? 0);
  }, { root: node.closest(SCROLLED), rootMargin: `-${ header?.clientHeight ?? 0 }px 0px 0px` });

  observer.observe(node);

  return () => observer.disconnect();
}

const SCROLLED = '.bio-properties-panel-scroll-container';
const HEADER = '.bio-properties-panel-group-header';

/**
 * Tells once which part of something in a group is seen, from 0 to 1: what is scrolled away or behind the group's sticky
 * header is not. It tells with the next frame: only then the browser has made up for what came or went above the place
 * that it shows. Answers what takes the question back.
 */
export function askWhatIsSeen(node: Element, tell: (part: number) => void): () => void {
  const header = node.closest('.bio-properties-panel-group')?.querySelector(HEADER);

  const observer = new IntersectionObserver(([ entry ]) => {
    observer.disconnect();
    tell(entry?.intersectionRatio ?? 0);
  }, { root: node.closest(SCROLLED), rootMargin: `-${ header?.clientHeight ?? 0 }px 0px 0px` });

  observer.observe(node);

  return () => observer.disconnect();
}

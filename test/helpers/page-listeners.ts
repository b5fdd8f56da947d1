/**
 * The panel never destroys its FEEL editors, and each listens at the page for good: it keeps its modeler in memory and
 * hears of every selection, so that each spec would be slower than the one before. What a spec leaves there goes with it.
 */

type Listening = Parameters<EventTarget[ 'addEventListener' ]>;

const added: [ EventTarget, Listening ][] = [];

/** Notes from now on who listens at the page: at its window, its document and its media queries. */
export function watchPageListeners(): void {
  for (const target of [ window, document, MediaQueryList.prototype ]) {
    const { addEventListener } = EventTarget.prototype;

    target.addEventListener = function(this: EventTarget | undefined, ...listening: Listening) {
      const page = this ?? window;

      added.push([ page, listening ]);
      addEventListener.apply(page, listening);
    };
  }
}

/** Takes away who came since then, or since the last time. */
export function removePageListeners(): void {
  for (const [ target, listening ] of added.splice(0)) {
    target.removeEventListener(...listening);
  }
}

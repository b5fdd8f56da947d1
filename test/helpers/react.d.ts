/** What specs use of React and its DOM, of whatever version. */

declare module 'react' {
  export const version: string;
  export const StrictMode: unknown;
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): object;
}

declare module 'react-dom' {

  /** Until 18. */
  export const render: ((tree: object, root: Element) => void) | undefined;
}

declare module 'react-dom/client' {

  /** From 18. */
  export const createRoot: ((root: Element) => { render(tree: object): void }) | undefined;
}

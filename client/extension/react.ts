import { propertyOf } from '../host';

/** The part of React that we use: the application has version 16.14, 18 or 19 (docs/modeler-host.md, section 6). */
export type React = {
  createElement(type: unknown, props: object | null, ...children: unknown[]): object;
  useEffect(effect: () => void | (() => void), dependencies: readonly unknown[]): void;
  useRef<T>(initial: T): { current: T };
  useState<T>(initial: T): [ state: T, set: (state: T) => void ];
};

/** Returns the application's React; null if the application shares none, in which case importing it would throw. */
export function readReact(source: object): React | null {
  const react = propertyOf(source, 'react');

  return isReact(react) ? react : null;
}


// helpers //////////

function isReact(react: unknown): react is React {
  return [ 'createElement', 'useEffect', 'useRef', 'useState' ].every(name => typeof propertyOf(react, name) === 'function');
}

import { propertyOf } from './means';

/** What of the Modeler's packages every plugin shares (docs/modeler-host.md, section 6), and by which names we use it. */

type SharedPackage = {

  /** Where the Modeler puts the package, below `window.vendor.propertiesPanel`. */
  path: readonly string[];
  names: readonly string[];
};

/** All that our group is made of. A Modeler that lacks one of these cannot show it. */
export const PARTS: Record<string, SharedPackage> = {
  '@bpmn-io/properties-panel': {
    path: [ 'common' ],
    names: [
      'ArrowIcon', 'ErrorsContext', 'FeelEntry', 'FeelTextAreaEntry', 'LayoutContext', 'SelectEntry', 'TextAreaEntry', 'TextFieldEntry',
      'useErrors', 'useLayoutState', 'useStickyIntersectionObserver'
    ]
  },
  '@bpmn-io/properties-panel/preact': { path: [ 'preact', 'root' ], names: [ 'createContext', 'Fragment', 'render' ] },
  '@bpmn-io/properties-panel/preact/hooks': {
    path: [ 'preact', 'hooks' ],
    names: [ 'useCallback', 'useContext', 'useEffect', 'useLayoutEffect', 'useMemo', 'useRef', 'useState' ]
  },
  '@bpmn-io/properties-panel/preact/jsx-runtime': { path: [ 'preact', 'jsxRuntime' ], names: [ 'Fragment', 'jsx', 'jsxs' ] },
  'bpmn-js-properties-panel': { path: [ 'bpmn' ], names: [ 'useService' ] }
};

/** What a window lacks of them, in words for the user: a whole package, or single parts of it. */
export function missingParts(source: object): string[] {
  return Object.entries(PARTS).flatMap(([ name, { path, names } ]) => {
    const found = [ 'vendor', 'propertiesPanel', ...path ].reduce<unknown>(propertyOf, source);
    const missing = names.filter(part => propertyOf(found, part) === undefined);

    return missing.length === names.length ? [ name ] : missing.map(part => `${ part } (${ name })`);
  });
}

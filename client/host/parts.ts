import { propertyOf } from './means';

/** The parts of the Modeler's packages that all plugins share (docs/modeler-host.md, section 6), by the names that we use. */

type SharedPackage = {

  /** The Modeler's name for the package in `window.vendor.propertiesPanel`. */
  path: readonly string[];
  names: readonly string[];
};

/** The parts that our group needs. A Modeler that lacks one of them cannot show the group. */
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

/** Lists the parts that a window lacks, for the user: whole packages or single parts of them. */
export function findMissingParts(source: object): string[] {
  return Object.entries(PARTS).flatMap(([ name, { path, names } ]) => {
    const found = [ 'vendor', 'propertiesPanel', ...path ].reduce<unknown>(propertyOf, source);
    const missing = names.filter(part => propertyOf(found, part) === undefined);

    return missing.length === names.length ? [ name ] : missing.map(part => `${ part } (${ name })`);
  });
}

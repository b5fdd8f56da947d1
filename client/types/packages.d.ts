/** Types of the untyped packages, limited to the parts that we use. */

declare module '*.css';

/** The text of a documentation page. */
declare module '*.md' {
  const text: string;

  export default text;
}

declare module 'camunda-modeler-plugin-helpers' {
  export function registerCloudBpmnJSPlugin(module: unknown): void;
  export function registerClientPlugin(plugin: unknown, type: string): void;
  export function registerClientExtension(component: unknown): void;
}

declare module 'bpmn-js-properties-panel' {
  export function useService<Service>(name: string): Service;
  export function useService<Service>(name: string, strict: false): Service | null;
}

declare module '@bpmn-io/properties-panel' {
  import type { ComponentChildren, ComponentType, Context, RefObject } from '@bpmn-io/properties-panel/preact';

  type Element = { id: string };

  /** The values of an entry are strings; an empty value can be undefined. */
  export type EntryProps = {
    element: Element;
    id: string;
    label: ComponentChildren;
    getValue: (element: Element) => string;
    setValue: (value: string | undefined) => void;
    debounce?: unknown;
    disabled?: boolean;
    tooltip?: ComponentChildren;
    description?: ComponentChildren;
    placeholder?: string;
    validate?: (value: string | undefined) => string | undefined;
  };

  export type FeelEntryProps = EntryProps & {
    feel: 'optional' | 'required';
    variables?: readonly object[];
    tooltipContainer?: unknown;
    translate?: unknown;
  };

  export type SelectOption = { value: string; label: string };

  export const TextFieldEntry: ComponentType<EntryProps>;
  export const TextAreaEntry: ComponentType<EntryProps & { autoResize?: boolean; monospace?: boolean }>;
  export const SelectEntry: ComponentType<EntryProps & { getOptions: (element: Element) => readonly SelectOption[] }>;
  export const FeelEntry: ComponentType<FeelEntryProps>;
  export const FeelTextAreaEntry: ComponentType<FeelEntryProps>;
  export const ArrowIcon: ComponentType<{ class?: string }>;

  type Layout = {
    getLayoutForKey(path: string[], defaultValue: unknown): unknown;
    setLayoutForKey(path: string[], value: unknown): void;
    onShow?: () => void;
  };

  /** The message of each entry that has an error. */
  export const ErrorsContext: Context<{ errors: Record<string, ComponentChildren> }>;

  export const LayoutContext: Context<Layout>;

  /** The errors reported for the selected element, by entry id. */
  export function useErrors(): Record<string, string | undefined>;

  export function useLayoutState<Value>(path: string[], defaultValue: Value): [ Value, (value: Value) => void ];
  export function useStickyIntersectionObserver(
    ref: RefObject<HTMLElement>, scrollContainer: string, setSticky: (sticky: boolean) => void
  ): void;
}

/** Packages without types of their own: only what the test run uses. */

declare module 'bpmn-js-properties-panel' {
  export function useService<Service>(name: string, strict?: boolean): Service;
}

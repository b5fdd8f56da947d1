/** Packages without types of their own: only what we use. */

declare module 'camunda-modeler-plugin-helpers' {
  export function registerCloudBpmnJSPlugin(module: unknown): void;
}

import type { CatchEvent, CatchScope } from '../task';

/**
 * The event that catches a BPMN error, searched from the task outwards. Within one scope, an event with that code precedes one
 * without a code, which catches all (docs/connector-runtime.md, section 7). Null if none catches it.
 */
export function findCatcher(scopes: CatchScope[], code: string): CatchEvent | null {
  for (const { events } of scopes) {
    const catcher = events.find(event => event.errorCode === code) ?? events.find(event => !event.errorCode);

    if (catcher) {
      return catcher;
    }
  }

  return null;
}

/** The message of the incident that an uncaught BPMN error raises. */
export function uncaughtMessage(scopes: CatchScope[], code: string, message: string | null): string {
  const codes = scopes.flatMap(scope => scope.events).flatMap(event => event.errorCode ?? []);
  const available = codes.length
    ? `Available error events are [${ codes.join(', ') }]`
    : 'No error events are available in the scope.';

  return `Expected to throw an error event with the code '${ code }'${ message === null ? '' : ` with message '${ message }'` }, `
    + `but it was not caught. ${ available }`;
}

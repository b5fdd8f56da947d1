import type { Severity } from '../../../core/validation';

const PATHS: Record<Severity, string> = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5.7 4.6L8 6.9l2.3-2.3 1.1 1.1L9.1 8l2.3 2.3-1.1 1.1L8 9.1l-2.3 2.3-1.1-1.1L6.9 8 4.6 5.7z',
  warning: 'M7.3 6v4.5h1.4V6zM7.3 11.6V13h1.4v-1.4z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4zM7.3 7v4.5h1.4V7zM7.3 4.6V6h1.4V4.6z'
};

/** The icon of a severity. The text next to it or the element's name says the same. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg class={ `openai-task-severity openai-task-severity-${ severity }` } viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      { severity === 'warning' ? <path class="openai-task-severity-ground" d="M8 1.5l7 13H1z" /> : null }
      <path d={ PATHS[ severity ] } fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

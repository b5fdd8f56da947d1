/** The plugin's own icons: one path each, in the color of the text. They only repeat the adjacent text. */

type IconName =
  | 'play' | 'stop' | 'check' | 'tick' | 'cross' | 'triangle' | 'error-event' | 'ring' | 'empty' | 'close' | 'chevron' | 'key';

type Drawing = { path: string; fill?: 'evenodd' | 'stroke' };

const DRAWINGS: Readonly<Record<IconName, Drawing>> = {
  play: { path: 'M4 2.5v11l9-5.5z' },
  stop: { path: 'M3.5 3.5h9v9h-9z' },
  check: { path: 'M3 8.5l3.5 3.5L13 4.5', fill: 'stroke' },
  tick: { path: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM6.9 11.4L3.8 8.3l1.1-1.1 2 2 4.2-4.3 1.1 1.1z', fill: 'evenodd' },
  cross: { path: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5.7 4.6L8 6.9l2.3-2.3 1.1 1.1L9.1 8l2.3 2.3-1.1 1.1L8 9.1l-2.3 2.3-1.1-1.1L6.9 8 4.6 5.7z', fill: 'evenodd' },
  triangle: { path: 'M8 1.5l7 13H1zM7.3 6v4.5h1.4V6zM7.3 11.6V13h1.4v-1.4z', fill: 'evenodd' },
  'error-event': { path: 'M8 .9a7.1 7.1 0 1 1 0 14.2A7.1 7.1 0 0 1 8 .9zM8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3zM5.4 10.6l1.4-4.3 2.1 2.6 1.6-3.6', fill: 'stroke' },
  ring: { path: 'M8 2a6 6 0 0 1 6 6', fill: 'stroke' },
  empty: { path: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z', fill: 'stroke' },
  close: { path: 'M3.5 3.5l9 9M12.5 3.5l-9 9', fill: 'stroke' },
  chevron: { path: 'M6 3.5L10.5 8 6 12.5', fill: 'stroke' },
  key: { path: 'M10.6.2a5.2 5.2 0 1 1-1.6 10.1L7.3 12.1H5.5V14H3.6v1.8H.2v-3.3L5.7 7A5.2 5.2 0 0 1 10.6.2zM11.9 2.7a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z', fill: 'evenodd' }
};

export function Icon({ name }: { name: IconName }) {
  const { path, fill } = DRAWINGS[ name ];

  return (
    <svg class={ `openai-task-icon openai-task-icon-${ name }` } viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      { name === 'ring' ? <circle class="openai-task-icon-track" cx="8" cy="8" r="6" /> : null }
      { fill === 'stroke'
        ? <path d={ path } fill="none" stroke="currentColor" stroke-width="1.5" />
        : <path d={ path } fill="currentColor" fill-rule={ fill } /> }
    </svg>
  );
}

import { create } from './toolbar';

/** Pixels. The Modeler opens the panel at 280; beyond 400 nothing of ours changes any more. */
const MIN = 280;
const MAX = 640;
const STEP = 20;

/** The edge between diagram and panel: drag it, or move it with the arrow keys. */
export function createResizer(panel: HTMLElement): HTMLElement {
  const edge = create('div', { className: 'playground-edge', tabIndex: 0 });

  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-label', 'Width of the properties panel');
  edge.setAttribute('aria-valuemin', String(MIN));
  edge.setAttribute('aria-valuemax', String(MAX));

  const resize = (width: number): void => {
    const allowed = Math.min(MAX, Math.max(MIN, Math.round(width)));

    panel.style.width = `${ allowed }px`;
    edge.setAttribute('aria-valuenow', String(allowed));
  };

  edge.addEventListener('pointerdown', event => edge.setPointerCapture(event.pointerId));

  edge.addEventListener('pointermove', event => {
    if (edge.hasPointerCapture(event.pointerId)) {
      resize(panel.getBoundingClientRect().right - event.clientX);
    }
  });

  edge.addEventListener('keydown', event => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[ event.key ];

    if (direction !== undefined) {
      resize(panel.getBoundingClientRect().width + direction * STEP);
    }
  });

  resize(MIN);

  return edge;
}

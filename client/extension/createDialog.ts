import { WINDOW_TEXTS } from '../messages';
import { propertyOf } from '../host';

import type { React } from './react';

type DialogProps = {
  title: string;
  close: () => void;

  /** Renders the dialog's content; returns a function that removes it. */
  mount: (container: HTMLElement) => () => void;
};

type FrameProps = { title: string; close: () => void; children?: unknown };

/** Creates a dialog in the application's style or, if the application shares none, the browser's own. */
export function createDialog(react: React, source: object): (props: DialogProps) => object {
  const { createElement, useEffect, useRef } = react;
  const NativeFrame = createNativeFrame(react);

  /** A node of its own: frames can render their content elsewhere, but the node exists when this effect runs. */
  function Place({ mount }: { mount: DialogProps[ 'mount' ] }): object {
    const container = useRef<HTMLElement | null>(null);

    useEffect(() => container.current ? mount(container.current) : undefined, []);

    return createElement('div', { ref: container });
  }

  return function Dialog({ title, close, mount }) {
    const Modal = propertyOf(propertyOf(source, 'components'), 'Modal');
    const [ Title, Body ] = [ propertyOf(Modal, 'Title'), propertyOf(Modal, 'Body') ];
    const place = createElement(Place, { mount });

    if (!Modal || !Title || !Body) {
      return createElement(NativeFrame, { title, close }, place);
    }

    return createElement(Modal, { onClose: close }, createElement(Title, null, title), createElement(Body, null, place));
  };
}


// helpers //////////

function createNativeFrame({ createElement, useEffect, useRef }: React) {
  return function NativeFrame({ title, close, children }: FrameProps): object {
    const frame = useRef<HTMLDialogElement | null>(null);

    useEffect(() => {
      const dialog = frame.current;

      // development builds of React run effects twice
      if (!dialog?.open) {
        dialog?.showModal();
      }

      dialog?.addEventListener('close', close);

      return () => dialog?.removeEventListener('close', close);
    }, []);

    return createElement('dialog', { 'ref': frame, 'className': 'openai-task-dialog', 'aria-label': title },
      createElement('h2', null, title),
      children,
      createElement('button', { type: 'button', className: 'btn btn-secondary', onClick: close }, WINDOW_TEXTS[ 'window/close' ])
    );
  };
}

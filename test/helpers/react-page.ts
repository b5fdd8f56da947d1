/**
 * Puts a real React in the window in the place of the panel's Preact, as the Modeler shares its own, and renders the window's extensions
 * with it: strictly, as its development builds do. Which React: the bundle says.
 */

import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as ReactDOMClient from 'react-dom/client';

import type { } from './host-page';

Reflect.set(window, 'react', { ...React, React });

window.renderExtensions = () => {
  const root = document.body.appendChild(document.createElement('div'));
  const extensions = window.plugins.filter(({ type }) => type === 'client')
    .map(({ plugin }, index) => React.createElement(plugin, { ...window.host.props, key: index }));
  const tree = React.createElement(React.StrictMode, null, ...extensions);

  if (ReactDOMClient.createRoot) {
    ReactDOMClient.createRoot(root).render(tree);
  } else {
    ReactDOM.render?.(tree, root);
  }
};

/** The page that makes the official tasks for Node specs: one function on the window. */

import { createOfficialDiagram } from './create';

declare global {
  interface Window {
    createOfficialDiagram: typeof createOfficialDiagram;
  }
}

window.createOfficialDiagram = createOfficialDiagram;

const STYLE = '/plugin/client.css';
const SCRIPT = '/plugin/client.js';

/** Loads the built plugin as the Modeler does: all styles first, then the classic script. False where it is missing. */
export async function loadPlugin(): Promise<boolean> {
  const styled = await load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: STYLE }));
  const run = await load(Object.assign(document.createElement('script'), { src: SCRIPT, async: false }));

  return styled && run;
}


// helpers //////////

function load(node: HTMLElement): Promise<boolean> {
  return new Promise(resolve => {
    node.addEventListener('load', () => resolve(true));
    node.addEventListener('error', () => resolve(false));
    document.head.append(node);
  });
}

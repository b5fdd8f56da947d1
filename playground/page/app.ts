import { DIAGRAMS } from './diagrams';
import { openEditor } from './editor';
import type { Editor } from './editor';
import { createResizer } from './resizer';
import { create, createToolbar } from './toolbar';
import type { Toolbar } from './toolbar';
import { renderExtensions } from './window-host';

type Options = { modules: unknown[]; extensions: unknown[]; templates: unknown[] };

/** What the plugin's menu sends (menu.js). */
const MANAGE_SECRETS = 'openAiTask.manageSecrets';

/** The page: bar, diagram, properties panel, one diagram open at a time. */
export function createApp(root: HTMLElement, { modules, extensions, templates }: Options): Toolbar {
  const canvas = create('div', { className: 'playground-canvas' });
  const panel = create('aside', { className: 'playground-panel', ariaLabel: 'Properties' });
  let editor: Editor | null = null;
  let name = '';

  async function show(file: string, xml: string): Promise<void> {
    editor?.destroy();
    editor = null;
    name = file;
    toolbar.showDiagram(file);

    try {
      editor = await openEditor(xml, { canvas, panel }, modules, templates);
      toolbar.showMessage('');
    } catch {
      toolbar.showMessage(`${ file } could not be opened: it is no BPMN diagram. Choose another file.`);
    }
  }

  async function save(): Promise<void> {
    if (editor) {
      download(name, await editor.saveXML());
    }
  }

  const openFile = async (file: File): Promise<void> => show(file.name, await file.text());

  const windowHost = renderExtensions(root, extensions);

  const toolbar = createToolbar(DIAGRAMS, {
    choose: diagram => void show(diagram.file, diagram.xml),
    open: file => void openFile(file),
    save: () => void save(),
    manageSecrets: () => windowHost.emit(MANAGE_SECRETS)
  });

  root.append(toolbar.element, create('main', { className: 'playground-editor' }, canvas, createResizer(panel), panel));
  acceptDrops(root, openFile);
  void show(DIAGRAMS[ 0 ].file, DIAGRAMS[ 0 ].xml);

  return toolbar;
}


// helpers //////////

/** A file dropped anywhere on the page is opened instead of replacing the page. */
function acceptDrops(root: HTMLElement, open: (file: File) => Promise<void>): void {
  root.addEventListener('dragover', event => event.preventDefault());

  root.addEventListener('drop', event => {
    const file = event.dataTransfer?.files[ 0 ];

    event.preventDefault();

    if (file) {
      void open(file);
    }
  });
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([ text ], { type: 'application/xml' }));

  create('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

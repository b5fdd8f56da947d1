import { readFile } from 'node:fs/promises';
import path from 'node:path';

export type Asset = { type: string; content: Buffer | string };

/** What lies under a path of the page's URL; null where nothing does. */
export type Assets = (url: string) => Promise<Asset | null>;

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The files that a page may ask for, by URL; nothing else of the disk can be reached. */
const FILES: Record<string, { type: string; file: string }> = {
  '/page.js': { type: JAVASCRIPT, file: 'playground/page.js' },
  '/page.css': { type: CSS, file: 'playground/page.css' },
  '/plugin/client.js': { type: JAVASCRIPT, file: 'client.js' },
  '/plugin/client.css': { type: CSS, file: 'client.css' }
};

/** The official templates as a development checkout has them beside its build; their licence forbids shipping them. */
const TEMPLATES = '../node_modules/@camunda/connectors-element-templates/src/element-templates/openai-connector.json';

/** Files of the build (`dist`, an absolute path) and the connector templates. */
export function createAssets(dist: string): Assets {
  return async url => {
    if (url === '/templates.json') {
      return { type: JSON_TYPE, content: await readIfPresent(path.join(dist, TEMPLATES)) ?? '[]' };
    }

    const entry = Object.hasOwn(FILES, url) ? FILES[ url ] : undefined;
    const content = entry && await readIfPresent(path.join(dist, entry.file));

    return entry && content ? { type: entry.type, content } : null;
  };
}


// helpers //////////

async function readIfPresent(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

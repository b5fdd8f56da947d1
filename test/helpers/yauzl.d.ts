/** The part of yauzl that the tests use. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  type Entry = { fileName: string };

  interface ZipFile {
    readEntry(): void;
    openReadStream(entry: Entry, callback: (error: Error | null, stream: Readable) => void): void;
    on(event: 'entry', listener: (entry: Entry) => void): void;
    on(event: 'end', listener: () => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
  }

  const yauzl: { open(path: string, options: { lazyEntries: boolean }, callback: (error: Error | null, zip: ZipFile) => void): void };

  export default yauzl;
}

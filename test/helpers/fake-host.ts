/** The Modeler's window around the diagrams, as docs/modeler-host.md describe it: what a client extension is given. */

export type ShownNotice = { type: string; title: string; content?: string; duration?: number; closed: boolean };

export type FakeTab = { id: string; file: { name: string; path: string | null } };

type Listener = (payload: unknown) => void;

export class FakeHost {
  readonly settings = new FakeSettings();

  /** All notices ever shown. */
  readonly notices: ShownNotice[] = [];

  /** What is kept for files: by path, then by key. */
  readonly files = new Map<string | null, Record<string, unknown>>();

  /** How often something was kept. */
  writes = 0;

  readonly #listeners = new Map<string, Set<Listener>>();

  /** What the extension is rendered with. */
  get props(): Record<string, unknown> {
    return {
      subscribe: (event: string, listener: Listener) => this.#subscribe(event, listener),
      displayNotification: async (options: Omit<ShownNotice, 'closed'>) => this.#display(options),
      config: {
        getForFile: async (file: FakeTab[ 'file' ], key: string) => this.files.get(file.path)?.[ key ],
        setForFile: async (file: FakeTab[ 'file' ], key: string, value: unknown) => this.#keep(file.path, key, value)
      },
      settings: this.settings
    };
  }

  get listeners(): number {
    return [ ...this.#listeners.values() ].reduce((count, each) => count + each.size, 0);
  }

  /** The notices that can be seen. */
  get shown(): ShownNotice[] {
    return this.notices.filter(({ closed }) => !closed);
  }

  emit(event: string, payload: object = {}): void {
    this.#listeners.get(event)?.forEach(listener => listener(payload));
  }

  /** A modeler was made for a tab. */
  created(modeler: object, path: string | null, id = 'tab-1'): FakeTab {
    const tab: FakeTab = { id, file: { name: 'diagram.bpmn', path } };

    this.emit('bpmn.modeler.created', { modeler, tab });

    return tab;
  }

  #subscribe(event: string, listener: Listener) {
    const listeners = this.#listeners.get(event) ?? new Set();

    this.#listeners.set(event, listeners.add(listener));

    return { cancel: () => listeners.delete(listener) };
  }

  #display(options: Omit<ShownNotice, 'closed'>) {
    const notice: ShownNotice = { ...options, closed: false };

    this.notices.push(notice);

    return { update: () => {}, close: () => { notice.closed = true; } };
  }

  #keep(path: string | null, key: string, value: unknown): void {
    this.writes++;
    this.files.set(path, { ...this.files.get(path), [ key ]: JSON.parse(JSON.stringify(value ?? null)) });
  }
}

/** Settings as the Modeler keeps them: values of the file come late, each key is registered once. */
export class FakeSettings {
  group: { id: string; title: string; properties: Record<string, { default: unknown; constraints?: object }> } | null = null;
  readonly #listeners: [ key: string, listener: Listener ][] = [];
  #values: Record<string, unknown> = {};

  register(group: NonNullable<FakeSettings[ 'group' ]>): void {
    if (this.group) {
      throw new Error(`Setting with key ${ Object.keys(group.properties)[ 0 ] } is already registered`);
    }

    this.group = group;
    Object.keys(group.properties).forEach(key => this.#notify(key));
  }

  get(key: string): unknown {
    const property = this.group?.properties[ key ];

    if (!property) {
      throw new Error(`Setting with key ${ key } is not registered`);
    }

    return this.#values[ key ] ?? property.default;
  }

  /** The file was read, or the user changed something in the dialog. */
  set(values: Record<string, unknown>): void {
    this.#values = { ...this.#values, ...values };
    Object.keys(values).forEach(key => this.#notify(key));
  }

  subscribe(key: string, listener: Listener): () => void {
    const entry: [ string, Listener ] = [ key, listener ];

    this.#listeners.push(entry);

    return () => this.#listeners.splice(this.#listeners.indexOf(entry), 1);
  }

  #notify(key: string): void {
    this.#listeners.filter(([ each ]) => each === key).forEach(([ , listener ]) => listener({ value: this.get(key) }));
  }
}

import type { Bridge, HostDescription, KeyCheck, Reply, SecretList, SecretState, StorageStrength } from '../../core/protocol';
import type { Problem } from '../../core/result';

// not from the folder's index, which would load guards that the window does not need
import { MAX_NAME_LENGTH, MAX_NAMES } from '../../core/protocol/message-limits';
import { askBridge } from '../host';
import type { BridgeAccess, HostFacts } from '../host';
import type { DiagramElement, EventBus } from '../types/host';
import { FOCUS_TEST_RUN, SECRETS_CHANGED } from '../ui/secret-access';
import type { EditorOpener, SecretAccess } from '../ui/secret-access';

/** The editor that is open. `request` counts the requests to open it: each moves the focus to the value. */
export type OpenEditor = { elementId: string; name: string; opener: EditorOpener; request: number };

/**
 * The secrets in one modeler (names, states and origins, never a value) and the secret that is being edited. A value to
 * save is passed to the main process at once.
 */
export class Secrets implements SecretAccess {
  static $inject = [ 'eventBus', 'openAiTaskAccess', 'openAiTaskFacts' ];

  readonly #eventBus: EventBus;
  readonly #bridge: Bridge | null;
  readonly #facts: HostFacts;
  readonly #asked = new Set<string>();
  readonly #fields = new Set<string>();
  #host: HostDescription | null = null;
  #described = false;
  #editor: OpenEditor | null = null;
  #lineFocus: string | null = null;
  #requests = 0;

  constructor(eventBus: EventBus, access: BridgeAccess, facts: HostFacts) {
    this.#eventBus = eventBus;
    this.#facts = facts;
    this.#bridge = access.ok ? access.bridge : null;

    const unsubscribe = this.#bridge?.subscribe(event => {
      if (event.event === 'secretsChanged') {
        void this.refresh();
      } else if (event.event === 'hostChanged') {
        this.#setHost(event.host);
      }
    });

    // returns nothing: a listener's return value would stop the event
    eventBus.on('diagram.destroy', () => {
      unsubscribe?.();
    });

    void this.#describe();
  }

  /** Whether there is a bridge to the main process. */
  get connected(): boolean {
    return this.#bridge !== null;
  }

  /** Whether the host has described itself, or failed to. */
  get described(): boolean {
    return this.#described;
  }

  /** How secrets are stored; null if this host stores none or has not described itself yet. */
  get storage(): StorageStrength | null {
    return this.#host?.storage ?? null;
  }

  /** The origin of a new secret: the API, or the simulator if requests go there. */
  get defaultOrigin(): string {
    return this.#host?.simulated ? this.#host.origin : 'https://api.openai.com';
  }

  /** Returns where a secret's value comes from; null while that is not known. */
  stateOf(name: string): SecretState | null {
    return this.#facts.stateOf(name);
  }

  /** Requests the states of secrets that have not been requested yet. */
  learn(names: readonly string[]): void {
    const fresh = [ ...new Set(names) ].filter(name => !this.#asked.has(name));

    if (fresh.length) {
      fresh.forEach(name => this.#asked.add(name));
      void this.#load(fresh);
    }
  }

  /** Requests all known states again. */
  refresh(): Promise<void> {
    return this.#load([ ...this.#asked ]);
  }

  /** Requests the current states of these names; empty if the main process cannot be reached. */
  async ask(names: readonly string[]): Promise<Record<string, SecretState>> {
    const short = names.filter(name => name.length <= MAX_NAME_LENGTH);
    const batches = Array.from({ length: Math.ceil(short.length / MAX_NAMES) }, (_, index) => short.slice(index * MAX_NAMES, (index + 1) * MAX_NAMES));
    const replies = await Promise.all(batches.map(batch => this.#call(bridge => bridge.secretStates({ names: batch }))));

    return Object.assign({}, ...replies.map(reply => reply.ok ? reply.value : {}));
  }

  /** Lists all secrets that the host stores or finds; null if it cannot list them. */
  async list(): Promise<SecretList | null> {
    const reply = await this.#call(bridge => bridge.listSecrets());

    return reply.ok ? reply.value : null;
  }

  /** Saves a value. Returns null if it is stored; otherwise the problem. */
  async save(name: string, value: string): Promise<Problem | null> {
    return this.#afterChange(name, await this.#call(bridge => bridge.saveSecret({ name, value })));
  }

  async remove(name: string): Promise<Problem | null> {
    return this.#afterChange(name, await this.#call(bridge => bridge.removeSecret({ name })));
  }

  /** Checks a secret's value with the API. The rules use the models that the API lists from then on. */
  async check(name: string): Promise<Reply<KeyCheck>> {
    const reply = await this.#call(bridge => bridge.checkKey({ name }));

    if (reply.ok && reply.value.models) {
      this.#facts.learnModels(reply.value.models);
    }

    return reply;
  }

  /** Registers the field of an element, which shows the line and the editor; the returned function unregisters it. */
  addField(elementId: string): () => void {
    this.#fields.add(elementId);

    return () => this.#fields.delete(elementId);
  }

  /** Returns the editor of an element; null if none is open there. */
  editorOf(elementId: string): OpenEditor | null {
    return this.#editor?.elementId === elementId ? this.#editor : null;
  }

  /** Opens the editor of a secret below the element's API key. Returns false if it cannot be shown there. */
  open({ id }: { id: string }, name: string, opener: EditorOpener): boolean {
    if (this.storage === null || !this.#fields.has(id)) {
      return false;
    }

    this.#editor = { elementId: id, name, opener, request: ++this.#requests };
    this.#changed();

    return true;
  }

  /** Opens the editor for the first name that is known to have no value. Returns false if there is none or no editor. */
  openMissing(element: { id: string }, names: readonly string[]): boolean {
    const name = names.find(each => this.stateOf(each) === 'missing');

    return name !== undefined && this.open(element, name, 'test-run');
  }

  /** Closes the editor and moves the focus back to its opener, or to `focus`. */
  close(element: DiagramElement, focus?: EditorOpener): void {
    const opener = this.editorOf(element.id)?.opener;

    if (!opener) {
      return;
    }

    this.#editor = null;

    if ((focus ?? opener) === 'line') {
      this.#lineFocus = element.id;
    } else {
      this.#eventBus.fire(FOCUS_TEST_RUN, { element });
    }

    this.#changed();
  }

  /** Whether the line must take the focus; true only once. */
  takeLineFocus(elementId: string): boolean {
    const due = this.#lineFocus === elementId;

    if (due) {
      this.#lineFocus = null;
    }

    return due;
  }

  async #describe(): Promise<void> {
    const reply = await this.#call(bridge => bridge.describe());

    this.#setHost(reply.ok ? reply.value : null);
  }

  #setHost(host: HostDescription | null): void {
    this.#host = host;
    this.#described = true;
    this.#changed();
  }

  async #load(names: readonly string[]): Promise<void> {
    this.#facts.learnStates(await this.ask(names));
    this.#changed();
  }

  async #afterChange(name: string, reply: Reply<unknown>): Promise<Problem | null> {
    if (!reply.ok) {
      return reply.problem;
    }

    this.#asked.add(name);
    await this.refresh();

    return null;
  }

  #call<T>(send: (bridge: Bridge) => Promise<Reply<T>>): Promise<Reply<T>> {
    return askBridge(this.#bridge, send);
  }

  #changed(): void {
    this.#eventBus.fire(SECRETS_CHANGED);
  }
}

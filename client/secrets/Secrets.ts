import type { Bridge, HostDescription, KeyCheck, Reply, SecretList, SecretState, StorageStrength } from '../../core/protocol';
import type { Problem } from '../../core/result';

// not by the folder's door: the guards behind it are of no use in the window
import { MAX_NAME_LENGTH, MAX_NAMES } from '../../core/protocol/limits';
import { askBridge } from '../host';
import type { BridgeAccess, HostFacts } from '../host';
import type { DiagramElement, EventBus } from '../types/host';
import { FOCUS_TEST_RUN, SECRETS_CHANGED } from '../ui/secret-access';
import type { EditorOpener, SecretAccess } from '../ui/secret-access';

/** The editor that is open. `request` counts the wishes to open it: each brings the focus to its value. */
export type OpenEditor = { elementId: string; name: string; opener: EditorOpener; request: number };

/**
 * What one modeler knows of secrets (names, states and origins, never a value), and which secret is being edited. The
 * one value that passes through is handed on at once.
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

  /** Whether there is anyone to ask. */
  get connected(): boolean {
    return this.#bridge !== null;
  }

  /** Whether the host has said what it is and keeps, or that it does not. */
  get described(): boolean {
    return this.#described;
  }

  /** How secrets are kept; null where this host keeps none, or has not said so yet. */
  get storage(): StorageStrength | null {
    return this.#host?.storage ?? null;
  }

  /** Where a secret may go that nobody has decided on: the API, or the simulator where requests go there. */
  get defaultOrigin(): string {
    return this.#host?.simulated ? this.#host.origin : 'https://api.openai.com';
  }

  /** Where a secret's value comes from; null while that is not known. */
  stateOf(name: string): SecretState | null {
    return this.#facts.stateOf(name);
  }

  /** Asks for the states of secrets that have not been asked for. */
  learn(names: readonly string[]): void {
    const fresh = [ ...new Set(names) ].filter(name => !this.#asked.has(name));

    if (fresh.length) {
      fresh.forEach(name => this.#asked.add(name));
      void this.#load(fresh);
    }
  }

  /** Asks again for all states that are known. */
  refresh(): Promise<void> {
    return this.#load([ ...this.#asked ]);
  }

  /** The states of these names as they are now; empty where nobody tells. */
  async ask(names: readonly string[]): Promise<Record<string, SecretState>> {
    const short = names.filter(name => name.length <= MAX_NAME_LENGTH);
    const batches = Array.from({ length: Math.ceil(short.length / MAX_NAMES) }, (_, index) => short.slice(index * MAX_NAMES, (index + 1) * MAX_NAMES));
    const replies = await Promise.all(batches.map(batch => this.#call(bridge => bridge.secretStates({ names: batch }))));

    return Object.assign({}, ...replies.map(reply => reply.ok ? reply.value : {}));
  }

  /** All secrets that the host keeps or finds; null where it does not list them. */
  async list(): Promise<SecretList | null> {
    const reply = await this.#call(bridge => bridge.listSecrets());

    return reply.ok ? reply.value : null;
  }

  /** Hands a value over. Null: it is kept; else what went wrong. */
  async save(name: string, value: string): Promise<Problem | null> {
    return this.#afterChange(name, await this.#call(bridge => bridge.saveSecret({ name, value })));
  }

  async remove(name: string): Promise<Problem | null> {
    return this.#afterChange(name, await this.#call(bridge => bridge.removeSecret({ name })));
  }

  /** What the API says to a secret's value. The models that it lists are known to the rules from then on. */
  async check(name: string): Promise<Reply<KeyCheck>> {
    const reply = await this.#call(bridge => bridge.checkKey({ name }));

    if (reply.ok && reply.value.models) {
      this.#facts.learnModels(reply.value.models);
    }

    return reply;
  }

  /** A field of an element shows the line and the editor while it is in the panel; the returned function ends that. */
  addField(elementId: string): () => void {
    this.#fields.add(elementId);

    return () => this.#fields.delete(elementId);
  }

  /** The editor of an element; null while none is open there. */
  editorOf(elementId: string): OpenEditor | null {
    return this.#editor?.elementId === elementId ? this.#editor : null;
  }

  /** Opens the editor of a secret under the element's API key. False where none can be shown there. */
  open({ id }: { id: string }, name: string, opener: EditorOpener): boolean {
    if (this.storage === null || !this.#fields.has(id)) {
      return false;
    }

    this.#editor = { elementId: id, name, opener, request: ++this.#requests };
    this.#changed();

    return true;
  }

  /** Opens the editor for the first of the names that certainly has no value. False: there is none, or no editor. */
  openMissing(element: { id: string }, names: readonly string[]): boolean {
    const name = names.find(each => this.stateOf(each) === 'missing');

    return name !== undefined && this.open(element, name, 'test-run');
  }

  /** Closes the editor and sends the focus back, or on to Test run. */
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

  /** Whether focus is due at the line; says yes once. */
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

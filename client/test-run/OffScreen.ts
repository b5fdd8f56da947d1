import { stringOf } from '../../core/task';
import { sentenceOf } from '../../core/report';
import type { DiagramElement, ElementRegistry, EventBus, Overlays, Selection, Translate } from '../types/host';
import { message, renderText } from '../messages';
import type { HostPort } from '../host';

import { CHANGED } from './Sessions';
import type { TestRun } from './TestRun';

const OVERLAY = 'openai-task-running';

/** Runs of tasks that the panel does not show: a badge on the canvas while they last, the host's notice when they end. */
export class OffScreen {
  static $inject = [ 'eventBus', 'elementRegistry', 'selection', 'overlays', 'translate', 'openAiTaskHost', 'openAiTestRun' ];

  readonly #elementRegistry: ElementRegistry;
  readonly #selection: Selection;
  readonly #overlays: Overlays;
  readonly #translate: Translate;
  readonly #host: HostPort;
  readonly #testRun: TestRun;
  readonly #badges = new Map<string, string>();

  constructor(
      eventBus: EventBus, elementRegistry: ElementRegistry, selection: Selection, overlays: Overlays, translate: Translate,
      host: HostPort, testRun: TestRun
  ) {
    this.#elementRegistry = elementRegistry;
    this.#selection = selection;
    this.#overlays = overlays;
    this.#translate = translate;
    this.#host = host;
    this.#testRun = testRun;

    eventBus.on<{ element: DiagramElement }>(CHANGED, ({ element }) => {
      this.#tellEnd(element.id);
      this.#showBadges();
    });

    eventBus.on('selection.changed', () => this.#showBadges());
    eventBus.on([ 'diagram.clear', 'diagram.destroy' ], () => this.#badges.clear());
  }

  /** A task with a badge but no active run has ended while it was not shown. */
  #tellEnd(id: string): void {
    const state = this.#testRun.getState({ id });
    const element = this.#elementRegistry.get(id);

    if (!this.#badges.has(id) || state.phase !== 'done' || !element) {
      return;
    }

    const sentence = sentenceOf(state.result);
    const task = stringOf(element.businessObject, 'name') ?? id;

    this.#host.notify({
      type: sentence.icon === 'cross' ? 'error' : 'success',
      title: renderText(message('announce/off-screen', { task, sentence }), this.#translate)
    });
  }

  #showBadges(): void {
    const shown = new Set(this.#selection.get().map(element => element.id));
    const wanted = new Set(this.#testRun.running().filter(id => !shown.has(id) && this.#elementRegistry.get(id)));

    for (const [ id, overlay ] of this.#badges) {
      if (!wanted.has(id)) {
        this.#overlays.remove(overlay);
        this.#badges.delete(id);
      }
    }

    for (const id of wanted) {
      if (!this.#badges.has(id)) {
        this.#badges.set(id, this.#overlays.add(id, OVERLAY, { position: { top: -10, right: 10 }, html: this.#createBadge() }));
      }
    }
  }

  #createBadge(): HTMLElement {
    const badge = document.createElement('div');

    badge.className = 'openai-task-badge';
    badge.title = renderText(message('announce/badge'), this.#translate);

    return badge;
  }
}

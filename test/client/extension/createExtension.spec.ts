import * as compat from '@bpmn-io/properties-panel/preact/compat';
import { expect } from 'chai';

import { createExtension } from '../../../client/extension';
import type { SecretDialogOptions } from '../../../client/extension';
import { WindowHost } from '../../../client/host';
import type { BridgeAccess } from '../../../client/host';
import { FakeHost } from '../../helpers/fake-host';
import { FakeBridge } from '../../helpers/test-run';
import { eventually, rendered } from '../bootstrap';


describe('client/extension - createExtension', function() {

  const cleanup: (() => void)[] = [];

  afterEach(function() {
    cleanup.splice(0).forEach(each => each());
  });


  for (const react of [ undefined, null, {}, { createElement() {} } ]) {

    it(`should be nothing where React is ${ JSON.stringify(react) }`, function() {
      expect(createExtension({
        source: { react },
        access: { ok: false, reason: 'no-bridge' },
        host: new WindowHost(),
        mountSecretManager: () => () => {}
      })).to.be.null;
    });
  }


  it('should connect the host while it is rendered', async function() {

    // given
    const stage = await createStage();

    // when
    stage.windowHost.portOf({}).notify({ type: 'success', title: 'Completes.' });

    // then
    expect(stage.host.shown.map(({ title }) => title)).to.eql([ 'Completes.' ]);

    // when
    stage.unmount();

    // then
    await eventually(() => expect(stage.host.listeners).to.equal(0));
  });


  it('should send the settings', async function() {

    // when
    const stage = await createStage();

    // then
    await eventually(() => expect(stage.saved).to.have.length(1));
  });


  it('should render in a host that gives nothing', async function() {

    // when
    const stage = await createStage({ props: {} });

    // then
    expect(stage.root.innerHTML).to.equal('');
  });


  for (const [ event, start ] of [ [ 'openAiTask.manageSecrets', 'list' ], [ 'openAiTask.importSecrets', 'import' ] ] as const) {

    it(`should open the secrets with <${ start }> in the application's own dialog on ${ event }`, async function() {

      // given
      const stage = await createStage();

      // when
      stage.host.emit(event);

      // then
      await eventually(() => expect(stage.root.querySelector('.modal .title')?.textContent).to.equal('Secrets for OpenAI tasks'));
      await eventually(() => expect(stage.root.querySelector('.modal .body .manager')?.textContent).to.equal(start));
      expect(stage.mounted.map(({ bridge }) => bridge)).to.eql([ stage.bridge ]);
    });
  }


  it('should close with the dialog, and with the list itself', async function() {

    // given
    const stage = await createStage();

    for (const close of [ () => stage.root.querySelector<HTMLElement>('.modal .close')?.click(), () => stage.mounted.at(-1)?.close() ]) {
      stage.host.emit('openAiTask.manageSecrets');
      await eventually(() => expect(stage.managers()).to.equal(1));

      // when
      close();

      // then
      await eventually(() => expect(stage.managers()).to.equal(0));
      expect(stage.root.querySelector('.modal')).to.be.null;
    }
  });


  it('should switch to the view that the menu requests next', async function() {

    // given
    const stage = await createStage();

    stage.host.emit('openAiTask.manageSecrets');
    await eventually(() => expect(stage.managers()).to.equal(1));

    // when
    stage.host.emit('openAiTask.importSecrets');

    // then
    await eventually(() => expect(stage.root.querySelector('.manager')?.textContent).to.equal('import'));
    expect(stage.managers()).to.equal(1);
  });


  for (const components of [ null, {}, { Modal: () => null } ]) {

    it(`should open the browser's dialog where the application shares ${ components ? `<${ Object.keys(components) }>` : 'nothing' }`, async function() {

      // given
      const stage = await createStage({ components });

      stage.host.emit('openAiTask.manageSecrets');
      await eventually(() => expect(stage.managers()).to.equal(1));

      const dialog = stage.root.querySelector('dialog');

      expect(dialog?.matches(':modal')).to.be.true;
      expect(dialog?.getAttribute('aria-label')).to.equal('Secrets for OpenAI tasks');

      // when
      dialog?.close();

      // then
      await eventually(() => expect(stage.managers()).to.equal(0));
      expect(stage.root.querySelector('dialog')).to.be.null;
    });
  }


  it('should support effects that run twice, as in development builds of the host', async function() {

    // given
    const useEffect: typeof compat.useEffect = (effect, inputs) => compat.useEffect(() => {
      effect()?.();

      return effect();
    }, inputs);

    const stage = await createStage({ react: { ...compat, useEffect }, components: null });

    // when
    stage.host.emit('openAiTask.manageSecrets');
    await eventually(() => expect(stage.managers()).to.equal(1));
    await rendered();

    // then
    expect(stage.managers()).to.equal(1);
    expect(stage.root.querySelector('dialog')?.matches(':modal')).to.be.true;

    stage.windowHost.portOf({}).notify({ type: 'success', title: 'Completes.' });
    expect(stage.host.shown).to.have.length(1);
  });


  it('should show why nothing can be opened', async function() {

    // given
    const stage = await createStage({ access: { ok: false, reason: 'taken' } });

    // when
    stage.host.emit('openAiTask.manageSecrets');

    // then
    expect(stage.host.shown).to.have.length(1);
    expect(stage.host.shown[ 0 ]).to.include({ type: 'warning', title: 'Secrets cannot be managed here' });
    expect(stage.host.shown[ 0 ]?.content).to.include('another plugin already uses the connection');

    await rendered();
    expect(stage.root.innerHTML).to.equal('');
  });


  // helpers //////////

  type Options = { access?: BridgeAccess; props?: object; react?: object; components?: object | null };

  async function createStage({ access, props, react = compat, components = { Modal } }: Options = {}) {
    const bridge = new FakeBridge();
    const host = new FakeHost();
    const windowHost = new WindowHost();
    const saved: unknown[] = [];
    const mounted: SecretDialogOptions[] = [];
    const root = document.body.appendChild(document.createElement('div'));

    bridge.saveSettings = ({ settings }) => {
      saved.push(settings);

      return bridge.describe();
    };

    const Extension = createExtension({
      source: { react, components },
      access: access ?? { ok: true, bridge },
      host: windowHost,
      mountSecretManager(container, options) {
        const manager = document.createElement('div');

        manager.className = 'manager';
        manager.textContent = options.start;
        container.append(manager);
        mounted.push(options);

        return () => manager.remove();
      }
    });

    compat.render(compat.createElement(Extension as never, (props ?? host.props) as never), root);
    await rendered();

    const unmount = () => compat.render(null as never, root);

    cleanup.push(unmount, () => root.remove());

    return { bridge, host, windowHost, saved, mounted, root, unmount, managers: () => root.querySelectorAll('.manager').length };
  }

});


// helpers //////////

type ModalProps = { onClose: () => void; children?: unknown };

/** The part of the application's dialog that we use. */
function Modal({ onClose, children }: ModalProps): object {
  return compat.createElement('div', { className: 'modal' },
    compat.createElement('button', { className: 'close', onClick: onClose }),
    children as never);
}

Modal.Title = ({ children }: { children?: unknown }) => compat.createElement('h2', { className: 'title' }, children as never);
Modal.Body = ({ children }: { children?: unknown }) => compat.createElement('div', { className: 'body' }, children as never);

import { expect } from 'chai';

import { createBridge, VERBS } from '../../../core/protocol';
import type { Event } from '../../../core/protocol';
import type { Handlers } from '../../../main/handlers';
import { openChannel } from '../../../main/electron/channel';

import { FakeElectron } from '../../helpers/fake-electron';
import type { FakeWindow } from '../../helpers/fake-electron';

const CHANNEL = 'openai-task:event:a1-b2-c3-d4';
const INVALID = { ok: false, problem: { code: 'protocol/invalid-message' } };


describe('main/electron - channel', function() {

  it('should have one channel per verb, and one to connect', function() {

    // when
    const { electron } = createTested();

    // then
    expect([ ...electron.ipcMain.handlers.keys() ]).to.have.members([ 'openai-task:connect', ...VERBS.map(verb => `openai-task:${ verb }`) ]);
  });


  it('should hand messages to the handlers of the page', async function() {

    // given
    const { window, connect, bridge, pages } = createTested();

    await connect(window);

    // when
    const reply = await bridge(window).checkKey({ name: 'A' });

    // then
    expect(reply).to.eql({ ok: true, value: 'answered' });
    expect(pages[ 0 ]?.messages).to.eql([ { verb: 'checkKey', name: 'A' } ]);
  });


  it('should answer nobody who did not connect', async function() {

    // given
    const { window, bridge } = createTested();

    // then
    expect(await bridge(window).describe()).to.eql({ ok: false, problem: { code: 'protocol/not-available' } });
  });


  it('should send events to the page that connected last', async function() {

    // given
    const { window, connect, pages } = createTested();
    const event: Event = { event: 'secretsChanged' };

    await connect(window);
    await connect(window, 'openai-task:event:e5-f6-g7-h8');

    // when
    pages[ 0 ]?.emit(event);
    pages[ 1 ]?.emit(event);

    // then
    expect(pages.map(({ disposed }) => disposed)).to.eql([ true, false ]);
    expect(window.webContents.sent).to.eql([ [ 'openai-task:event:e5-f6-g7-h8', event ] ]);
  });


  it('should end the runs of a window that is gone, and send it nothing', async function() {

    // given
    const { window, connect, pages } = createTested();

    await connect(window);

    // when
    window.close();
    pages[ 0 ]?.emit({ event: 'secretsChanged' });

    // then
    expect(pages[ 0 ]?.disposed).to.be.true;
    expect(window.webContents.sent).to.be.empty;
  });


  it('should leave the new window alone when the old one goes', async function() {

    // given
    const { electron, window, connect, pages } = createTested();
    const again = electron.openWindow();

    await connect(window);
    electron.app.mainWindow = again;
    await connect(again);

    // when
    window.close();

    // then
    expect(pages.at(-1)?.disposed).to.be.false;
  });


  const CHANNELS: unknown[] = [ undefined, '', 'app:quit-aborted', 'openai-task:event:', `${ CHANNEL }\n`, `x${ CHANNEL }`, [ CHANNEL ], `openai-task:event:${ 'a'.repeat(81) }` ];

  for (const channel of CHANNELS) {

    it(`should send no events on ${ JSON.stringify(channel) ?? 'nothing' }`, async function() {

      // given
      const { electron, window, pages } = createTested();

      // then
      expect(await electron.ipcMain.invoke({ sender: window.webContents, senderFrame: { parent: null } }, 'openai-task:connect', [ channel ])).to.eql(INVALID);
      expect(pages).to.be.empty;
    });
  }

});


// helpers //////////

type Page = { emit: (event: Event) => void; messages: unknown[]; disposed: boolean };

function createTested() {
  const electron = new FakeElectron();
  const pages: Page[] = [];

  const createHandlers = (emit: (event: Event) => void): Handlers => {
    const page: Page = { emit, messages: [], disposed: false };

    pages.push(page);

    return {
      async handle(message) {
        page.messages.push(message);

        return { ok: true, value: 'answered' };
      },
      dispose() {
        page.disposed = true;
      }
    };
  };

  openChannel({ ipcMain: electron.ipcMain, app: electron.app, createHandlers });

  const invoke = (window: FakeWindow, channel: string, argument: unknown) =>
    electron.ipcMain.invoke({ sender: window.webContents, senderFrame: { parent: null } }, channel, [ argument ]);

  return {
    electron,
    pages,
    window: electron.openWindow(),
    connect: (window: FakeWindow, channel = CHANNEL) => invoke(window, 'openai-task:connect', channel),
    bridge: (window: FakeWindow) => createBridge(
      async message => await invoke(window, `openai-task:${ message.verb }`, message) as never,
      () => () => undefined
    )
  };
}

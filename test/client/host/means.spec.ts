import { expect } from 'chai';

import { readMeans } from '../../../client/host';
import { FakeHost } from '../../helpers/fake-host';

const FILE = { path: '/a.bpmn' };


describe('client/host - means', function() {

  it('should show a notice and take it away', async function() {

    // given
    const host = new FakeHost();
    const means = readMeans(host.props);

    // when
    const hide = means.notify({ type: 'warning', title: 'Title', content: 'Content', duration: 0 });

    // then
    expect(host.notices).to.eql([ { type: 'warning', title: 'Title', content: 'Content', duration: 0, closed: false } ]);

    hide();
    await settle();
    expect(host.shown).to.be.empty;
  });


  it('should keep something for a file', async function() {

    // given
    const means = readMeans(new FakeHost().props);

    // when
    await means.setForFile(FILE, 'key', { a: 1 });

    // then
    expect(await means.getForFile(FILE, 'key')).to.eql({ a: 1 });
    expect(await means.getForFile(FILE, 'other')).to.be.undefined;
  });


  it('should listen until it is told not to', function() {

    // given
    const host = new FakeHost();
    const heard: unknown[] = [];
    const undo = readMeans(host.props).subscribe('event', payload => heard.push(payload));

    // when
    host.emit('event', { a: 1 });
    undo();
    host.emit('event', { a: 2 });

    // then
    expect(heard).to.eql([ { a: 1 } ]);
  });


  it('should hear no more of a setting even where the host has no undo', function() {

    // given
    const { settings } = new FakeHost();
    const { settings: means } = readMeans({ settings: {
      register: settings.register.bind(settings),
      subscribe(key: string, listener: (event: unknown) => void) { settings.subscribe(key, listener); }
    } });
    const heard: unknown[] = [];

    means?.register({ id: 'a', properties: { 'a.b': { default: 1 } } });

    const undo = means?.subscribe('a.b', value => heard.push(value));

    // when
    settings.set({ 'a.b': 2 });
    undo?.();
    settings.set({ 'a.b': 3 });

    // then
    expect(heard).to.eql([ 2 ]);
  });


  const OLDER: [ what: string, props: unknown ][] = [
    [ 'gives nothing at all', undefined ],
    [ 'has none of it', {} ],
    [ 'has other things under the names', { subscribe: 1, displayNotification: {}, config: 'none', settings: [] } ],
    [ 'answers nothing', { subscribe() {}, displayNotification() {}, config: { getForFile() {}, setForFile() {} } } ],
    [ 'throws', { subscribe: fail, displayNotification: fail, config: { getForFile: fail, setForFile: fail } } ],
    [ 'rejects', { subscribe: reject, displayNotification: reject, config: { getForFile: reject, setForFile: reject } } ]
  ];

  for (const [ what, props ] of OLDER) {

    it(`should come to nothing where the host ${ what }`, async function() {

      // given
      const means = readMeans(props);

      // when
      means.subscribe('event', () => {})();
      means.notify({ type: 'error', title: 'Title' })();
      await means.setForFile(FILE, 'key', 1);
      await settle();

      // then
      expect(await means.getForFile(FILE, 'key')).to.be.undefined;
      expect(means.settings).to.be.null;
    });
  }


  it('should survive settings that throw', function() {

    // given
    const { settings } = readMeans({ settings: { register: fail, get: fail, subscribe: fail } });

    // then
    expect(() => settings?.register({})).not.to.throw();
    expect(settings?.get('a')).to.be.undefined;
    expect(() => settings?.subscribe('a', () => {})()).not.to.throw();
  });

});


// helpers //////////

function fail(): never {
  throw new Error('not today');
}

function reject(): Promise<never> {
  return Promise.reject(new Error('not today'));
}

async function settle(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 0));
}

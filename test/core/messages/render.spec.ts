import { expect } from 'chai';

import { createRenderer } from '../../../core/messages';
import { message } from '../../../core/result';


describe('core/messages - render', function() {

  const { hasText, renderParts, renderText } = createRenderer({
    'test/count': { text: '{n} items of **{name}**', when: { n: { '1': '1 item of **{name}**', '': 'no items' } } },
    'test/key': 'the key `{key}`'
  });


  it('should use the variant of a text that fits a value', function() {

    expect(renderText(message('test/count', { n: '2', name: 'a' }))).to.equal('2 items of a');
    expect(renderText(message('test/count', { n: '1', name: 'a' }))).to.equal('1 item of a');
    expect(renderText(message('test/count', { n: '' }))).to.equal('no items');
  });


  it('should mark code and emphasis and take nothing in a value for markup', function() {

    expect(renderParts(message('test/count', { n: '2', name: '`x` {n}' }))).to.eql([
      { look: 'plain', text: '2 items of ' },
      { look: 'strong', text: '`x` {n}' }
    ]);
  });


  it('should translate the text of a message and of those inside it', function() {

    // given
    const nested = message('test/count', { n: '2', name: message('test/key', { key: 'A' }) });

    // then
    expect(renderText(nested, text => text.toUpperCase().replace('{NAME}', '{name}').replace('{KEY}', '{key}').replace('{N}', '{n}')))
      .to.equal('2 ITEMS OF THE KEY A');
  });


  it('should have no text for the name of a member of every object', function() {

    expect(hasText('test/key')).to.equal(true);
    expect(hasText('constructor')).to.equal(false);
  });

});

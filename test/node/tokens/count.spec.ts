import { expect } from 'chai';

import { countChatTokens, countTextTokens } from '../../../node/tokens';


describe('node/tokens', function() {

  const HELLO = [ { role: 'system', content: 'You are a helpful assistant.' }, { role: 'user', content: 'Hello!' } ];

  const CHATS: [ title: string, model: string, messages: unknown[], tokens: number ][] = [
    [ 'a chat', 'gpt-4o', HELLO, 19 ],
    [ 'a chat of older models', 'gpt-4', HELLO, 19 ],
    [ 'names', 'gpt-4o', [ { role: 'user', name: 'Ann', content: 'Hello!' } ], 3 + 3 + 1 + 1 + 1 + 2 ],
    [ 'parts', 'gpt-4o', [ { role: 'user', content: [ { type: 'text', text: 'Hello!' }, { type: 'image_url', image_url: { url: 'x' } } ] } ], 3 + 3 + 1 + 2 ],
    [ 'what is no message', 'gpt-4o', [ null, 1, { role: 'user', content: null } ], 3 + 3 + 1 ]
  ];

  for (const [ title, model, messages, tokens ] of CHATS) {

    it(`should count ${ title }`, async function() {
      expect(await countChatTokens(model, messages)).to.equal(tokens);
    });
  }


  it('should take a control token for text', async function() {
    expect(await countTextTokens('gpt-4o', '<|endoftext|>')).to.be.greaterThan(1);
  });

});

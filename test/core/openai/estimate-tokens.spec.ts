import { expect } from 'chai';

import { encodingOf, estimatePromptTokens, estimateTokens } from '../../../core/openai';


describe('core/openai - encodingOf', function() {

  const CASES: [ model: string, encoding: string ][] = [
    [ 'gpt-4', 'cl100k_base' ], [ 'gpt-4-0613', 'cl100k_base' ], [ 'gpt-4-turbo-2024-04-09', 'cl100k_base' ], [ 'gpt-4-32k', 'cl100k_base' ],
    [ 'gpt-3.5-turbo-0125', 'cl100k_base' ], [ 'gpt-35-turbo', 'cl100k_base' ], [ 'gpt-4o', 'o200k_base' ], [ 'gpt-4.1-mini', 'o200k_base' ],
    [ 'gpt-4.5-preview', 'o200k_base' ], [ 'o3', 'o200k_base' ], [ 'gpt-6-luna', 'o200k_base' ], [ 'llama3.2', 'o200k_base' ]
  ];

  for (const [ model, encoding ] of CASES) {

    it(`should find the encoding of ${ model }`, function() {
      expect(encodingOf(model)).to.equal(encoding);
    });
  }

});


describe('core/openai - estimateTokens', function() {

  const CASES: [ text: string, tokens: number ][] = [ [ '', 0 ], [ 'Hello!', 2 ], [ 'abcdefgh', 2 ], [ '東京', 2 ] ];

  for (const [ text, tokens ] of CASES) {

    it(`should estimate "${ text }"`, function() {
      expect(estimateTokens(text)).to.equal(tokens);
    });
  }

});


describe('core/openai - estimatePromptTokens', function() {

  const CASES: [ name: string, body: unknown, tokens: number | null ][] = [
    [ 'a message', { messages: [ { role: 'user', content: 'Hello!' } ] }, 9 ],
    [ 'several', { messages: [ { role: 'system', content: 'abcd' }, { role: 'user', content: 'Hello!' } ] }, 15 ],
    [ 'parts', { messages: [ { role: 'user', content: [ { type: 'text', text: 'Hello!' }, { type: 'image_url' }, 7 ] } ] }, 9 ],
    [ 'a prompt that is null', { messages: [ { role: 'user', content: null }, 'not a message' ] }, 7 ],
    [ 'no messages', { messages: [] }, 3 ],
    [ 'a moderation', { input: 'Hello!' }, null ],
    [ 'a string', 'Hello!', null ]
  ];

  for (const [ name, body, tokens ] of CASES) {

    it(`should estimate ${ name }`, function() {
      expect(estimatePromptTokens(body)).to.equal(tokens);
    });
  }

});

import { expect } from 'chai';

import { estimateCost, formatCost } from '../../../core/openai';


describe('core/openai - estimateCost', function() {

  const CASES: [ title: string, model: string, tokens: Parameters<typeof estimateCost>[ 1 ], dollars: number | null ][] = [
    [ 'prompt and answer', 'gpt-4o', { promptTokens: 1000, completionTokens: 100 }, 0.0035 ],
    [ 'cached tokens', 'gpt-4o', { promptTokens: 1000, completionTokens: 0, cachedTokens: 1000 }, 0.00125 ],
    [ 'cached tokens without a price of their own', 'gpt-4', { promptTokens: 1000, completionTokens: 0, cachedTokens: 500 }, 0.03 ],
    [ 'long prompts', 'gpt-5.4', { promptTokens: 300000, completionTokens: 1000000 }, 24 ],
    [ 'models without a price', 'chat-latest', { promptTokens: 1, completionTokens: 1 }, null ],
    [ 'unknown models', 'llama3.2', { promptTokens: 1, completionTokens: 1 }, null ]
  ];

  for (const [ title, model, tokens, dollars ] of CASES) {

    it(`should price ${ title }`, function() {

      // when
      const cost = estimateCost(model, tokens);

      // then
      expect(cost === null ? null : Number(cost.toFixed(8))).to.equal(dollars);
    });
  }

});


describe('core/openai - formatCost', function() {

  const CASES: [ dollars: number, text: string ][] = [ [ 0, '$0.00' ], [ 0.00012, '$0.0001' ], [ 0.004, '$0.004' ], [ 0.0351, '$0.04' ], [ 1.2, '$1.20' ] ];

  for (const [ dollars, text ] of CASES) {

    it(`should write ${ dollars }`, function() {
      expect(formatCost(dollars)).to.equal(text);
    });
  }

});

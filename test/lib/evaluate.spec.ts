import { expect } from 'chai';

import { evaluate, findSecrets, finishJob, prepareJob, replaceSecrets } from '../../lib';

import { openAiTask } from '../helpers/task';


describe('lib - pure functions', function() {

  it('should evaluate with words', function() {

    // when
    const evaluation = evaluate('=[1,2][0]');

    // then
    expect(evaluation).to.deep.include({ ok: true, value: null });
    expect(evaluation.warnings).to.have.length(1);
    expect(evaluation.warnings[ 0 ]).to.have.property('message').that.is.a('string').and.does.not.match(/\{\w+\}/);
  });


  it('should say in words why nothing was evaluated', function() {

    // when
    const evaluation = evaluate('if true then 1');

    // then
    expect(evaluation.ok).to.be.false;
    expect(!evaluation.ok && evaluation.problem.code).to.equal('feel/syntax-error');
    expect(!evaluation.ok && evaluation.problem.message).to.be.a('string').and.not.match(/\{\w+\}/);
  });


  it('should replace and find secrets', function() {

    // then
    expect(replaceSecrets('{{secrets.A}} secrets.B', name => ({ A: '1', B: '"' }[ name ]))).to.equal('1 \\"');
    expect(findSecrets('{{secrets.A}} secrets.B')).to.eql([ 'A', 'B' ]);
  });


  it('should finish a prepared job in words', function() {

    // given
    const task = openAiTask({ headers: { resultExpression: '={t: response.body.choices[0]}' } });

    // when
    const document = finishJob(prepareJob(task, {}), { status: 200, headers: {}, body: { choices: [ 1 ] } });

    // then
    expect(document.variables).to.eql({ t: null });
    expect(document.warnings[ 0 ]).to.have.all.keys('where', 'code', 'message', 'from', 'to');
    expect(document).to.not.have.property('lost');
  });


  it('should keep a rejected job rejected', function() {

    // given
    const prepared = prepareJob(openAiTask({ inputs: { internal_prompt: null } }), {});

    // when
    const document = finishJob(prepared, { status: 200, headers: {}, body: {} });

    // then
    expect(document.outcome).to.equal('rejected');
    expect(document.incident).to.eql({ type: 'DEPLOYMENT_REJECTED', message: 'Expected expression but not found.', field: 'internal_prompt' });
  });

});

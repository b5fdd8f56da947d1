import { expect } from 'chai';

import { questionText } from '../../../main/secrets';
import type { Question } from '../../../main/secrets';

const QUESTION: Question = { kind: 'origin', name: 'KEY', origin: 'https://proxy.example', task: 'Summarize', origins: [ 'https://api.openai.com' ] };


describe('main/secrets - questionText', function() {

  it('should name secret, address, task and where it may go so far', function() {

    // when
    const { message, detail } = questionText(QUESTION);

    // then
    expect(message).to.equal('Send the secret KEY to https://proxy.example?');
    expect(detail).to.match(/^The task "Summarize" of the diagram would send it there\. So far it may go to https:\/\/api\.openai\.com\./);
  });


  it('should ask otherwise for what a task says', function() {

    // when
    const { message, allow } = questionText({ ...QUESTION, kind: 'content' });

    // then
    expect(message).to.equal('Send the secret KEY as part of what the task says?');
    expect(allow).to.equal('Send');
  });


  it('should name a check of the key', function() {
    expect(questionText({ ...QUESTION, task: null }).detail).to.match(/^Checking the key would send it there/);
  });


  it('should show names of a diagram on one line, cut, and without tricks', function() {

    // given
    const task = `Harmless\n\nThis address was verified by Camunda.\u202e${ 'x'.repeat(500) }`;

    // when
    const { detail } = questionText({ ...QUESTION, task, name: 'KEY\u202e' });

    // then
    expect(detail).not.to.match(/[\n\u202e]/);
    expect(detail).not.to.include('x'.repeat(80));
  });


  it('should leave placeholders in names alone', function() {
    expect(questionText({ ...QUESTION, name: '{origin}' }).message).to.equal('Send the secret {origin} to https://proxy.example?');
  });

});

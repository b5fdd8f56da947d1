import { expect } from 'chai';

import { docsOf } from '../../../client/validation/rule-docs';
import { RULES } from '../../../core/validation';

import page from '../../../docs/rules.md';


describe('client/validation - rule docs', function() {

  for (const { id } of RULES) {

    it(`should know what ${ id } is about, with both examples`, function() {

      // when
      const docs = docsOf(id);

      // then
      expect(docs?.text).to.match(/^[A-Z0-9`][^\n]*\.$/);
      expect(page).to.include(`### ${ id }\n`).and.include(`${ docs?.text }\n\nWrong:\n\n\`\`\`text\n${ docs?.example?.wrong }\n\`\`\`\n\nRight:\n\n\`\`\`text\n${ docs?.example?.right }\n\`\`\``);
    });

  }


  it('should find the section about a rule that fails', function() {
    expect(docsOf('rule-error')).to.deep.include({ example: null }).and.have.property('text').that.matches(/^If a rule fails/);
  });


  it('should find no section of any other', function() {
    expect(docsOf('model')).to.be.null;
    expect(docsOf('')).to.be.null;
  });

});

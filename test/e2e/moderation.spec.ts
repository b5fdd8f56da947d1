import { expect } from 'chai';

import { selectTask, usePlayground } from '../helpers/playground';
import { block, outputMapping, runAsking, waitForOutcome } from '../helpers/test-run-page';


describe('e2e - moderation', function() {

  const playground = usePlayground();


  it('should show the verdict with its categories and the variables', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'moderation.bpmn', 'Task_Check');

    // when
    await runAsking(page);

    // then
    await waitForOutcome(page, 'Completes and writes flagged (boolean).');
    await block(page).getByText('Verdict: flagged').waitFor();
    await block(page).getByText('harassment, 0.970, flagged').waitFor();
    await block(page).getByText('violence, 0.970, flagged').waitFor();

    expect(await outputMapping(page)).to.eql({ flagged: 'true' });
  });

});

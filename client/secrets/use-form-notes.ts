import { useLayoutEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { Problem } from '../../core/result';
import type { ClientMessage } from '../messages';

import { problemNote } from './notes';
import type { Note } from './notes';
import { problemMessage } from './problem-message';
import type { ValueField } from './value-field';

type FieldName = 'name' | 'value';
type Fields = Partial<Record<FieldName, ValueField>>;
type Fault = { field: FieldName; said: ClientMessage };
type Said = { note: Note | null; fault: Fault | null };

const NOTHING: Said = { note: null, fault: null };

/** Problems whose cure is to write something else into a field. */
const FIELD_OF: Readonly<Record<string, FieldName>> = { 'secrets/exists': 'name', 'secrets/too-long': 'value' };

/**
 * What a form says: a note on the whole (`hint` where there is nothing else), or what is wrong with one of its fields,
 * which then gets the focus. Both reach those who do not see them.
 */
export function useFormNotes(fields: Fields, announce: (said: ClientMessage) => void, hint: Note | null = null) {
  const [ { note, fault }, say ] = useState<Said>(NOTHING);

  useFaultFocus(fault, fields, announce);

  const tell = (said: Note) => {
    say({ note: said, fault: null });

    // an alert speaks for itself
    if (said.kind !== 'alert') {
      announce(said.said);
    }
  };

  const blame = (field: FieldName, said: ClientMessage) => say({ note: null, fault: { field, said } });

  /** Null: all went well, and what was said before is over. */
  const tellProblem = (problem: Problem | null) => {
    const field = problem && FIELD_OF[ problem.code ];

    if (!problem) {
      say(NOTHING);
    } else if (field && fields[ field ]) {
      blame(field, problemMessage(problem));
    } else {
      tell(problemNote(problem));
    }
  };

  /** What a field needs to know; typing into it takes back what was wrong. */
  const faultOf = (field: FieldName) => ({
    fault: fault?.field === field ? fault.said : null,
    onChange: () => say(before => before.fault?.field === field ? NOTHING : before)
  });

  return { note: note ?? hint, tell, tellProblem, blame, faultOf };
}


// helpers //////////

/** Brings the focus to the field that is wrong. With it the fault is read out; where the focus is there already, nothing would be. */
function useFaultFocus(fault: Fault | null, fields: Fields, announce: (said: ClientMessage) => void): void {
  useLayoutEffect(() => {
    const field = fault && fields[ fault.field ]?.current;

    if (!field) {
      return;
    }

    if (document.activeElement === field) {
      announce(fault.said);
    } else {
      field.focus();
    }
  }, [ fault ]);
}

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

/** The field to change, by problem code. */
const FIELD_OF: Readonly<Record<string, FieldName>> = { 'secrets/exists': 'name', 'secrets/too-long': 'value' };

/**
 * The messages of a form: a note on the whole form (default: `hint`), or a fault of one of its fields, which then gets the
 * focus. Both are also announced.
 */
export function useFormNotes(fields: Fields, announce: (said: ClientMessage) => void, hint: Note | null = null) {
  const [ { note, fault }, say ] = useState<Said>(NOTHING);

  useFaultFocus(fault, fields, announce);

  const tell = (said: Note) => {
    say({ note: said, fault: null });

    // an alert is read out without the live region
    if (said.kind !== 'alert') {
      announce(said.said);
    }
  };

  const blame = (field: FieldName, said: ClientMessage) => say({ note: null, fault: { field, said } });

  /** Shows a problem; null clears the messages. */
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

  /** The fault of a field; typing into the field removes it. */
  const faultOf = (field: FieldName) => ({
    fault: fault?.field === field ? fault.said : null,
    onChange: () => say(before => before.fault?.field === field ? NOTHING : before)
  });

  return { note: note ?? hint, tell, tellProblem, blame, faultOf };
}


// helpers //////////

/** Focuses the field with the fault, which reads the fault out. If it already has the focus, the fault is announced instead. */
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

import { whole } from '../../findings';
import { isFeel } from '../../../engine';
import { bareReferences, bracedReferences, malformedPlaceholders } from '../../fields/placeholders';
import { defineRule } from '../../rule';

const ORGANIZATION = /^org-[A-Za-z0-9_-]+$/;
const REFERENCES = [ bracedReferences, bareReferences, malformedPlaceholders ];

/** An organization ID starts with `org-`. OpenAI rejects a request with any other value. */
export const organizationMalformed = defineRule({
  id: 'organization/malformed',
  severity: 'warning',
  check: ({ text }) => {
    const organization = text('internal_organization') ?? '';
    const known = organization === '' || isFeel(organization) || ORGANIZATION.test(organization);

    return known || REFERENCES.some(find => find(organization).length > 0)
      ? []
      : [ whole({ field: 'internal_organization', text: organization }) ];
  }
});

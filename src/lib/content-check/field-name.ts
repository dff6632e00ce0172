import type { FieldPath } from './yaml-source.ts';

/** A place in YAML as an editor would say it, for example "changes[0].date". */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${key}` : key), '');
}

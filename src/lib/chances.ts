import type { ChanceData } from '../schemas/evidence.ts';
import { mustGet, type Claim } from './guide.ts';
import type { Translate } from './strings.ts';

/** A chance of one group in every form that a page shows it in. All of them are made from the same number. */
export interface ShownGroup {
  id: string;
  /** Empty where there is one group. */
  name: string;
  /** How many of 100, and how many were left. */
  count: number;
  rest: number;
  /** Large, over the picture: "84 of 100". */
  head: string;
  /** After it: "had relief after 1 week. 16 did not." */
  said: string;
  /** What those who listen hear for the picture. */
  spoken: string;
  /** The whole of it, with its group: "Out of 100 legs ..., about 84 had relief after 1 week. The other 16 did not." */
  sentence: string;
}

/** A chance of a claim, ready to be drawn and told. */
export interface ShownChance {
  who: string;
  did: string;
  didNot: string;
  /** Over what time they were counted, or that no source tells; empty where the ledger says nothing of it. */
  time: string;
  groups: ShownGroup[];
}

/** A chance of a claim of the ledger. Throws when there is no such claim or chance; the content check has looked before. */
export function findChance(claims: ReadonlyMap<string, Claim>, claimId: string, chanceId: string): ChanceData {
  const chances = new Map((mustGet(claims, claimId, 'claim').chances ?? []).map((chance) => [chance.id, chance]));
  return mustGet(chances, chanceId, `chance of the claim ${claimId}`);
}

/** Puts a chance into words. `only` names one of its groups; left out, all are shown. */
export function showChance(chance: ChanceData, t: Translate, only?: string): ShownChance {
  const { did, didNot, time } = chance;
  const groups = chance.groups.filter(({ id }) => only === undefined || id === only);
  return {
    who: t('array.who', { who: chance.who }),
    did,
    didNot,
    time: time === undefined ? '' : time === null ? t('array.noTime') : t('array.time', { time }),
    groups: groups.map(({ id, name, with: given, count }) => {
      const rest = 100 - count;
      const values = { count, rest, did, didNot };
      return {
        id,
        name: name ?? '',
        count,
        rest,
        head: t('array.head', { count }),
        said: t('array.rest', values),
        spoken: name === undefined ? t('array.alt', values) : t('array.altNamed', { ...values, name }),
        sentence: t('array.sentence', { ...values, who: [chance.who, given].filter(Boolean).join(' ') }),
      };
    }),
  };
}

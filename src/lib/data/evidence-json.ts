import { claimUses } from '../evidence-lists.ts';
import type { Guide } from '../guide.ts';
import { absoluteUrl } from '../paths.ts';

/** Pages that list every statement of the source document. */
const statementPages = ['/nerve-block/claims-you-may-hear/', '/evidence/statements/'];

/** What /evidence.json holds: the ledger as data, with the addresses that show each claim and statement. */
export function evidenceData(guide: Guide): object {
  const uses = claimUses([...guide.articles, ...guide.pages], guide.statements, '/nerve-block/claims-you-may-hear/');
  return {
    sources: [...guide.sources.values()],
    claims: [...guide.claims.values()].map((claim) => ({
      ...claim,
      usedOn: (uses.get(claim.id) ?? []).map(({ address }) => absoluteUrl(address, guide)),
    })),
    statements: guide.statements.map((statement) => ({
      ...statement,
      shownOn: statementPages
        .filter((address) => !guide.leftOut.some((page) => page.address === address))
        .map((address) => `${absoluteUrl(address, guide)}#${statement.id}`),
    })),
  };
}

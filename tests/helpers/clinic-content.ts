import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, type SitePlan } from './build-site.ts';
import { planFixtureSite } from './fixture-content.ts';

/** The clinics of `examples/clinics`, by folder. */
export const exampleClinics = ['harbour-england', 'riverside-us'] as const;
export const exampleDir = (name: string): string => join(project, 'examples/clinics', name);

/** The small fixture content as the copy of an example clinic, in its own region, at the root of its host. */
export function planExampleClinic(name: (typeof exampleClinics)[number]): SitePlan {
  const plan = planFixtureSite(`clinic-${name}`);
  cpSync(exampleDir(name), plan.contentDir, { recursive: true });
  cpSync(join(project, 'content/regions.yaml'), join(plan.contentDir, 'regions.yaml'));
  return { ...plan, base: '/' };
}

/** Words that would do harm where they were taken for markup, as long as they may be. */
export const awkward = {
  siteName: "\"&lt;script&gt; 'Füße' & more",
  name: `" onerror="alert(1)" ${'Beinwundenambulanz'.repeat(2)} &lt;/style&gt;`,
  label: '&lt;/a&gt; Nurse\'s "line"',
  address: `${'Langestrasse'.repeat(8)} {query} \${x} --&gt;`,
  language: '&lt;i&gt; العربية',
  paidBy: `"&lt;b&gt;" & nobody's fund ${'Stiftung'.repeat(8)}`,
  reviewer: 'Ann "&lt;b&gt;" Example',
};

/** The fixture as the copy of a clinic that names no region and whose every word could be taken for something else. */
export function planAwkwardClinic(): SitePlan {
  const plan = planFixtureSite('clinic-awkward');
  const clinic = {
    siteName: awkward.siteName,
    tagline: 'Plain "answers" &lt;/title&gt;',
    region: 'unknown',
    paidBy: awkward.paidBy,
    clinic: {
      name: awkward.name,
      phone: '+44 (0)20 7946 0018',
      afterHoursPhone: '020 7946 0019',
      otherPhones: [{ label: awkward.label, number: '07700 900123', by: 'text' }],
      offersTreatment: true,
      hours: '24 hours \\',
      address: awkward.address,
      url: "https://clinic.example.org/?a='%22%3E%3Cscript%3E",
      helpInLanguages: [{ name: awkward.language, lang: 'ar' }],
    },
    brandColor: { light: '#4b2e83', dark: '#c9b8f0' },
    reviewers: [{ name: awkward.reviewer, role: 'nobody real, for tests only', interests: 'None', date: '2026-11-23', pages: 'all' }],
  };
  // JSON is YAML too, and its quotes leave no doubt where a text ends.
  writeFileSync(join(plan.contentDir, 'clinic.yaml'), JSON.stringify(clinic));
  const page = join(plan.contentDir, 'articles/why-it-hurts/numb-feet.mdx');
  const changes = 'changes:\n  - { date: 2026-11-24, kind: clinical, what: New facts. }\n';
  writeFileSync(page, readFileSync(page, 'utf8').replace('changes:\n', changes));
  return plan;
}

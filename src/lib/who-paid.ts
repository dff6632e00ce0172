import type { ClinicData } from '../schemas/clinic.ts';
import type { Translate } from './strings.ts';

/** Who paid for the guide, who pays for this copy, and whether its clinic may gain from a choice: one line each, as far as known. */
export function paymentLines({ paidBy, clinic }: Pick<ClinicData, 'paidBy' | 'clinic'>, t: Translate): string[] {
  return [
    t('paid.guide'),
    ...(paidBy === undefined ? [] : [t('paid.copy', { who: paidBy.replace(/\.$/, '') })]),
    ...(clinic?.offersTreatment === undefined
      ? []
      : [t(clinic.offersTreatment ? 'paid.offers' : 'paid.offersNot', { clinic: clinic.name })]),
  ];
}

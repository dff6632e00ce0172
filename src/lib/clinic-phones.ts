import type { ClinicData } from '../schemas/clinic.ts';
import { telHref } from './region-words.ts';
import type { Translate } from './strings.ts';

/** One of the clinic's numbers, ready to show. */
export interface ClinicPhone {
  /** Who answers, with a colon at the end. */
  label: string;
  number: string;
  /** Opens a call, or a text message for a text line. */
  href: string;
}

/** Every number of the clinic, the foot team's first. None for a copy that belongs to no clinic. */
export function clinicPhones({ clinic }: Pick<ClinicData, 'clinic'>, t: Translate): ClinicPhone[] {
  if (clinic === undefined) return [];
  const { phone, afterHoursPhone, otherPhones } = clinic;
  return [
    { label: t('footer.footTeam'), number: phone, href: telHref(phone) },
    ...(afterHoursPhone === undefined ? [] : [{ label: t('footer.afterHours'), number: afterHoursPhone, href: telHref(afterHoursPhone) }]),
    ...otherPhones.map(({ label, number, by }) => ({
      label: t('phone.label', { label }),
      number,
      href: by === 'text' ? telHref(number).replace('tel:', 'sms:') : telHref(number),
    })),
  ];
}

/** When the clinic's phone is answered and who to call at other times, as sentences; empty when the clinic says neither. */
export function phoneTimes({ clinic }: Pick<ClinicData, 'clinic'>, t: Translate): string {
  const { hours, afterHoursPhone } = clinic ?? {};
  return [
    ...(hours === undefined ? [] : [t('phone.hours', { hours: hours.replace(/\.$/, '') })]),
    ...(afterHoursPhone === undefined ? [] : [t('phone.afterHours', { phone: afterHoursPhone })]),
  ].join(' ');
}

import { make } from '@/components/search/element.ts';
import { touchOutcome } from '@/lib/foot-check/check.ts';
import { OneStep, plainCopy, plainText, sayAt, type Step } from './parts/one-step.ts';
import { say } from './parts/site.ts';

/** Which touches were felt so far; undefined before the first. */
type State = boolean[] | undefined;

/** The touch the toes test, one touch at a time, in the order of the list on the page. */
export function act(link: HTMLAnchorElement): void {
  const test = link.closest('.touch-test');
  const toes = [...(test?.querySelectorAll('li') ?? [])].map(plainText);
  // The list before the test says how to touch.
  const how = test?.previousElementSibling;
  if (toes.length === 0 || !how) throw new Error('The toes of the test are not on this page.');
  const words = { name: say('name'), back: say('back'), leave: say('leave') };
  const view: OneStep<State> = new OneStep<State>(words, step);
  view.open(undefined);

  function step(felt: State): Step {
    if (felt === undefined) {
      const choices = [{ words: say('begin'), look: 'strong' as const, press: () => view.go([]) }];
      return { above: say('name'), title: say('ready'), body: [plainCopy(how as Element)], choices };
    }
    const toe = toes[felt.length];
    return toe === undefined ? end(felt) : touch(felt, toe);
  }

  function touch(felt: boolean[], toe: string): Step {
    return {
      above: say('progress', { n: felt.length + 1, all: toes.length }),
      title: toe,
      body: [make('p', {}, say('how'))],
      choices: [
        { words: say('felt'), press: () => view.go([...felt, true]) },
        { words: say('missed'), press: () => view.go([...felt, false]) },
      ],
    };
  }

  function end(felt: boolean[]): Step {
    const count = felt.filter(Boolean).length;
    return {
      title: say('result', { felt: count, all: toes.length }),
      body: sayAt(touchOutcome(toes.length - count)),
      choices: [
        { words: say('print'), press: () => window.print() },
        { words: say('again'), look: 'quiet', press: () => view.again() },
      ],
    };
  }
}

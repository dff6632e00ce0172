import { chooseVoice } from '@/lib/listen/choose-voice.ts';
import { addStyle } from './listen/style.ts';
import { Player } from './listen/player.ts';
import { readPage } from './listen/read-page.ts';
import { findVoices } from './listen/speech.ts';

let open: Player | undefined;

/** Reads the page aloud: opens the player below the title and begins. A second press leads to the player. */
export async function act(link: HTMLAnchorElement): Promise<void> {
  if (open?.isOpen) return open.focus();
  const article = link.closest('article');
  if (article === null) throw new Error('There is no article to read.');
  addStyle();
  const { lang } = document.documentElement;
  const player = (open = new Player(link, readPage(article, lang)));
  const voice = chooseVoice(await findVoices(), lang);
  if (!player.isOpen) return;
  if (voice === undefined) player.tellNoVoice();
  else if (voice.localService) player.start(voice);
  else player.askFirst(voice);
}

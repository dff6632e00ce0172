import type { WorkerSite } from '../schemas/keep-guide.ts';
import { bundleForBrowser } from './browser-script.ts';

/**
 * The service worker, bundled. It does not hold the list of what is saved, so that an edition of the guide does not
 * change it: browsers fetch a changed worker by themselves, and nothing is to be downloaded that a reader did not ask for.
 */
export function bundleWorker(root: string, site: WorkerSite): Promise<string> {
  return bundleForBrowser('src/components/offline/worker.ts', root, {
    workerSite: JSON.stringify(site),
    // Without its words for developers, Workbox is a fifth of the size.
    'process.env.NODE_ENV': '"production"',
  });
}

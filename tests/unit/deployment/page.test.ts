import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../scripts/deployment/page.ts';

describe('what a page holds', () => {
  it('is read from its head', () => {
    const { title, canonical, policy, referrer, robots } = pageFacts(
      `<title>A</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="canonical" href="https://a.example/">
       <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><svg><title>B</title></svg>`,
    );
    expect({ title, canonical, policy, referrer, robots }).toEqual({
      title: 'A',
      canonical: 'https://a.example/',
      policy: "default-src 'none'",
      referrer: 'no-referrer',
      robots: 'noindex',
    });
  });

  it('is everything that a browser fetches for it or sends words to', () => {
    const { fetched } = pageFacts(
      `<link rel="stylesheet" href="/1.css"><script src="2.js"></script><img src="3.png" srcset="4.png 1x, 5.png 2x"><form action="/6"></form>
       <iframe src="/7"></iframe><style>a { background: url("/8.png") }</style><svg><use href="/9.svg#a"/></svg><a href="/click" ping="/10">a</a>
       <video poster="/11.jpg"></video><object data="/12"></object><button formaction="/13"></button>`,
    );
    expect(fetched.map((address) => /\d+/.exec(address)?.[0]).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 13 }, (_, place) => String(place + 1)),
    );
  });

  it('is not what a reader clicks, other forms of the page, and what the page only names', () => {
    const page = pageFacts(
      '<a href="https://b.example/">b</a><link rel="alternate" href="https://c.example/"><template><img src="/d.png"></template>',
    );
    expect(page.fetched).toEqual([]);
    expect(page.links).toEqual(['https://b.example/']);
  });

  it('has the hashes of its inline code as a policy names them, and none for data', () => {
    const { inline } = pageFacts(
      '<script>a()</script><script type="application/ld+json">{}</script><script src="/b.js"></script><style>a{}</style>',
    );
    // echo -n 'a()' | openssl dgst -sha256 -binary | base64, and the same for the style.
    expect(inline).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='", expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
  });

  it('tells where a short address leads', () => {
    expect(pageFacts('<meta http-equiv="refresh" content="0; url=/a/b/c/">').leadsTo).toBe('/a/b/c/');
    expect(pageFacts('<p>a</p>').leadsTo).toBeUndefined();
  });
});

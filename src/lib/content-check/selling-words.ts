/** Words that sell, in every form, with what to say instead. */
export const sellingWords: readonly (readonly [words: readonly string[], instead: string])[] = [
  [['breakthrough', 'breakthroughs'], 'Name the treatment in plain words, for example "blocking the nerves that tighten leg arteries".'],
  [
    ['game-changer', 'game-changers', 'game changer', 'game changers', 'gamechanger', 'game-changing', 'game changing'],
    'Say who offers it and how many studies there are, for example "Some pain clinics offer it. The studies are few."',
  ],
  [['remarkable', 'remarkably'], 'Say what was measured, in how many people, and compared with what.'],
  [['minimal', 'minimally'], 'Give the number, for example "5 out of 100 people had new pain", in its Claim.'],
  [['cornerstone', 'cornerstones'], 'Say what it does and for whom.'],
  [['real hope'], 'Say what the studies show and how sure we are.'],
  [['safe', 'safely', 'safest'], 'Say what can go wrong, in how many people; for advice, say "should not be used with" or what to do.'],
  [['simple', 'simply', 'simplest'], 'Leave the word out, or say what is done and how long it takes.'],
  [['easy', 'easily', 'easiest'], 'Leave the word out, or say what it asks of the reader.'],
  [['effective', 'effectively'], 'Say how many people it helped, and compared with what, in a Claim.'],
  [['pain-free', 'pain free', 'painfree'], 'Say how much less pain people had, and for how long.'],
  [['painless', 'painlessly'], 'Say what people felt.'],
  [['revolutionary', 'revolutionize', 'revolutionizes', 'revolutionized'], 'Say what is new about it, or leave the word out.'],
  [['miracle', 'miracles', 'miraculous', 'miraculously'], 'Say what was measured, in how many people, and compared with what.'],
  [['cutting-edge', 'cutting edge', 'state-of-the-art', 'state of the art'], 'Say since when it has been used and how it is done.'],
  [['risk-free', 'risk free'], 'Say what can go wrong, in how many people.'],
  [['guaranteed', 'guarantee', 'guarantees'], 'Say how many people it helped and how many it did not.'],
  [['dramatic', 'dramatically'], 'Say how much changed, in how many people, and compared with what.'],
];

// The first eight hexadecimal digits of SHA-256, for the ids of patterns with long names. The browser's own is not to be had on pages opened from the disk.

const roundConstants = (() => {
  const found = [];
  for (let n = 2; found.length < 64; n++) {
    if ([...Array(n).keys()].slice(2).every(divisor => n % divisor !== 0))
      found.push(n);
  }

  const fraction = root => Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;
  return { start: found.slice(0, 8).map(prime => fraction(Math.sqrt(prime))), rounds: found.map(prime => fraction(Math.cbrt(prime))) };
})();

function shortHash(text) {
  const bytes = [...new TextEncoder().encode(text)], length = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56)
    bytes.push(0);
  for (let i = 7; i >= 0; i--)
    bytes.push(Math.floor(length / 2 ** (8 * i)) & 0xFF);
  let state = roundConstants.start;
  const turn = (value, by) => value >>> by | value << 32 - by;
  for (let block = 0; block < bytes.length; block += 64) {
    const words = [...Array(16).keys()].map(i => bytes[block + 4 * i] << 24 | bytes[block + 4 * i + 1] << 16 | bytes[block + 4 * i + 2] << 8 | bytes[block + 4 * i + 3]);
    for (let i = 16; i < 64; i++) {
      const [a, b] = [words[i - 15], words[i - 2]];
      words.push(words[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ a >>> 3) + words[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ b >>> 10) | 0);
    }

    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + roundConstants.rounds[i] + words[i] | 0;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      [a, b, c, d, e, f, g, h] = [one + two | 0, a, b, c, d + one | 0, e, f, g];
    }

    state = state.map((value, i) => value + [a, b, c, d, e, f, g, h][i] | 0);
  }

  return (state[0] >>> 0).toString(16).padStart(8, '0');
}

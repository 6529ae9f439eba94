package dev.vantage.model.link;

import java.util.List;

/**
 * 64-bit hashes of stemmed words: FNV-1a over their characters, with a last mix that carries every bit upwards.
 *
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV hash</a>
 */
final class Hash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char WORD_END = ' ';
    private static final char PART = '…';

    private Hash() {}

    /** Of a whole value. */
    static long ofWords(List<Word> words) {
        long hash = OFFSET;
        for (var word : words) {
            hash = append(append(hash, word.stem()), WORD_END);
        }
        return mixed(hash);
    }

    /** Of a word that a value begins or ends with; never meant to meet the hash of a whole value. */
    static long ofPart(Word word) {
        return mixed(append(append(OFFSET, word.stem()), PART));
    }

    private static long append(long hash, String text) {
        long result = hash;
        for (int i = 0; i < text.length(); i++) {
            result = append(result, text.charAt(i));
        }
        return result;
    }

    private static long append(long hash, char character) {
        return (hash ^ character) * PRIME;
    }

    /** The finaliser of MurmurHash3. */
    private static long mixed(long hash) {
        long x = hash;
        x = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
        x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }
}

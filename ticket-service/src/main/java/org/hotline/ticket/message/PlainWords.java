package org.hotline.ticket.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a short text without their accents and case, as long as it says nothing but words.
 *
 * @param places where each stands
 * @param smiling whether a sign of joy stands among them
 */
record PlainWords(List<String> words, List<WordPlace> places, boolean smiling) {

    /** On which line a word stands, and whether it begins with a capital. */
    record WordPlace(int line, boolean capital) {}

    private static final Pattern SMILEYS = Pattern.compile("[:;=]['-]?[)Dp]|<3|\\^\\^|\\b[xX]D\\b");
    private static final Pattern FROWNS = Pattern.compile("[:;=]['-]?[(/|\\[]");
    private static final Set<Integer> JOY = Set.copyOf("👍🙏😊🙂😀😃😄😁😉😍🥰🤗😎❤♥👌👏🎉✨🌞☺🤝💪🙌💐🌹😘🤩🥳💯✌"
            .codePoints()
            .boxed()
            .toList());
    private static final int FIRST_TONE = 0x1F3FB;
    private static final int LAST_TONE = 0x1F3FF;

    /** Of words alone. */
    static List<String> of(String text) {
        return read(text).map(PlainWords::words).orElse(List.of());
    }

    /** Nothing where there is more than words: a question, a number, an address, a sign of something else than joy. */
    static Optional<PlainWords> read(String text) {
        if (FROWNS.matcher(text).find()) {
            return Optional.empty();
        }
        String unsmiling = SMILEYS.matcher(text).replaceAll("\u263A");
        String plain = Normalizer.normalize(unsmiling, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("Œ", "Oe");
        Reader reader = new Reader();
        return plain.codePoints().allMatch(reader::take) ? Optional.of(reader.end()) : Optional.empty();
    }

    private static final class Reader {

        private final List<String> words = new ArrayList<>();
        private final List<WordPlace> places = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int line;
        private boolean smiling;

        /** Whether it may stand there. */
        boolean take(int sign) {
            if (Character.isLetter(sign)) {
                if (word.isEmpty()) {
                    places.add(new WordPlace(line, Character.isUpperCase(sign)));
                }
                word.appendCodePoint(Character.toLowerCase(sign));
                return true;
            }
            if (Character.getType(sign) == Character.NON_SPACING_MARK
                    || Character.getType(sign) == Character.FORMAT
                    || (sign >= FIRST_TONE && sign <= LAST_TONE)) {
                return true;
            }
            endWord();
            line += sign == '\n' ? 1 : 0;
            smiling |= JOY.contains(sign);
            return JOY.contains(sign) || isBetweenWords(sign);
        }

        private static boolean isBetweenWords(int sign) {
            return Character.isWhitespace(sign)
                    || Character.isSpaceChar(sign)
                    || "!¡.,;:'’‘\"“”«»()-–—_*~…".indexOf(sign) >= 0;
        }

        private void endWord() {
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }

        PlainWords end() {
            endWord();
            return new PlainWords(List.copyOf(words), List.copyOf(places), smiling);
        }
    }
}

package org.hotline.bench;

import java.util.Random;

/** Articles and questions in plausible words, always the same by number: few words are frequent and most are rare. */
final class ArticleTexts {

    private static final String[] SYLLABLES = {
        "ba", "co", "di", "fu", "ge", "ha", "jo", "ki", "lu", "me", "no", "pa", "ri", "so", "tu", "ve", "wa", "xo",
        "ye", "zi"
    };
    private static final String[] FREQUENT = {
        "router",
        "invoice",
        "password",
        "screen",
        "printer",
        "account",
        "network",
        "update",
        "cable",
        "restart",
        "button",
        "light",
        "message",
        "error",
        "phone",
        "office",
        "mailbox",
        "backup",
        "display",
        "keyboard"
    };
    private static final int RARE_WORDS = 20_000;
    private static final int WORDS_OF_A_BODY = 90;
    private static final int WORDS_OF_A_TITLE = 5;

    private ArticleTexts() {}

    static String title(int article) {
        return words(new Random(article), WORDS_OF_A_TITLE);
    }

    static String body(int article) {
        return words(new Random(-article - 1L), WORDS_OF_A_BODY) + ".";
    }

    /** What somebody asks who looks for an article: words of its title, and one of no use. */
    static String question(int number, int articles) {
        int article = new Random(number).nextInt(articles);
        String[] title = title(article).split(" ", WORDS_OF_A_TITLE);
        return "how do I " + title[0] + " " + title[2] + " " + title[4] + " " + FREQUENT[number % FREQUENT.length];
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(word(random));
        }
        return words.toString();
    }

    private static String word(Random random) {
        if (random.nextInt(4) == 0) {
            return FREQUENT[random.nextInt(FREQUENT.length)];
        }
        int word = (int) (RARE_WORDS * Math.pow(random.nextDouble(), 3));
        return SYLLABLES[word % 20]
                + SYLLABLES[word / 20 % 20]
                + SYLLABLES[word / 400 % 20]
                + SYLLABLES[word / 8000 + 7];
    }
}

package org.hotline.knowledge.help.web;

import org.hotline.kit.text.Texts;
import org.hotline.knowledge.markdown.Markdown;

/** The first sentences of an article, for those who look over many. */
final class HelpExcerpt {

    /** What search engines show below a title. */
    static final int OF_A_PAGE = 155;

    /** What a reader of news is shown of each. */
    static final int OF_NEWS = 400;

    /** Characters of Markdown in which there are the characters of an excerpt, unless they are all signs and addresses. */
    private static final int READ = 8;

    private HelpExcerpt() {}

    /** How much of a body is read for so long an excerpt. */
    static int read(int most) {
        return READ * most;
    }

    static String of(String markdown, int most) {
        String text = Markdown.sentences(Texts.atMost(read(most), markdown), 2 * most);
        int end = text.lastIndexOf(' ', most);
        return text.length() <= most || end < 0 ? Texts.atMost(most, text) : text.substring(0, end) + "…";
    }
}

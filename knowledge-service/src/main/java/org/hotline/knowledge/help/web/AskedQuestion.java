package org.hotline.knowledge.help.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * What an article is asked, and what it answers.
 *
 * @param answer clean HTML
 */
record AskedQuestion(String question, String answer) {

    /** As {@link ArticleBody} writes them. */
    private static final Pattern HEADING = Pattern.compile("<h([2-6]) id=\"part-\\d+\">(.*?)</h\\1>", Pattern.DOTALL);

    private static final String MARKS = "?؟？";

    /** One alone is a turn of phrase. */
    private static final int LEAST = 2;

    private static final int MOST = 30;

    /** In characters of HTML; a longer answer is found on the page only. */
    private static final int LONGEST = 10_000;

    /** Its title with all that it says; or, in a collection, each of its headings that ask with what is below it. */
    static List<AskedQuestion> of(String title, ArticleBody body) {
        if (asks(title)) {
            return body.html().length() > LONGEST ? List.of() : List.of(new AskedQuestion(title, body.html()));
        }
        List<MatchResult> headings =
                HEADING.matcher(body.html()).results().limit(10L * MOST).toList();
        List<AskedQuestion> asked = new ArrayList<>();
        for (int at = 0; at < headings.size() && asked.size() < MOST; at++) {
            MatchResult heading = headings.get(at);
            String question = Jsoup.parseBodyFragment(heading.group(2)).text();
            int end = end(body.html(), headings, at);
            if (asks(question) && end - heading.end() <= LONGEST) {
                String answer = body.html().substring(heading.end(), end);
                asked.add(new AskedQuestion(question, answer.strip()));
            }
        }
        return asked.size() < LEAST ? List.of() : asked;
    }

    private static int end(String html, List<MatchResult> headings, int at) {
        return headings.subList(at + 1, headings.size()).stream()
                .filter(next -> next.group(1).compareTo(headings.get(at).group(1)) <= 0)
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(html.length());
    }

    private static boolean asks(String words) {
        return !words.isEmpty() && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}

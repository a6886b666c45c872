package org.hotline.knowledge.help.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * What an article says, as its page has it: below the page's own heading, each heading with an address.
 *
 * @param html clean
 * @param headings of the highest two levels, in order
 */
record ArticleBody(String html, List<ArticleHeading> headings) {

    /** As {@code Markdown} writes them: without attributes. */
    private static final Pattern HEADING = Pattern.compile("<h([1-6])>(.*?)</h\\1>", Pattern.DOTALL);

    private static final int LOWEST_LISTED = 3;
    private static final int MOST_LISTED = 50;
    private static final int WORTH_A_LIST = 3;

    /**
     * A heading that leads somewhere.
     *
     * @param level 2 or 3
     */
    record ArticleHeading(String id, String text, int level) {}

    static ArticleBody of(String html) {
        int top = HEADING.matcher(html)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .min()
                .orElse(2);
        List<ArticleHeading> headings = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        Matcher heading = HEADING.matcher(html);
        int number = 0;
        while (heading.find()) {
            int level = Math.min(6, Integer.parseInt(heading.group(1)) - top + 2);
            String id = "part-" + ++number;
            if (level <= LOWEST_LISTED && headings.size() < MOST_LISTED) {
                String text = Jsoup.parseBodyFragment(heading.group(2)).text();
                if (!text.isBlank()) {
                    headings.add(new ArticleHeading(id, text, level));
                }
            }
            String same = "<h" + level + " id=\"" + id + "\">" + heading.group(2) + "</h" + level + ">";
            heading.appendReplacement(body, Matcher.quoteReplacement(same));
        }
        return new ArticleBody(heading.appendTail(body).toString(), List.copyOf(headings));
    }

    /** Whether there is enough to be looked over first. */
    public boolean isLong() {
        return headings.size() >= WORTH_A_LIST;
    }
}

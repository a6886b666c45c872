package org.hotline.gateway.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What we sent, and the lines of a mail in which it is looked for, with their links as we wrote them.
 *
 * @param texts with signs where they are formatted
 */
record SentTexts(List<String> lines, List<String> texts) {

    /** Where programs write what a link leads to. */
    private static final Pattern TARGET = Pattern.compile("\\s?[<\\[(](?:mailto:)?([^\\s<>\\[\\]()]{3,4000})[>\\])]");

    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:)[^\\s<>\"\\[\\]()\\uE000-\\uE003]{3,4000}");

    static SentTexts in(List<String> lines, List<String> sent) {
        if (sent.isEmpty()) {
            return new SentTexts(lines, sent);
        }
        Set<String> links = new HashSet<>();
        List<String> texts = sent.stream().map(RewrittenLinks::unwrapped).toList();
        texts.forEach(
                text -> LINK.matcher(text).results().map(MatchResult::group).forEach(links::add));
        List<String> asked = lines.stream()
                .map(line -> withoutTargets(RewrittenLinks.unwrapped(line), links))
                .toList();
        return new SentTexts(
                asked,
                Transcriptions.in(
                        asked, texts.stream().map(MarkedText::withoutLinks).toList()));
    }

    /** What follows a text that leads there. */
    private static String withoutTargets(String line, Set<String> links) {
        if (line.indexOf(':') < 0) {
            return line;
        }
        Matcher target = TARGET.matcher(line);
        return target.replaceAll(found -> found.start() > 0
                        && (links.contains(found.group(1)) || links.contains("mailto:" + found.group(1)))
                        && !Marks.strip(line.substring(0, found.start())).isEmpty()
                ? ""
                : Matcher.quoteReplacement(found.group()));
    }
}

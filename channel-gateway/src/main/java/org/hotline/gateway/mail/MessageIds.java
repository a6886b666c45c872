package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Message-IDs in a header, also where a program folded them, encoded them as if they were words, or forgot their brackets. */
final class MessageIds {

    private static final Pattern ID = Pattern.compile("<\\s*+([^<>\\s]{1,500}(?:\\s++[^<>\\s]{1,500}){0,3}+)\\s*+>");

    /** All of a header must be some: people are addresses too, and stand among words. */
    private static final Pattern BARE = Pattern.compile("[^\\s,;<>@\"]{1,300}@[^\\s,;<>@\"]{1,200}");

    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]++");

    private MessageIds() {}

    /** Without brackets. */
    static List<String> in(Collection<String> headers) {
        List<String> ids = new ArrayList<>();
        for (String header : headers) {
            String decoded = EncodedWords.decode(header).strip();
            Matcher id = ID.matcher(decoded);
            while (id.find()) {
                ids.add(PlainText.oneLine(BLANKS.matcher(id.group(1)).replaceAll("")));
            }
            if (decoded.indexOf('<') < 0) {
                ids.addAll(bare(decoded));
            }
        }
        return ids;
    }

    private static List<String> bare(String header) {
        List<String> words =
                BETWEEN.splitAsStream(header).map(PlainText::oneLine).toList();
        return words.stream().allMatch(word -> BARE.matcher(word).matches()) ? words : List.of();
    }
}

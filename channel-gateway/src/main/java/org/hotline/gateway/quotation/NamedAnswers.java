package org.hotline.gateway.quotation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that begin with the name of whoever wrote the mail, as Outlook begins what he writes into what he quotes. In square
 * brackets a part of it is enough, and any name of a person that stands out there.
 */
final class NamedAnswers {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\s>*_]*+[\\[【]\\s?([^\\[\\]【】@]{2,60}?)\\s?[]】][\\s*_:]*+(.*)");
    private static final Pattern NAMED =
            Pattern.compile("[\\s>*_]*+[(<{]?([^\\[\\](){}<>:：@]{2,60}?)\\s?(?:[)}>:：]|=>|->)[\\s*_:>]*+(\\S.*)");
    private static final Pattern PERSON = Pattern.compile(
            "(?m)^\\s{0,9}\\*\\[(\\p{Lu}\\p{Ll}[\\p{L}'’.-]{0,30}(?: \\p{L}[\\p{L}'’.-]{0,30}){0,2} \\p{Lu}[\\p{L}'’.-]{0,30})]");

    private NamedAnswers() {}

    static BitSet in(List<String> lines, ReplyEvidence evidence, IntPredicate announcing) {
        WriterName writer = new WriterName(evidence.writer());
        Set<String> others = new HashSet<>();
        PERSON.matcher(evidence.emphasised()).results().forEach(person -> others.add(person.group(1)));
        BitSet answers = new BitSet();
        boolean within = false;
        boolean awaited = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher bracketed = IN_BRACKETS.matcher(line);
            Matcher named = NAMED.matcher(HeaderLine.is(line) ? "" : line);
            if (bracketed.matches() && (writer.isPart(bracketed.group(1)) || others.contains(bracketed.group(1)))) {
                within = true;
                awaited = bracketed.group(2).isEmpty();
            } else {
                boolean blank = Marks.strip(line).isEmpty();
                boolean goesOn = within && (blank ? awaited : !announcing.test(at));
                within = goesOn || (named.matches() && writer.isAll(named.group(1)));
                awaited &= blank;
            }
            answers.set(at, within);
        }
        return answers;
    }
}

package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a header and its parameters as programs write them: without the semicolon between two, without quotes, with quotes in
 * quotes. Names of files are taken whole; of all others the first word.
 */
record HeaderParameters(String value, List<Parameter> all) {

    /** One of them, its name without blanks. */
    record Parameter(String name, String value) {}

    private static final Pattern END_OF_VALUE = Pattern.compile("[\\s,;].*$", Pattern.DOTALL);
    private static final Pattern DIVIDER = Pattern.compile("[\\s,;]*");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");

    /** Behind what stands in quotes. */
    private static final Pattern REMARK = Pattern.compile("\"\\s{0,20}\\((?:[^\"]{0,500}\\)|[^\")]{0,500})$");

    /** What is no file's name, with its semicolon or without. */
    private static final Pattern NAME = Pattern.compile("([^=:;\"]{1,60})[=:]\\s*");

    private static final Pattern FILE = Pattern.compile("(?i)(?:file)?name[*\\d]*|file");

    /** The value alone, without what only a semicolon would divide from it. */
    static String valueOf(String header) {
        return END_OF_VALUE.matcher(header.strip()).replaceFirst("");
    }

    static HeaderParameters of(String header) {
        String value = valueOf(header);
        boolean bare = value.contains("=");
        List<Parameter> all = new ArrayList<>();
        String rest = bare ? header : header.strip().substring(value.length());
        Matcher divider = DIVIDER.matcher(rest);
        Matcher name = NAME.matcher(rest);
        int at = 0;
        while (at < rest.length()) {
            divider.region(at, rest.length()).lookingAt();
            at = divider.end();
            if (name.region(at, rest.length()).lookingAt()) {
                int end = ParameterEnd.of(rest, name.end());
                String called = COMMENT.matcher(name.group(1)).replaceAll("").replaceAll("\\s+", "");
                all.add(new Parameter(called, value(called, rest.substring(name.end(), end))));
                at = end;
            } else { // a part without a name
                int next = rest.indexOf(';', at);
                at = next < 0 ? rest.length() : next;
            }
        }
        return new HeaderParameters(bare ? "" : value, all);
    }

    /** Backslashes are what they are, save before a quote and one another: senders write paths. */
    private static String value(String name, String written) {
        String text = REMARK.matcher(written.strip()).replaceFirst("\"");
        if (text.startsWith("\"")) {
            int end = text.length() > 1 && text.endsWith("\"") ? text.length() - 1 : text.length();
            return text.substring(1, end).replaceAll("\\\\([\"'\\\\])", "$1");
        }
        return FILE.matcher(name).matches()
                ? text
                : COMMENT.matcher(valueOf(text)).replaceAll("");
    }
}

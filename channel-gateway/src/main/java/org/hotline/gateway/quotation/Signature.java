package org.hotline.gateway.quotation;

import java.util.List;
import java.util.regex.Pattern;

/** The lines by which a sender, or his telephone, ends what he wrote. */
final class Signature {

    /** As signatures begin since the days of news (RFC 3676, section 4.3). */
    private static final String DELIMITER = "-- ";

    private static final int MOST_LINES = 15;
    private static final int LONGEST_DEVICE = 100;
    private static final int MANY = 5;

    /** Below a quotation, where its blank got lost: then it begins with a name. */
    private static final Pattern STRIPPED = Pattern.compile("^(?:--|—|__)\\s*$");

    private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.-]*){1,3}(?: @\\S+)?$");
    private static final int MOST_LINES_BELOW_NAME = 3;
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private static final Pattern NAMED_LINK =
            Pattern.compile("\\[([^\\[\\]]{1,40})]\\(https?://[^\\s()]{1,60}\\)|<https?://[^\\s<>]{1,60}>(?= \\p{L})");

    private Signature() {}

    /**
     * What stands before the signature.
     *
     * @param reply whether the mail is one: then the line by which a telephone signs is left out as well
     */
    static List<String> cutOff(List<String> lines, boolean reply) {
        List<String> unsent = reply ? beforeDevice(lines) : lines;
        int delimiter = unsent.indexOf(DELIMITER);
        boolean signature = delimiter >= 0
                && delimiter == unsent.lastIndexOf(DELIMITER)
                && written(unsent.subList(delimiter + 1, unsent.size())).size() <= MOST_LINES;
        return signature ? unsent.subList(0, delimiter) : unsent;
    }

    private static List<String> written(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Whether all that somebody wrote below a quotation is his name. */
    static boolean isAll(List<String> lines) {
        List<String> rest = written(lines);
        return rest.size() > 1
                && rest.size() <= 1 + MOST_LINES_BELOW_NAME
                && STRIPPED.matcher(rest.get(0)).matches()
                && NAME.matcher(rest.get(1)).matches()
                && rest.stream().noneMatch(line -> DIGIT.matcher(line).find());
    }

    static boolean isOfDevice(String line) {
        String text = line.length() > LONGEST_DEVICE
                ? ""
                : NAMED_LINK.matcher(line).replaceAll(link -> link.group(1) == null ? "" : "$1");
        return DeviceLine.is(text) || MobileOutlook.WORDING.matcher(text).matches();
    }

    /** Such a line with the link of the program that wrote it, below which it puts what it repeats. */
    static boolean isOfProgram(String line) {
        return isOfDevice(line) && line.contains("://");
    }

    /** Such lines at the end; where there are many, others among them are of their kind. */
    private static List<String> beforeDevice(List<String> lines) {
        int end = lines.size();
        int written = 0;
        int signing = 0;
        for (int i = end - 1; i >= 0; i--) {
            written += lines.get(i).isBlank() ? 0 : 1;
            if (isOfDevice(lines.get(i))) {
                signing++;
                end = signing == written || (signing >= MANY && 2 * signing > written) ? i : end;
            }
        }
        return lines.subList(0, end);
    }
}

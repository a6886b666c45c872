package org.hotline.gateway.quotation;

import java.util.List;
import java.util.regex.Pattern;

/** The lines by which a sender, or his telephone, ends what he wrote. */
final class Signature {

    /** As signatures begin since the days of news (RFC 3676, section 4.3). */
    private static final String DELIMITER = "-- ";

    private static final Pattern OTHER_DELIMITER = Pattern.compile("^\\s{0,3}(?:--|__|—{1,10}|–)\\s*$");
    private static final int MOST_LINES = 15;
    private static final int MOST_LINES_WHEN_UNSURE = 8;
    private static final int LONGEST_LINE_WHEN_UNSURE = 80;
    private static final int LONGEST_DEVICE = 100;

    /** Telephones and mail programs that sign by themselves. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?iu)^[\\s(<]*(?:sent (?:from|via|using|with)|get|envoyé (?:de|depuis|à partir de|avec)|téléchargez|obtenir|von|gesendet (?:von|mit|über)"
                    + "|diese nachricht wurde von|inviato da(?:l)?|enviad[oa] (?:desde|do|de|con)|verzonden (?:vanaf|met|vanuit|via)|sendt fra|skickat från|lähetetty|wysłane z|отправлено (?:с|из|через))"
                    + "(?=.{0,60}$)(?:\\s+(?:my|mon|ma|meine[mr]|mio|mia|mi|meu|mijn|min|mojego|моего)\\s+[^.?!,]{2,40}$"
                    + "|\\b.{0,30}(?<!\\p{L})(?:iphone|ipad|ipod|mac|apple|android|samsung|galaxy|huawei|xiaomi|pixel|nokia|blackberry|windows|outlook|yahoo|gmail|mail|proton ?mail"
                    + "|smartphone|mobile|phone|\\p{L}*handy|\\p{L}*telefon|mobil\\p{L}*|cellulare|móvil|téléphone|tablet|tablette)(?!\\p{L}).*$)");

    private Signature() {}

    /**
     * What stands before the signature.
     *
     * @param reply whether the mail is one: then more is taken for a signature
     */
    static List<String> cutOff(List<String> lines, boolean reply) {
        List<String> unsent = reply ? beforeDevice(lines) : lines;
        int delimiter = delimiter(unsent);
        if (delimiter < 0) {
            return unsent;
        }
        List<String> rest = unsent.subList(delimiter + 1, unsent.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        boolean signature = unsent.get(delimiter).equals(DELIMITER)
                ? rest.size() <= MOST_LINES
                : reply
                        && rest.size() <= MOST_LINES_WHEN_UNSURE
                        && rest.stream().allMatch(Signature::isShort);
        return signature ? unsent.subList(0, delimiter) : unsent;
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST_LINE_WHEN_UNSURE
                && !line.stripTrailing().endsWith("?");
    }

    /** Where the only one stands: several of them separate sections. */
    private static int delimiter(List<String> lines) {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(DELIMITER)
                    || OTHER_DELIMITER.matcher(lines.get(i)).matches()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    static boolean isOfDevice(String line) {
        return line.length() <= LONGEST_DEVICE && DEVICE.matcher(line).matches();
    }

    private static List<String> beforeDevice(List<String> lines) {
        int end = lines.size();
        for (int i = end - 1; i >= 0 && (lines.get(i).isBlank() || isOfDevice(lines.get(i))); i--) {
            end = lines.get(i).isBlank() ? end : i;
        }
        return lines.subList(0, end);
    }
}

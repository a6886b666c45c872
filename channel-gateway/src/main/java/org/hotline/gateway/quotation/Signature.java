package org.hotline.gateway.quotation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** How telephones and mail programs begin the line by which they sign. */
    private static final String SENT =
            "sent (?:from|via|using|with|by)|envoyé (?:de|depuis|à partir de|avec)|gesendet (?:von|mit|über)|diese nachricht wurde von|inviato da(?:l|lla)?"
                    + "|enviad[oa] (?:desde|do|de|con|a partir do)|(?:verzonden|verstuurd) (?:vanaf|met|vanuit|via)|sendt fra|skickat från|lähetetty|wysłane z|отправлено (?:с|из|через)|надіслано (?:з|із|через)";

    private static final String GET =
            "get|téléchargez|télécharger|obtenez|obtenir|holen sie sich|scarica|obtener|obter|download";
    private static final String MY = "my|a|mon|ma|meine[mr]|mio|mia|mi|meu|minha|mijn|min|mojego|моего|мого";
    private static final String THING =
            "mobile|phone|smartphone|cell|cellphone|tablet|tablette|device|handheld|computer|pc|téléphone|portable|appareil|\\p{L}*handy"
                    + "|[\\p{L}-]*telefon\\p{L}*|\\p{L}*telefoon|mobilgerät|cellulare|telefono|móvil|teléfono|celular|telemóvel|dispositivo|dispositif|mobil|toestel|puhelimesta|telefonu|телефона";
    private static final String PRODUCT =
            "iphone\\p{L}*(?:['’]\\p{L})?|ipad|ipod|mac|macbook|apple|android|samsung|galaxy|huawei|xiaomi|redmi|pixel|nokia|blackberry|sony|xperia|htc|lg|oneplus|oppo|honor|motorola|moto|wiko|alcatel|fairphone"
                    + "|windows|outlook|yahoo|gmail|aol|gmx|web\\.de|orange|zoho|proton|protonmail|thunderbird|k-9|fairemail|airmail|spark|mailbox|tutanota|ti-\\d+";
    private static final String BETWEEN =
            "mail|app|email|e-mail|for|on|pour|für|per|voor|para|con|mit|met|avec|van|di|the|l['’]application|ios|work|mobile|secure|\\p{Lu}?\\p{N}+\\p{L}{0,3}|gesendet";
    private static final String LINK = "(?:\\s*[<(\\[]?https?://\\S{1,60})?";

    /** A product's further name, which is written in capitals. */
    private static final String NAMED = "(?-i:\\p{Lu}[\\p{Lu}\\p{N}\\p{L}-]{0,15})";

    private static final String WORDS = "(?:\\s+(?:" + PRODUCT + "|" + THING + "|" + BETWEEN + "|" + NAMED + ")){0,7}";

    private static final Pattern DEVICE = Pattern.compile("(?iu)^[\\s(<]*(?:(?:" + SENT + ")\\s+(?:(?:" + MY
            + ")\\s+(?:" + PRODUCT + "|" + THING
            + ")|(?:(?:der|the|de l['’]app) )?(?:mail|" + PRODUCT + "|" + THING + "))" + WORDS + "|(?:" + GET
            + ")\\s+(?:" + PRODUCT + ")" + WORDS
            + "|(?:나의 )?(?:" + PRODUCT + ")(?:から送信|에서 보냄)|发自我的\\s?(?:" + PRODUCT + ")|從我的\\s?(?:" + PRODUCT
            + ")\\s?傳送|von\\s+(?:" + MY + ")\\s+(?:" + PRODUCT + "|" + THING + ")" + WORDS + "\\s+gesendet)[\\s.>)!]*"
            + LINK + "[\\s.>)\\]]*$");

    private static final Pattern NAMED_LINK = Pattern.compile("\\[([^\\[\\]]{1,40})]\\(https?://[^\\s()]{1,60}\\)");

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
        return line.length() <= LONGEST_DEVICE
                && Stream.of(DEVICE, MobileOutlook.WORDING)
                        .anyMatch(wording -> wording.matcher(
                                        NAMED_LINK.matcher(line).replaceAll("$1"))
                                .matches());
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

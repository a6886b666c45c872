package org.hotline.gateway.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.kit.text.Texts;

/** What mail servers that know no delivery reports (RFC 3464) write instead, as text for people: Exim, qmail, Exchange in three languages, and such as write like them. */
final class PlainBounce {

    private static final int LONGEST_BEGINNING = 500;
    private static final int LONGEST = 50_000;

    private static final Pattern BEGINNING = Pattern.compile(
            "(?iu)\\s{0,9}(?:this message was created automatically by (?:the )?mail delivery software"
                    + "|hi\\. this is the qmail-send program at|hi\\. this is the deliver program at|this is the mail system at host"
                    + "|this is an automatically generated delivery status notification|this is a delivery status notification, automatically generated"
                    + "|the original message was received at|delivery to the following recipients? (?:ha(?:s|ve) )?failed).*",
            Pattern.DOTALL);

    /** People write so too. */
    private static final Pattern LIKELY = Pattern.compile(
            "(?iu)\\s{0,9}(?:(?:the following recipients? cannot be reached|your message (?:did not reach|could ?n[o'’]t be delivered|was ?n[o'’]t delivered|to .{1,320} could ?n[o'’]t be delivered)|delivery has failed to th[ei]se)"
                    + "|(?:e|é)chec de (?:la )?(?:remise|distribution|livraison)|votre message n['’](?:est pas parvenu|a pas (?:pu|été))"
                    + "|(?:ce message a été (?:créé|généré) automatiquement par|ceci est un (?:rapport|avis) (?:automatique )?de (?:non-)?remise)"
                    + "|fehler bei der (?:nachrichten)?zustellung|ihre nachricht (?:hat einige oder alle|konnte|wurde) |die zustellung (?:an|der nachricht) "
                    + "|die(?:s ist eine automatisch erzeugte|se nachricht wurde automatisch (?:vo[nm]|durch) )).*",
            Pattern.DOTALL);

    private static final Pattern REFUSAL =
            Pattern.compile("(?m)(?<![\\d.])(?:[45]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])|(?:^|#)[45]\\d{2}(?:[ -]|: )\\S)");
    private static final Pattern REFUSED_FOR_GOOD =
            Pattern.compile("(?m)(?<![\\d.])(?:5\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])|(?:^|#)5\\d{2}(?:[ -]|: )\\S)");
    private static final String STILL_TRYING =
            "will be retried|being retried|continue to (?:try|attempt)|keep trying|no action is required|nouvel(?:le)? (?:essai|tentative)|erneut (?:versucht|zugestellt)|verzögert";
    private static final Pattern TRYING =
            Pattern.compile("(?iu)" + STILL_TRYING + "|delayed|retras|ritard|vertraag|opóźni|atras");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern FAILED = Pattern.compile(
            "(?isu)(?!.*(?:" + STILL_TRYING + "))"
                    + ".*(?:permanent|given up|undeliverable|unable to deliver|could not be delivered|did not reach|has failed to|(?:could|was) ?n[o'’]t (?:be )?delivered|cannot be reached|fatal errors"
                    + "|échec|n['’]est pas parvenu|n['’]a pas (?:pu|été) (?:être )?(?:remis|distribué|livré)|fehler bei|fehlgeschlagen|nicht (?:erreicht|zugestellt|zustellbar)).*");
    private static final Pattern COPY = Pattern.compile(
            "(?imu)^[ \\t]{0,6}(?:-+ ?this is a copy of (?:the|your) message|--- below this line is a copy of"
                    + "|-+ ?original message|-+ ?(?:the )?returned message|--- enclosed|original message headers:|en-têtes (?:de message|du message) (?:d['’]origine|original)|-+ ?message d['’]origine|(?:kopfzeilen der )?ursprünglichen? nachricht(?:enkopfzeilen|enköpfe)?:|-+ ?ursprüngliche nachricht)");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])5\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s<>()\\[\\]:;,\"'@][^\\s<>()\\[\\]:;,\"@]{0,63}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+)*+");

    private PlainBounce() {}

    /** Whether it begins as only they do. */
    static boolean is(String text) {
        return BEGINNING.matcher(Texts.atMost(LONGEST_BEGINNING, text)).matches();
    }

    /**
     * Whether it begins as they do, with what a server answered, or a copy, below; or, however it begins, gives a mail back below such an
     * answer: of a mail without any sender that is enough.
     */
    static boolean isLikely(String text) {
        String report = Texts.atMost(LONGEST, text);
        boolean refused = REFUSAL.matcher(report).find();
        return LIKELY.matcher(Texts.atMost(LONGEST_BEGINNING, text)).matches()
                ? refused || COPY.matcher(report).find()
                : refused && ReturnedHeaders.start(report) > 0;
    }

    /** Which mail failed for good, as what a machine wrote says: by its words, or by a server's answer above the mail that it gives back. */
    static Optional<BounceNotice> notice(String text) {
        String report = Texts.atMost(LONGEST, text);
        Matcher copy = COPY.matcher(report);
        boolean worded = (is(report)
                        || LIKELY.matcher(Texts.atMost(LONGEST_BEGINNING, report))
                                .matches())
                && copy.find();
        int end = worded ? copy.start() : ReturnedHeaders.start(report);
        if (end < 0) {
            return Optional.empty();
        }
        String told = BLANKS.matcher(report.substring(0, end)).replaceAll(" ");
        String messageId = ReportedDelivery.messageId(report.substring(end));
        boolean failed = FAILED.matcher(told).matches() || isRefusedForGood(report.substring(0, end));
        if (messageId == null || !failed) {
            return Optional.empty();
        }
        Matcher found = STATUS.matcher(told);
        String status = found.find() ? EnhancedStatus.weighed(found.group(), told) : "5.0.0";
        List<String> named = named(told);
        boolean one = named.size() == 1 && EnhancedStatus.saysThatNobodyIsThere(status);
        return Optional.of(new BounceNotice(messageId, status, named, one ? named : List.of()));
    }

    /** All addresses that it tells of; who does not get it is among them. */
    private static List<String> named(String told) {
        return ADDRESS.matcher(told)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean isRefusedForGood(String told) {
        return !TRYING.matcher(told).find() && REFUSED_FOR_GOOD.matcher(told).find();
    }
}

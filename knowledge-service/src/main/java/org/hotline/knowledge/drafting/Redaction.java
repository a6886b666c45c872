package org.hotline.knowledge.drafting;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who wrote it or was written to: addresses, numbers, names in greetings and signatures.
 * It rather takes out too much than too little. Each pattern can take a text apart in one way only, so that no text makes it slow.
 */
final class Redaction {

    private static final String LOCAL_PART = "[\\p{L}\\p{N}._%+'-]";
    private static final Pattern MAIL = Pattern.compile("(?:\\G|(?<!" + LOCAL_PART + "))" + LOCAL_PART
            + "++@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,6}+");
    private static final Pattern CARD = Pattern.compile("(?<![\\d])\\d(?:[ .-]?\\d){12,18}(?!\\d)");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile(
            "(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AaBb]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00)?\\(?\\d(?:\\)?[ ./-]{0,2}\\(?\\d){2,14}\\)?(?![\\p{L}\\d])");
    private static final Pattern GREETING = Pattern.compile(
            "(?m)^(\\h{0,8}(?i:bonjour|bonsoir|ch[eè]re?|salut|hello|hi|dear|good (?:morning|afternoon|evening))\\h+"
                    + "(?:(?i:monsieur|madame|mademoiselle|mme|mlle|mrs|mr|ms|miss|dr|m)\\.?\\h+)?)"
                    + "((?!(?i:monsieur|madame|mademoiselle|sir)\\b)\\p{Lu}[\\p{L}'’.-]{1,40}(?:\\h+\\p{Lu}[\\p{L}'’.-]{0,40}){0,3})(?=\\h*[,!.;:]|\\h*$)");
    private static final Pattern TITLE =
            Pattern.compile("\\b((?:Monsieur|Madame|Mademoiselle|Mme|Mlle|Mrs|Mr|Ms|Dr|M)\\.?\\h+)"
                    + "(\\p{Lu}[\\p{L}'’-]{1,40}(?:\\h+\\p{Lu}[\\p{L}'’-]{1,40}){0,2})");
    private static final Pattern MYSELF =
            Pattern.compile("((?i:je m['’]appelle|mon nom est|my name is|nom\\h*:|name\\h*:)\\h*)"
                    + "(\\p{Lu}[\\p{L}'’-]{1,40}(?:\\h+\\p{Lu}[\\p{L}'’-]{1,40}){0,3})");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?m)^(\\h{0,8}(?i:(?:bien )?cordialement|(?:bien )?[àa] vous|salutations(?: distingu[ée]es)?|sinc[eè]res salutations"
                    + "|cdlt|merci(?: d['’]avance)?|(?:best |kind |warm )?regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely"
                    + "|many thanks|thanks|thank you|cheers)\\h*+(?:[,.!]\\h*+)?\\R(?:\\h*\\R){0,2})"
                    + "(\\h*\\p{Lu}[\\p{L}'’.-]{0,40}(?:\\h+\\p{Lu}[\\p{L}'’.-]{0,40}){0,3}\\h*)$");
    private static final Pattern FOOTER = Pattern.compile("(?m)^-- ?\\R");
    private static final int LONGEST_FOOTER = 2_000;

    private Redaction() {}

    static String redact(String text) {
        String redacted = MAIL.matcher(withoutFooter(text)).replaceAll("[e-mail]");
        redacted = Iban.replaceAll(redacted, "[IBAN]");
        redacted = replaceIf(CARD, redacted, "[card]", Redaction::isCard);
        redacted = SOCIAL_SECURITY.matcher(redacted).replaceAll("[number]");
        redacted = replaceIf(PHONE, redacted, "[phone]", Redaction::isPhone);
        redacted = GREETING.matcher(redacted).replaceAll("$1[name]");
        redacted = TITLE.matcher(redacted).replaceAll("$1[name]");
        redacted = MYSELF.matcher(redacted).replaceAll("$1[name]");
        return SIGNATURE.matcher(redacted).replaceAll("$1[name]").strip();
    }

    private static String replaceIf(Pattern pattern, String text, String mark, Predicate<String> check) {
        return pattern.matcher(text)
                .replaceAll((MatchResult match) ->
                        check.test(match.group()) ? mark : Matcher.quoteReplacement(match.group()));
    }

    /** Without what stands below the dashes that begin a signature, when it is short enough for one. */
    private static String withoutFooter(String text) {
        int longest = LONGEST_FOOTER + "-- \r\n".length();
        Matcher dashes = FOOTER.matcher(text)
                .region(Math.max(0, text.length() - longest), text.length())
                .useAnchoringBounds(false);
        while (dashes.find()) {
            if (text.length() - dashes.end() <= LONGEST_FOOTER) {
                return text.substring(0, dashes.start());
            }
        }
        return text;
    }

    /** ISO/IEC 7812: 13 to 19 digits whose last one is a check digit after Luhn. */
    private static boolean isCard(String candidate) {
        String digits = candidate.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Nine to fifteen digits, or seven when it is written like a number abroad; neither a date nor an address of a machine. */
    private static boolean isPhone(String candidate) {
        int digits = candidate.replaceAll("\\D", "").length();
        boolean abroad = candidate.startsWith("+") || candidate.startsWith("00");
        boolean date = candidate.matches("(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}).{0,20}");
        boolean machine = candidate.matches("\\d{1,3}(?:\\.\\d{1,3}){3}");
        return digits >= (abroad ? 7 : 9) && digits <= 15 && !date && !machine;
    }
}

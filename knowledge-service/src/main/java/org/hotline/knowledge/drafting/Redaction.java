package org.hotline.knowledge.drafting;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who wrote it or was written to: addresses, numbers, names in greetings and signatures.
 * It rather takes out too much than too little. Every pattern is bounded, so that no text makes it slow.
 */
final class Redaction {

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}");
    private static final Pattern IBAN = Pattern.compile("\\b[A-Za-z]{2}\\d{2}(?:[ .-]?[A-Za-z0-9]{2,4}){3,8}\\b");
    private static final Pattern CARD = Pattern.compile("(?<![\\d])\\d(?:[ .-]?\\d){12,18}(?!\\d)");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile(
            "(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AaBb]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?!\\d)");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\+|00)?\\(?\\d{1,4}\\)?(?:[ ./-]{0,2}\\(?\\d{1,4}\\)?){2,7}(?![\\p{L}\\d])");
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
                    + "|many thanks|thanks|thank you|cheers)\\h*[,.!]?\\h*\\R(?:\\h*\\R){0,2})"
                    + "(\\h*\\p{Lu}[\\p{L}'’.-]{0,40}(?:\\h+\\p{Lu}[\\p{L}'’.-]{0,40}){0,3}\\h*)$");
    private static final Pattern FOOTER = Pattern.compile("(?ms)^-- ?\\R.{0,2000}\\z");

    private Redaction() {}

    static String redact(String text) {
        String redacted = FOOTER.matcher(text).replaceFirst("");
        redacted = MAIL.matcher(redacted).replaceAll("[e-mail]");
        redacted = IBAN.matcher(redacted).replaceAll(match -> Matcher.quoteReplacement(withoutIban(match.group())));
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

    /** What follows an account number may look like a part of it. */
    private static String withoutIban(String candidate) {
        for (int end = candidate.length(); end >= 15; end--) {
            if (Character.isLetterOrDigit(candidate.charAt(end - 1)) && isIban(candidate.substring(0, end))) {
                return "[IBAN]" + candidate.substring(end);
            }
        }
        return candidate;
    }

    /** ISO 13616: moved to the end and read as a number, the check digits leave 1 modulo 97. */
    private static boolean isIban(String candidate) {
        String iban = candidate.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
        if (iban.length() < 15 || iban.length() > 34) {
            return false;
        }
        int remainder = 0;
        for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            int value = Character.digit(c, 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder == 1;
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

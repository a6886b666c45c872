package org.hotline.kit.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings telephone numbers into the one form in which they are compared, however somebody writes them. */
@ApplicationScoped
public class TelephoneNumbers {

    /** What the number of somebody is called who shows none. */
    public static final String ANONYMOUS = "anonymous";

    private static final int NORTH_AMERICA = 1;

    private static final Pattern NUMBER = Pattern.compile("(?U)(?:\\(?\\+|00|0|\\()[\\d\\s().\\p{Pd}/]{5,30}");
    private static final Pattern BEGINNING = Pattern.compile("\\+?\\d{2,15}");
    private static final Pattern DIGITS =
            Pattern.compile("\\d[\\d\\s().\\p{Pd}/]{4,25}\\d", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AROUND = Pattern.compile(
            "(?iu)^<|>$|#$|(?<=\\d);[a-z-]{2,20}(=.*)?$|(?<=[\\d)])[,;]?\\s*(ext(ension)?|poste|durchwahl|x|#)[.:=]?\\s*\\d{1,6}$|(?<=^\\+?\\d{5,15}):\\d{2,5}$");
    /** A number as a link or a telephone's address has it, with whatever is said of the line. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?iuU)[^<]*<?(?:sips?|tel|callto|whatsapp):(?://)?([^@;>]*).*");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    /** @param region country whose way of writing numbers is understood without a prefix */
    public TelephoneNumbers(@ConfigProperty(name = "hotline.phone.region") String region) {
        this.region = region;
    }

    /** E.164, or {@code anonymous}; what is no number stays what it is. */
    public String normalise(String written) {
        return telephone(written, false, region);
    }

    /** The same of one with its country's code, though nothing may say so. */
    public String normaliseInternational(String written) {
        return telephone(written, true, region);
    }

    /**
     * The same, written as in the country of our own number, where that tells one. Who has neither a number nor an address is nobody, in
     * whatever words his telephone system says so.
     */
    public String normaliseCaller(String written, String ours) {
        String number = telephone(written, false, regionOf(ours));
        return DIGIT.matcher(number).find() || written.indexOf('@') >= 0 ? number : ANONYMOUS;
    }

    /** What begins like a number for sure, where anything may be written; else as it is. */
    public String normaliseIfNumber(String written) {
        String number = NamedNumber.inBrackets(written).orElse(written);
        if (number.startsWith("+") && isWithheld(number, true, region)) {
            return ANONYMOUS;
        }
        return NUMBER.matcher(number).matches() ? e164(number, region).orElse(written) : written;
    }

    /** How the number may have been kept before all had one form: without the plus, or as it is dialled in the country. */
    public List<String> otherForms(String number) {
        if (!number.startsWith("+")) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(List.of(number.substring(1), "00" + number.substring(1)));
        parsed(number, region)
                .filter(known -> region.equals(numbers.getRegionCodeForNumber(known)))
                .map(known -> numbers.format(known, PhoneNumberFormat.NATIONAL).replaceAll("\\D", ""))
                .ifPresent(forms::add);
        return forms;
    }

    /** What numbers begin with of which somebody types the beginning, when it is one for sure. */
    public Optional<String> beginning(String typed) {
        String digits = plain(typed).replaceAll("[\\s().\\p{Pd}/]", "");
        String prefix = numbers.getNddPrefixForRegion(region, true);
        if (!BEGINNING.matcher(digits).matches()) {
            return Optional.empty();
        }
        if (digits.startsWith("+") || digits.startsWith("00")) {
            return Optional.of(digits.replaceFirst("^00", "+"));
        }
        return Optional.ofNullable(prefix)
                .filter(digits::startsWith)
                .map(found -> "+" + numbers.getCountryCodeForRegion(region) + digits.substring(found.length()));
    }

    /** A word in the digits of a keypad is a number all the same where one is dialled like that. */
    private boolean isWithheld(String number, boolean international, String from) {
        return WithheldNumber.isSaidBy(number)
                || (WithheldNumber.isSpeltBy(number) && !isDialled(number, international, from));
    }

    private boolean isDialled(String number, boolean international, String from) {
        boolean plus = number.startsWith("+") || number.startsWith("00");
        String dialled = international && !plus ? "+" + number : withPlus(number, from);
        return parsed(dialled, from).filter(numbers::isValidNumber).isPresent()
                && (plus || international || isAsDialled(number, from));
    }

    /** Digits without a prefix are read as they are dialled in the country, or as a number with its country's code. */
    private String telephone(String address, boolean international, String from) {
        String number = undecorated(dialled(plain(address)).replaceAll("(?i)%2B", "+"));
        if (isWithheld(number, international, from)) {
            return ANONYMOUS;
        }
        if (NUMBER.matcher(number).matches()) {
            return e164(withPlus(number, from), from).orElse(number);
        }
        if (!DIGITS.matcher(number).matches()) {
            return number.indexOf('@') > 0
                    ? number.toLowerCase(Locale.ROOT)
                    : NamedNumber.besideName(number)
                            .map(beside -> telephone(beside, international, from))
                            .filter(known -> known.startsWith("+"))
                            .orElse(number);
        }
        Optional<PhoneNumber> national = international ? Optional.empty() : parsed(number, from);
        Optional<PhoneNumber> abroad = parsed("+" + number, from).filter(numbers::isValidNumber);
        return national.filter(numbers::isValidNumber)
                .filter(known -> abroad.isEmpty() || isAsDialled(number, from))
                .or(() -> abroad)
                .or(() -> national.filter(numbers::isPossibleNumber))
                .or(() -> parsed("+" + number, from)
                        .filter(numbers::isPossibleNumber)
                        .filter(known -> international))
                .map(known -> numbers.format(known, PhoneNumberFormat.E164))
                .orElse(number);
    }

    /** Where a prefix goes before the numbers of the country, one without it is none that is dialled there; but in North America it may be left out. */
    private boolean isAsDialled(String number, String from) {
        String prefix = numbers.getNddPrefixForRegion(from, true);
        return prefix == null || numbers.getCountryCodeForRegion(from) == NORTH_AMERICA || number.startsWith(prefix);
    }

    /** What is dialled before a number of another country: 00, and 011 in North America, where others have it from. */
    private String withPlus(String number, String from) {
        if (number.startsWith("00")) {
            return "+" + number.substring(2);
        }
        boolean national = parsed(number, from).filter(numbers::isValidNumber).isPresent();
        String abroad = "+" + number.replaceFirst("^011\\s*", "");
        return number.startsWith("011")
                        && !national
                        && parsed(abroad, from).filter(numbers::isValidNumber).isPresent()
                ? abroad
                : number;
    }

    /** In ordinary characters only; those that nobody sees, such as marks of direction, say nothing. */
    private static String plain(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replace('\u2039', '<')
                .replace('\u203a', '>')
                .strip();
    }

    /** Without what telephone systems write around it: brackets, the key that ends dialling, an extension. */
    private static String undecorated(String number) {
        return AROUND.matcher(number.replace("%20", " ").strip()).replaceAll("").strip();
    }

    private static String dialled(String address) {
        Matcher telephone = TELEPHONE.matcher(address);
        return telephone.matches()
                ? telephone.group(1)
                : NamedNumber.inBrackets(address).orElse(address).replaceFirst("^(\\+?\\d{5,15})@.*", "$1");
    }

    private String regionOf(String ours) {
        if (!ours.startsWith("+")) {
            return region;
        }
        String theirs =
                parsed(ours, region).map(numbers::getRegionCodeForNumber).orElse(null);
        return theirs == null ? region : theirs;
    }

    private Optional<String> e164(String written, String from) {
        return parsed(written, from)
                .filter(numbers::isPossibleNumber)
                .map(number -> numbers.format(number, PhoneNumberFormat.E164));
    }

    private Optional<PhoneNumber> parsed(String written, String from) {
        try {
            return Optional.of(numbers.parse(written, from));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}

package org.hotline.gateway.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.address.MailAddress;

/** Brings the addresses of people into the one form in which they are compared. */
@ApplicationScoped
public class ChannelAddresses {

    public static final String ANONYMOUS = "anonymous";

    private static final Pattern WITHHELD =
            Pattern.compile("(?i)anonymous|unknown|unavailable|private|restricted|withheld|");
    /** What telephone systems write where the caller has no number to show. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?iuU)\\+?((anonym(ous|e)?|unknown|unavailable|private"
            + "|restricted|withheld|blocked|unbekannt|unterdr(ü|ue)ckt|inconnu|masqué|null|none|n/a)"
            + "([ _-](number|caller|call|name|id))*(@.*)?|0*)");

    private static final Pattern NUMBER = Pattern.compile("(?U)(?:\\+|00|0|\\()[\\d\\s().\\p{Pd}/]{5,30}");
    private static final Pattern DIGITS =
            Pattern.compile("\\d[\\d\\s().\\p{Pd}/]{4,25}\\d", Pattern.UNICODE_CHARACTER_CLASS);
    /** A number as a link or a telephone's address has it, with whatever is said of the line. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?iuU)[^<]*<?(?:sips?|tel|callto|whatsapp):(?://)?([^@;>]*).*");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    ChannelAddresses(@ConfigProperty(name = "hotline.phone.region") String region) {
        this.region = region;
    }

    /** E.164 for numbers, lower case for mail addresses, {@code anonymous} for what is withheld, handles as they are. */
    public String normalise(Channel channel, String written) {
        return normalise(channel, written, region);
    }

    /** The number of somebody on the telephone, written as in the country of our own number, where that tells one. */
    public String normaliseCaller(String written, String ours) {
        return normalise(Channel.VOICE, written, regionOf(ours));
    }

    private String normalise(Channel channel, String written, String from) {
        String address = written.strip();
        if (WITHHELD.matcher(address).matches()) {
            return ANONYMOUS;
        }
        if (channel.isTelephone()) {
            return telephone(address, channel == Channel.WHATSAPP, from);
        }
        if (address.indexOf('@') > 0) {
            return MailAddress.bare(address);
        }
        return NUMBER.matcher(address).matches() ? e164(address, from).orElse(address) : address;
    }

    /** Digits without a prefix are a number of the country where it is one, else one with its country's code. */
    private String telephone(String address, boolean international, String from) {
        String number =
                dialled(address).replaceAll("(?i)%2B", "+").replace("%20", " ").strip();
        if (NO_NUMBER.matcher(number).matches()) {
            return ANONYMOUS;
        }
        if (NUMBER.matcher(number).matches()) {
            return e164(number.startsWith("00") ? "+" + number.substring(2) : number, from)
                    .orElse(number);
        }
        if (!DIGITS.matcher(number).matches()) {
            return number.indexOf('@') > 0 ? number.toLowerCase(Locale.ROOT) : number;
        }
        Optional<PhoneNumber> national = international ? Optional.empty() : parsed(number, from);
        return national.filter(numbers::isValidNumber)
                .or(() -> parsed("+" + number, from).filter(numbers::isValidNumber))
                .or(() -> national.filter(numbers::isPossibleNumber))
                .or(() -> parsed("+" + number, from)
                        .filter(numbers::isPossibleNumber)
                        .filter(known -> international))
                .map(known -> numbers.format(known, PhoneNumberFormat.E164))
                .orElse(number);
    }

    private static String dialled(String address) {
        Matcher telephone = TELEPHONE.matcher(address);
        return telephone.matches() ? telephone.group(1) : address.replaceFirst("^(\\+?\\d{5,15})@.*", "$1");
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

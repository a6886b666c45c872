package org.hotline.gateway.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.channel.Channel;

/** Brings the addresses of people into the one form in which they are compared. */
@ApplicationScoped
public class ChannelAddresses {

    public static final String ANONYMOUS = "anonymous";

    private static final Pattern WITHHELD =
            Pattern.compile("(?i)anonymous|unknown|unavailable|private|restricted|withheld|");
    private static final Pattern NUMBER = Pattern.compile("(?:\\+|00|0|\\()[0-9 ().\\-/]{5,30}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,15}");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    ChannelAddresses(@ConfigProperty(name = "hotline.phone.region") String region) {
        this.region = region;
    }

    /** E.164 for numbers, lower case for mail addresses, {@code anonymous} for what is withheld, handles as they are. */
    public String normalise(Channel channel, String written) {
        String address = written.strip();
        if (WITHHELD.matcher(address).matches()) {
            return ANONYMOUS;
        }
        if (address.indexOf('@') > 0) {
            return address.toLowerCase(Locale.ROOT);
        }
        if (NUMBER.matcher(address).matches()) {
            return e164(address).orElse(address);
        }
        if (channel == Channel.WHATSAPP && DIGITS.matcher(address).matches()) {
            return e164('+' + address).orElse(address);
        }
        boolean telephone = channel == Channel.VOICE || channel == Channel.SMS;
        return telephone && DIGITS.matcher(address).matches() ? e164(address).orElse(address) : address;
    }

    private Optional<String> e164(String written) {
        try {
            PhoneNumber number = numbers.parse(written, region);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}

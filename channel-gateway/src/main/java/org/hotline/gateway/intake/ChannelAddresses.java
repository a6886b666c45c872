package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.address.TelephoneNumbers;

/** Brings the addresses of people into the one form in which they are compared. */
@ApplicationScoped
public class ChannelAddresses {

    public static final String ANONYMOUS = TelephoneNumbers.ANONYMOUS;

    private static final Pattern WITHHELD =
            Pattern.compile("(?i)anonymous|unknown|unavailable|private|restricted|withheld|");

    private final TelephoneNumbers numbers;

    ChannelAddresses(TelephoneNumbers numbers) {
        this.numbers = numbers;
    }

    /** E.164 for numbers, lower case for mail addresses, {@code anonymous} for what is withheld, handles as they are. */
    public String normalise(Channel channel, String written) {
        String address = MailAddress.inAscii(written.strip());
        if (WITHHELD.matcher(address).matches()) {
            return ANONYMOUS;
        }
        if (channel.isTelephone()) {
            return channel == Channel.WHATSAPP ? numbers.normaliseInternational(address) : numbers.normalise(address);
        }
        return address.indexOf('@') > 0 ? MailAddress.bare(address) : numbers.normaliseIfNumber(address);
    }

    /** The number of somebody on the telephone, written as in the country of our own number, where that tells one. */
    public String normaliseCaller(String written, String ours) {
        return numbers.normaliseCaller(written, ours);
    }
}

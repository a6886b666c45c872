package org.hotline.ticket.customer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where a customer can be reached: a mail address, an E.164 number or a handle. */
public record ChannelAddress(AddressKind kind, String address) implements Comparable<ChannelAddress> {

    /** What somebody's address is called by a channel that withholds it. */
    public static final String WITHHELD = TelephoneNumbers.ANONYMOUS;

    /** No real address is longer; what is cut off tells nobody apart. */
    private static final int LONGEST = 500;

    /** How numbers are grouped, and what a link to one begins with. */
    private static final Pattern SURROUNDINGS =
            Pattern.compile("[\\s().\\p{Pd}\\p{Cf}]|^(?i:tel|sms|callto|whatsapp):(?://)?");

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{3,15}");
    /** What is in the place of a number that is not told. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cc}|\\p{Zl}|\\p{Zp}");

    private static final Comparator<ChannelAddress> ORDER =
            Comparator.comparing((ChannelAddress one) -> one.kind()).thenComparing(one -> one.address());

    /** What makes two equal texts the same address: one mailbox or number serves several channels. */
    public enum AddressKind {
        EMAIL,
        PHONE,
        CHAT,
        WEB,
        TELEGRAM,
        OTHER,
        /** Nobody knows who it was; recognised within the conversation only. */
        ANONYMOUS
    }

    /** The address of whoever spoke on the channel. Those who withhold it are told apart by their conversations. */
    public static ChannelAddress of(Channel channel, String address, UUID conversationId) {
        String trimmed = Texts.atMost(LONGEST, address.strip());
        AddressKind kind = kind(channel, trimmed);
        boolean empty = trimmed.isEmpty()
                || (kind == AddressKind.PHONE && SIGNS.matcher(trimmed).matches());
        if (empty || trimmed.equalsIgnoreCase(WITHHELD)) {
            return new ChannelAddress(AddressKind.ANONYMOUS, conversationId.toString());
        }
        return new ChannelAddress(
                kind,
                switch (kind) {
                    case EMAIL -> MailAddress.bare(trimmed);
                    case PHONE -> SURROUNDINGS.matcher(trimmed).replaceAll("");
                    case CHAT, WEB, TELEGRAM, OTHER, ANONYMOUS -> trimmed;
                });
    }

    /** The same as somebody wrote it: numbers are in many forms. */
    public static ChannelAddress written(
            Channel channel, String address, UUID conversationId, TelephoneNumbers numbers) {
        return of(
                channel,
                switch (channel) {
                    case VOICE, SMS -> numbers.normalise(address);
                    case WHATSAPP -> numbers.normaliseInternational(address);
                    case EMAIL, CHAT, WEB, TELEGRAM, OTHER -> address;
                },
                conversationId);
    }

    /** None where it is withheld. */
    public @Nullable String told() {
        return kind == AddressKind.ANONYMOUS ? null : address;
    }

    /**
     * The rule that it breaks when nobody can be reached at it.
     *
     * @return nothing when it breaks none
     */
    public Optional<String> brokenRule() {
        return switch (kind) {
            case EMAIL ->
                brokenUnless(
                        MailAddress.isReachable(address),
                        "must be one mail address in ASCII but for its domain, which others can reach");
            case PHONE ->
                brokenUnless(NUMBER.matcher(address).matches(), "must be a telephone number of 3 to 15 digits");
            case CHAT, WEB, TELEGRAM, OTHER ->
                brokenUnless(!UNPRINTABLE.matcher(address).find(), "must not hold line breaks or control characters");
            case ANONYMOUS -> Optional.empty();
        };
    }

    private static Optional<String> brokenUnless(boolean kept, String rule) {
        return kept ? Optional.empty() : Optional.of(rule);
    }

    private static AddressKind kind(Channel channel, String address) {
        return switch (channel) {
            case EMAIL -> AddressKind.EMAIL;
            case VOICE, SMS, WHATSAPP -> AddressKind.PHONE;
            case WEB -> address.contains("@") ? AddressKind.EMAIL : AddressKind.WEB;
            case CHAT -> AddressKind.CHAT;
            case TELEGRAM -> AddressKind.TELEGRAM;
            case OTHER -> AddressKind.OTHER;
        };
    }

    /** Of all addresses those that a channel leads to. */
    static Set<AddressKind> kinds(Channel channel) {
        return EnumSet.of(kind(channel, ""), kind(channel, "@"));
    }

    @Override
    public int compareTo(ChannelAddress other) {
        return ORDER.compare(this, other);
    }
}

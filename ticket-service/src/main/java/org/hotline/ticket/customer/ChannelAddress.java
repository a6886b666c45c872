package org.hotline.ticket.customer;

import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

/** Where a customer can be reached: a mail address, an E.164 number or a handle. */
public record ChannelAddress(AddressKind kind, String address) implements Comparable<ChannelAddress> {

    /** What somebody's address is called by a channel that withholds it. */
    public static final String WITHHELD = "anonymous";

    /** No real address is longer; what is cut off tells nobody apart. */
    private static final int LONGEST = 500;

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
        String trimmed = atMost(LONGEST, address.strip());
        if (trimmed.isEmpty() || trimmed.equalsIgnoreCase(WITHHELD)) {
            return new ChannelAddress(AddressKind.ANONYMOUS, conversationId.toString());
        }
        AddressKind kind = kind(channel, trimmed);
        return new ChannelAddress(
                kind,
                switch (kind) {
                    case EMAIL -> trimmed.toLowerCase(Locale.ROOT);
                    case PHONE -> trimmed.replaceAll("[\\s().-]", "");
                    case CHAT, WEB, TELEGRAM, OTHER, ANONYMOUS -> trimmed;
                });
    }

    private static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length);
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

    @Override
    public int compareTo(ChannelAddress other) {
        return ORDER.compare(this, other);
    }
}

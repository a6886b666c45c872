package org.hotline.door.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said in a ticket. */
public record DeskMessage(
        UUID id,
        String direction,
        Author author,
        DeskTicket.Channel channel,
        String visibility,
        @Nullable String subject,
        String text,
        @Nullable String fullText,
        List<SentFile> attachments,
        List<String> cc,
        List<String> bcc,
        List<String> forwardedTo,
        Instant occurredAt,
        @Nullable SentState delivery) {

    /** Whose words they are: the customer's, ours, or a note among us. */
    public String kind() {
        if (visibility.equals("INTERNAL")) {
            return "note";
        }
        return direction.equals("INBOUND") ? "theirs" : "ours";
    }

    /** Whether its text may be what we called a call. */
    public boolean isOfCall() {
        return channel == DeskTicket.Channel.VOICE;
    }

    public boolean isMore() {
        return fullText != null && !fullText.strip().equals(text.strip());
    }

    /** Who else got it, as far as all see. */
    public String copied() {
        return AddressLine.of(cc);
    }

    /** Who else got it unseen. */
    public String copiedUnseen() {
        return AddressLine.of(bcc);
    }

    /** Which others than the customer got it. */
    public String forwarded() {
        return AddressLine.of(forwardedTo);
    }

    /** Whom else the customer wrote to last, of messages in their order. */
    static String addressedLast(List<DeskMessage> said) {
        return said.stream()
                .filter(message -> message.kind().equals("theirs"))
                .reduce((earlier, later) -> later)
                .map(DeskMessage::copied)
                .orElse("");
    }

    /** Who wrote it. */
    public record Author(String kind, @Nullable String name) {}

    /** A file that came or went with it. */
    public record SentFile(String name, String type, long size, String href) {

        /** As people say it: 12 kB. */
        public String sizeInWords() {
            return size < 1_000_000 ? Math.max(1, size / 1000) + " kB" : size / 1_000_000 + " MB";
        }

        /** Where it is behind the door. */
        public String address() {
            return "/api/gateway" + href;
        }
    }
}

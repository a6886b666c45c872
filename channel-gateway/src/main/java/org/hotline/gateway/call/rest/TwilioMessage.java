package org.hotline.gateway.call.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.intake.ChannelMessage;
import org.jspecify.annotations.Nullable;

/** A message that somebody wrote to a number at Twilio. */
final class TwilioMessage {

    private static final String WHATSAPP = "whatsapp:";
    private static final int MOST_MEDIA = 10;

    private TwilioMessage() {}

    /** Whether a message is meant, and no call. */
    static boolean isIn(ReportFields fields) {
        return fields.get("CallSid") == null && fields.get("MessageSid") != null;
    }

    /** Nothing where it is told how far a message of ours is, or nothing was written. */
    static @Nullable ChannelMessage of(ReportFields fields, String account) {
        String status = fields.get("MessageStatus");
        String text = text(fields);
        if ((status != null && !status.equals("received")) || text.isBlank()) {
            return null;
        }
        String from = fields.required("From");
        Channel channel = from.startsWith(WHATSAPP) ? Channel.WHATSAPP : Channel.SMS;
        return new ChannelMessage(
                new ChannelMessage.MessageOrigin(channel, account.strip(), fields.required("MessageSid"), null, null),
                from,
                fields.get("ProfileName"),
                fields.required("To"),
                new ChannelMessage.ChannelText(null, text, null, null),
                List.of());
    }

    /** What was written, and where Twilio keeps what else was sent. */
    private static String text(ReportFields fields) {
        Integer sent = fields.number("NumMedia");
        Stream<String> media = IntStream.range(0, Math.min(MOST_MEDIA, sent == null ? 0 : sent))
                .mapToObj(place -> medium(fields, place))
                .filter(Objects::nonNull);
        return Stream.concat(fields.values("Body").stream().limit(1), media)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String medium(ReportFields fields, int place) {
        String address = fields.get("MediaUrl" + place);
        String type = fields.get("MediaContentType" + place);
        return address == null ? null : type == null ? address : type + ": " + address;
    }
}

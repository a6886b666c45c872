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

    /** Nothing where it is told how far a message of ours is, or a text message is empty. */
    static @Nullable ChannelMessage of(ReportFields fields, String account) {
        String status = fields.get("MessageStatus");
        String from = fields.required("From");
        Channel channel = from.startsWith(WHATSAPP) ? Channel.WHATSAPP : Channel.SMS;
        String text = text(fields, channel);
        if ((status != null && !status.equals("received")) || text.isBlank()) {
            return null;
        }
        return new ChannelMessage(
                new ChannelMessage.MessageOrigin(channel, account.strip(), fields.required("MessageSid"), null, null),
                from,
                fields.get("ProfileName"),
                fields.required("To"),
                new ChannelMessage.ChannelText(null, text, null, null),
                List.of());
    }

    /** What was written or pressed, what place was sent, and where Twilio keeps the rest; by WhatsApp nothing is sent that is nothing. */
    private static String text(ReportFields fields, Channel channel) {
        Integer sent = fields.number("NumMedia");
        Stream<String> media = IntStream.range(0, Math.min(MOST_MEDIA, sent == null ? 0 : sent))
                .mapToObj(number -> medium(fields, number))
                .filter(Objects::nonNull);
        String text = Stream.of(written(fields), place(fields), media)
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        String kind = fields.get("MessageType");
        return text.isEmpty() && channel == Channel.WHATSAPP ? "[" + (kind == null ? "?" : kind) + "]" : text;
    }

    private static Stream<String> written(ReportFields fields) {
        return Stream.of("Body", "ButtonText")
                .flatMap(name -> fields.values(name).stream().limit(1))
                .distinct();
    }

    /** Where somebody is, or wants us to look. */
    private static Stream<String> place(ReportFields fields) {
        String latitude = fields.get("Latitude");
        String longitude = fields.get("Longitude");
        String point = latitude == null || longitude == null ? "" : latitude + ", " + longitude;
        return Stream.concat(Stream.of("Label", "Address").map(fields::get).filter(Objects::nonNull), Stream.of(point));
    }

    private static @Nullable String medium(ReportFields fields, int place) {
        String address = fields.get("MediaUrl" + place);
        String type = fields.get("MediaContentType" + place);
        return address == null ? null : type == null ? address : type + ": " + address;
    }
}

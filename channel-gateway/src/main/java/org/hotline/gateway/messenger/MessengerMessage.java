package org.hotline.gateway.messenger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said by a messenger.
 *
 * @param peer where he is answered, as his provider knows it
 * @param address of the person, who is the customer
 */
public record MessengerMessage(
        String peer,
        String address,
        @Nullable String name,
        @Nullable Instant at,
        String text,
        List<MessengerFile> files) {

    /** The messages of an album, as one. */
    static MessengerMessage joined(List<MessengerMessage> album) {
        MessengerMessage first = album.get(0);
        return new MessengerMessage(
                first.peer,
                first.address,
                first.name,
                first.at,
                album.stream()
                        .map(MessengerMessage::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")),
                album.stream().flatMap(message -> message.files.stream()).toList());
    }

    /** In lines, without those that say nothing. */
    public static String lines(@Nullable String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
    }
}

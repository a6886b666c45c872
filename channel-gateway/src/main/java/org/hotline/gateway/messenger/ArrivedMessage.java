package org.hotline.gateway.messenger;

import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was pushed.
 *
 * @param name what its provider calls it, on the messenger
 * @param album what he calls the album that it belongs to
 * @param files whether something has to be fetched
 * @param original what was pushed of it
 */
public record ArrivedMessage(String name, @Nullable String album, boolean files, String original) {

    UUID id(Messenger messenger) {
        return Ids.of(messenger.id() + " message " + name);
    }

    /** Of all that is handed in with it. */
    UUID arrivalId(Messenger messenger) {
        return album == null ? id(messenger) : Ids.of(messenger.id() + " album " + album);
    }

    /** What it is handed in as. */
    String externalId() {
        return album == null ? name : "album/" + album;
    }
}

package org.hotline.gateway.call.rest;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Telephone systems know operators by their id or by the name in their token. */
final class OperatorIds {

    private OperatorIds() {}

    /** Returns nothing for an operator without a name. */
    static @Nullable UUID named(@Nullable String name) {
        return name == null || name.isBlank()
                ? null
                : UUID.nameUUIDFromBytes(("operator:" + name.strip()).getBytes(StandardCharsets.UTF_8));
    }
}

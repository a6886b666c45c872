package org.hotline.gateway.visitor;

import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.chat.VisitorMessageName;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a chat.
 *
 * @param token that he alone has; we keep its hash
 * @param address where a mail reaches him
 * @param language of the page that he is on
 */
public record Visitor(
        String token,
        @Nullable String name,
        @Nullable String address,
        @Nullable String language) {

    private static final int ENOUGH_TO_TELL_APART = 16;

    /** Where he is reached: his address, or a handle by which nobody else is called. */
    String handle() {
        return address == null ? "visitor-" + Texts.atMost(ENOUGH_TO_TELL_APART, tokenHash()) : address;
    }

    String tokenHash() {
        return new LinkToken(token).hash();
    }

    VisitorMessageName named(String id) {
        return new VisitorMessageName(tokenHash(), id);
    }
}

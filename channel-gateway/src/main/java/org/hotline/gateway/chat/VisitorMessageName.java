package org.hotline.gateway.chat;

/** What a message of a visitor is called at the intake: his token, of which only the hash is kept, and what he calls it himself. */
public record VisitorMessageName(String tokenHash, String id) {

    public String externalId() {
        return tokenHash + '/' + id;
    }

    static VisitorMessageName of(String externalId) {
        int end = externalId.indexOf('/');
        return new VisitorMessageName(externalId.substring(0, Math.max(0, end)), externalId.substring(end + 1));
    }
}

package org.hotline.gateway.channel;

/** The live chat that we serve ourselves: what comes by it is answered on its sockets. */
public final class OwnChat {

    /** The account of the channel {@code CHAT} that it is. */
    public static final String ACCOUNT = "live-chat";

    private OwnChat() {}

    public static boolean isIt(Channel channel, String account) {
        return channel == Channel.CHAT && account.equals(ACCOUNT);
    }
}

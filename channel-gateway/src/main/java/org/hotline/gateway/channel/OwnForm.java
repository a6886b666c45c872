package org.hotline.gateway.channel;

/** The form of the help centre: what comes by it is answered by mail. */
public final class OwnForm {

    /** The account of the channel {@code WEB} that it is. */
    public static final String ACCOUNT = "help-centre";

    private OwnForm() {}

    public static boolean isIt(Channel channel, String account) {
        return channel == Channel.WEB && account.equals(ACCOUNT);
    }
}

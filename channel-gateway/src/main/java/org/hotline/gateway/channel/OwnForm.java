package org.hotline.gateway.channel;

import org.hotline.event.inbound.WebForm;

/** The form of the help centre: what comes by it is answered by mail. */
public final class OwnForm {

    private OwnForm() {}

    public static boolean isIt(Channel channel, String account) {
        return channel == Channel.WEB && account.equals(WebForm.ACCOUNT);
    }
}

package org.hotline.gateway.intake;

import org.hotline.gateway.mail.BounceNotice;

/** Whoever sent a mail wants to know when a mail server reports later that it could not be delivered. */
public interface Bounces {

    /** Safe to call again with the same notice, and with notices about mails that we never sent. */
    void report(BounceNotice notice);
}

package org.hotline.event.inbound;

/** The form of the help centre. */
public final class WebForm {

    /** As which account of the channel {@code WEB} everything comes that was written in it. */
    public static final String ACCOUNT = "help-centre";

    private WebForm() {}
}

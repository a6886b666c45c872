package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.response.ValidatableResponse;

/** What sipgate pushes. */
abstract class SipgateCalls extends PushedCalls {

    static final String LINE = "&from=33612345678&to=33100000000&direction=in";
    static final String NEW = "event=newCall&callId=%1$s&origCallId=%1$s&xcid=x%1$s" + LINE
            + "&user[]=ann&userId[]=w0&fullUserId[]=1234567w0&user[]=bob&userId[]=w1&fullUserId[]=1234567w1";
    static final String ANSWER =
            "event=answer&callId=%1$s&user=bob&userId=w1&fullUserId=1234567w1&answeringNumber=33100000001" + LINE;
    static final String HANGUP = "event=hangup&callId=%1$s&cause=%2$s&answeringNumber=33100000001" + LINE;

    static ValidatableResponse push(String key, String account, String form, Object... values) {
        return push(pushing(FORM, form.formatted(values).getBytes(ISO_8859_1)), "sipgate", key, account);
    }
}

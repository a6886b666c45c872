package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.util.HexFormat;

/** Placetel, which signs the body. */
abstract class PlacetelCalls extends SignedCalls {

    static final String IN = "&from=022129191999&to=022129190000&direction=in&call_id=f4591ba3";
    static final String OUT = "&from=022129190000&to=022129191999&direction=out&call_id=f4591ba3";

    static ValidatableResponse push(String key, String account, String form) {
        return push(key, account, form, signature(SECRET, form));
    }

    static ValidatableResponse push(String key, String account, String form, String signature) {
        return push(
                pushing(FORM, form.getBytes(UTF_8)).header("X-PLACETEL-SIGNATURE", signature),
                "placetel",
                key,
                account);
    }

    static String signature(String secret, String form) {
        return HexFormat.of().formatHex(hmac("HmacSHA256", secret, form));
    }
}

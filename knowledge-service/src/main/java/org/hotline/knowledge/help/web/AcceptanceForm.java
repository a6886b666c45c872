package org.hotline.knowledge.help.web;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;
import java.util.UUID;

/** Which answer solved somebody's question. */
class AcceptanceForm {

    @FormParam("answer")
    @NotNull
    @SuppressWarnings("NullAway.Init") // not without it
    UUID answer;

    UUID answer() {
        return answer;
    }
}

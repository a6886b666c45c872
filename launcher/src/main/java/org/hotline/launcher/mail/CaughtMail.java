package org.hotline.launcher.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One e-mail that somebody handed over, with what a reader looks for in it and its original bytes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@SuppressWarnings("ArrayRecordComponent") // bytes are shown, never compared
public record CaughtMail(
        String id,
        String from,
        List<String> to,
        @Nullable String subject,
        @Nullable String replyTo,
        @Nullable String messageId,
        @Nullable String inReplyTo,
        @Nullable String references,
        @JsonSerialize(using = ToStringSerializer.class) Instant receivedAt,
        String text,
        @JsonIgnore byte[] raw) {

    /** How many bytes of memory it takes, or a little less. */
    long size() {
        return raw.length + 2L * text.length();
    }

    boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}

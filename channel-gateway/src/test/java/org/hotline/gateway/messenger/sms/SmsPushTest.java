package org.hotline.gateway.messenger.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A form with what no database takes. */
class SmsPushTest {

    @Test
    void theCharacterNulIsSignedAsItIsAndKeptAsSomethingUnknown() {
        SmsPush push = new SmsPush("MessageSid=SM1&From=%2B33612345678&Body=Hi%00&a%00b=c".getBytes(UTF_8));
        assertThat(push.fields()).containsEntry("Body", List.of("Hi\0")).containsKey("a\0b");
        assertThat(push.kept()).containsEntry("Body", List.of("Hi\uFFFD")).containsKey("a\uFFFDb");
        assertThat(push.get("Body")).isEqualTo("Hi\uFFFD");
        assertThat(push.isMessage()).isTrue();
    }
}

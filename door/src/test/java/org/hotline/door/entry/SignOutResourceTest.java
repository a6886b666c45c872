package org.hotline.door.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SignOutResourceTest {

    private static final URI DOOR = URI.create("https://hotline.example/");

    @Test
    void theProviderIsToldTheProgramAndNoToken() {
        assertThat(SignOutResource.after("https://id.example/logout?realm=a", "hotline-door", DOOR))
                .isEqualTo(URI.create("https://id.example/logout?realm=a&client_id=hotline-door"
                        + "&post_logout_redirect_uri=https%3A%2F%2Fhotline.example%2F"));
    }

    @Test
    void withoutAProviderThatEndsSessionsOneComesBackAtOnce() {
        assertThat(SignOutResource.after(null, "hotline-door", DOOR)).isEqualTo(DOOR);
    }
}
